import type { BrowserName } from '../harness/agent-window'

export interface Gap {
  readonly why: string
  /** The only browser it is in; both when left out. */
  readonly browser?: BrowserName
}

/** One editor under test. Adding one costs its file in lib/editors, its page in test/pages/editors, and a line here. */
export interface Family {
  readonly name: string
  /** The page in test/pages/editors that mounts it. */
  readonly page: string
  /** The family of lib/editors that must know it. */
  readonly family: string
  /** What this editor does not have: nothing is asked about it. */
  readonly lacks?: readonly ('format' | 'mentions' | 'quotes' | 'nodes' | 'strangers')[]
  /** Paragraphs stand apart only by empty lines. */
  readonly isTight?: true
  /** The editor's own key for redoing, where it is not Ctrl+Y; null where it has none that works here. */
  readonly redo?: string | null
  /** By the name of a behaviour: what the editor itself makes impossible. The agent is given the text to paste instead. */
  readonly gaps?: Readonly<Record<string, Gap>>
  /** What the editor makes of some made-up changes that begin in one line and end in another; those are refused. */
  readonly acrossLines?: Gap
}

/** The browser's own editing, and what relies on it. */
const linkEnd: Gap = { why: 'A link that is written over to its end is dropped.' }
const behindLink: Gap = { why: 'What is written behind a link becomes part of it.' }
const leftBehind: Gap = { why: 'Firefox leaves an empty quote behind.', browser: 'firefox' }
const lostSpace: Gap = { why: 'Firefox drops the space before the words.', browser: 'firefox' }
const leavesQuote = { 'from a line into a quote': leftBehind }
const ofFirefox = { ...leavesQuote, 'bold words at the end of a line': lostSpace }
const dropsLinks = { 'the last word of a link': linkEnd }
const growsLinks = { 'words behind a link': behindLink }

/** What others put around words goes at once, and the words with it: nobody can work in such an editor that way. */
const throwsOut = ['strangers'] as const

export const families: readonly Family[] = [
  { name: 'CKEditor 5', page: 'ckeditor5', family: 'ckeditor5' },
  { name: 'CKEditor 4', page: 'ckeditor4', family: 'ckeditor4', gaps: leavesQuote },
  { name: 'ProseMirror', page: 'prosemirror', family: 'prosemirror' },
  { name: 'Tiptap', page: 'tiptap', family: 'prosemirror', gaps: growsLinks },
  { name: 'Chatwoot', page: 'chatwoot', family: 'prosemirror', lacks: ['mentions'] },
  {
    name: 'Lexical',
    page: 'lexical',
    family: 'lexical',
    lacks: ['mentions', 'quotes', ...throwsOut],
    gaps: dropsLinks,
  },
  {
    name: 'Slate',
    page: 'slate',
    family: 'slate',
    lacks: ['quotes'],
    gaps: growsLinks,
    acrossLines: { why: 'Of a list whose bold words are typed over from the line before, an empty one stays.' },
  },
  { name: 'Draft.js', page: 'draft', family: 'draft', lacks: ['mentions', 'quotes'], isTight: true },
  {
    name: 'Quill',
    page: 'quill',
    family: 'quill',
    lacks: ['mentions', 'quotes'],
    isTight: true,
    redo: 'Control+Shift+Z',
  },
  {
    name: 'TinyMCE',
    page: 'tinymce',
    family: 'tinymce',
    gaps: { ...dropsLinks, ...growsLinks, ...ofFirefox },
  },
  {
    name: 'TinyMCE inline',
    page: 'tinymce-inline',
    family: 'tinymce',
    gaps: { ...dropsLinks, ...growsLinks, ...ofFirefox },
  },
  {
    name: 'Summernote',
    page: 'summernote',
    family: 'summernote',
    gaps: { ...dropsLinks, ...ofFirefox },
    acrossLines: {
      why: 'Where a whole line and bold words of a list behind it are typed over, a line end stays.',
      browser: 'chromium',
    },
  },
  { name: 'Froala (likeness)', page: 'froala', family: 'froala', gaps: { ...dropsLinks, ...ofFirefox } },
  { name: 'Redactor (likeness)', page: 'redactor', family: 'redactor', gaps: { ...dropsLinks, ...ofFirefox } },
  { name: 'Trix', page: 'trix', family: 'trix', lacks: ['mentions', 'quotes'], isTight: true, redo: null },
  {
    name: 'RoosterJS',
    page: 'roosterjs',
    family: 'roosterjs',
    lacks: ['mentions'],
    isTight: true,
    gaps: { ...dropsLinks, ...ofFirefox },
  },
  { name: 'Gmail (likeness)', page: 'gmail', family: 'gmail', isTight: true, gaps: { ...dropsLinks, ...ofFirefox } },
  { name: 'unknown, plain', page: 'unknown', family: 'unknown', gaps: { ...dropsLinks, ...ofFirefox } },
  {
    name: 'unknown, with a model',
    page: 'unknown-model',
    family: 'unknown',
    lacks: ['mentions', 'quotes', ...throwsOut],
    gaps: dropsLinks,
  },
  {
    name: 'textarea',
    page: 'textarea',
    family: 'textarea',
    lacks: ['format', 'mentions', 'quotes', 'nodes', 'strangers'],
    isTight: true,
  },
  {
    name: 'textarea of React',
    page: 'react-field',
    family: 'textarea',
    lacks: ['format', 'mentions', 'quotes', 'nodes', 'strangers'],
    isTight: true,
  },
]
