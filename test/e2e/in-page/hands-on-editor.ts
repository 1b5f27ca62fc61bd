import type { Editor, Reading, ReplaceOutcome } from '@/lib/editors/editor'
import { editorOf } from '@/lib/editors/editors'
import { attemptsWith } from '@/lib/hands/attempt'
import { ownParts } from '@/lib/hands/own-parts'
import { ReplyBox } from '@/lib/hands/reply-box'
import { practice } from '@/lib/hosts/practice'
import type { Span } from '@/lib/text/span'
import type { MountedEditor } from '../../pages/editors/mounted-editor'
import { linesIn, writtenDraft } from './written-draft'

// The hands on the editor that a page of test/pages/editors has mounted, the family told by themselves.

function mounted(): MountedEditor {
  if (!window.mounted) throw new Error('The page has mounted no editor.')
  return window.mounted
}

/** Told when a draft is put in, as when a reply box is opened. */
let known: Editor | null = null

function hands(): { readonly editable: HTMLElement; readonly editor: Editor } {
  if (!known) throw new Error('This is no reply box to the hands.')
  return { editable: mounted().editable(), editor: known }
}

function reading(): Reading {
  const { editable, editor } = hands()
  return editor.read(editable)
}

export const family = () => hands().editor.id
export const read = () => reading().text
export const caret = () => reading().caret()
export const html = () => mounted().html()
export const written = () => writtenDraft(mounted().html())
export const runs = () => linesIn(mounted().html()).map(line => line.runs)
export const shownHtml = () => mounted().editable().innerHTML
export const setReadOnly = (isReadOnly: boolean) => mounted().setReadOnly(isReadOnly)

let watching = new AbortController()
let box: ReplyBox | null = null
let heard: string[] = []

/** Puts a draft in, and forgets what was watched and marked before. */
export async function fill(draft: string): Promise<void> {
  watching.abort()
  watching = new AbortController()
  box = null
  heard = []
  const { activeElement } = mounted().editable().ownerDocument
  if (activeElement instanceof HTMLElement) activeElement.blur()
  window.getSelection()?.removeAllRanges()
  await mounted().fill(draft)
  known = editorOf(mounted().editable())
  await nextFrame()
}

function nextFrame(): Promise<void> {
  return new Promise(resolve => requestAnimationFrame(() => resolve()))
}

let skippedMilliseconds = 0
const now = Date.now.bind(Date)

/** As if the agent had stopped for a while: editors count what is typed without a pause as one undo step. */
export function letTimePass(): void {
  skippedMilliseconds += 10_000
  Date.now = () => now() + skippedMilliseconds
}

export function focus(): void {
  const { editable, editor } = hands()
  editor.focus(editable)
}

/** The caret at an offset of the draft, where the agent would have clicked. */
export async function putCaret(at: number): Promise<void> {
  const { editable } = hands()
  focus()
  if (editable.tagName === 'TEXTAREA') (editable as HTMLTextAreaElement).setSelectionRange(at, at)
  const place = reading().rangeOf([at, at])
  if (place) editable.ownerDocument.getSelection()?.collapse(place.startContainer, place.startOffset)
  await nextFrame()
  await nextFrame()
}

/** The characters that do not come back as themselves when looked up in the page, one by one. */
export function lostCharacters(): readonly string[] {
  const { editable } = hands()
  if (editable.tagName === 'TEXTAREA') return []
  const { text, rangeOf } = bound(reading())
  return Array.from(text, (_, at) => at)
    .filter(at => at < text.length)
    .flatMap(at => {
      const shown = wordsAt(rangeOf([at, at + 1]), editable)
      const wanted = text[at]!
      const isThere = wanted === '\n' ? shown.trim() === '' : /\s/.test(wanted) ? /^\s+$/.test(shown) : shown === wanted
      return isThere ? [] : [`${at}: ${JSON.stringify(wanted)} is ${JSON.stringify(shown)} in the page`]
    })
}

function bound(of: Reading) {
  return { text: of.text, rangeOf: (span: Span) => of.rangeOf(span) }
}

function wordsAt(place: AbstractRange | null, editable: HTMLElement): string {
  if (!place) return 'nowhere'
  const range = editable.ownerDocument.createRange()
  range.setStart(place.startContainer, place.startOffset)
  range.setEnd(place.endContainer, place.endOffset)
  return range
    .toString()
    .replaceAll(/[\u200B\u200C\u2060\uFEFF]/g, '')
    .replaceAll('\u00A0', ' ')
}

/** The offsets that are not told again when the caret stands in their place. */
export function lostOffsets(): readonly number[] {
  const { editable } = hands()
  const { text, atoms } = reading()
  const selection = editable.ownerDocument.getSelection()
  focus()
  return Array.from({ length: text.length + 1 }, (_, at) => at).filter(at => {
    if (isWithinCharacter(text, at) || atoms.some(([start, end]) => start < at && at < end)) return false
    if (editable.tagName === 'TEXTAREA') (editable as HTMLTextAreaElement).setSelectionRange(at, at)
    else {
      const place = reading().rangeOf([at, at])
      if (!place) return true
      selection?.collapse(place.startContainer, place.startOffset)
    }
    return reading().caret() !== at
  })
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

function isWithinCharacter(text: string, at: number): boolean {
  return at > 0 && at < text.length && graphemes.segment(text).containing(at)?.index !== at
}

interface Place {
  /** An insertion at the start or the end of the words instead of a replacement. */
  readonly at?: 'start' | 'end'
  readonly expect?: string
  /** What to select afterwards, counted from where the new words begin. */
  readonly select?: readonly [number, number]
}

/** Replaces the first occurrence of `words` the way a suggestion is taken. */
export function replace(words: string, text: string, { at, expect, select }: Place = {}): Promise<ReplaceOutcome> {
  const draft = read()
  const found = draft.indexOf(words)
  if (found < 0) throw new Error(`"${words}" is not in "${draft}".`)
  const start = at === 'end' ? found + words.length : found
  const end = at ? start : found + words.length
  const selected = select ? ([start + select[0], start + select[1]] as const) : null
  return replaceSpan([start, end], text, expect ?? draft.slice(start, end), selected)
}

/** The same, and the editor is made read-only while the change is on its way. */
export async function replaceAndLock(words: string, text: string): Promise<ReplaceOutcome> {
  const outcome = replace(words, text)
  mounted().setReadOnly(true)
  return outcome
}

/** The same, and the button that was pressed takes the focus back this many frames after the box was given it. */
export async function replaceAndLoseFocus(words: string, text: string, frames: number): Promise<ReplaceOutcome> {
  const button = document.body.appendChild(document.createElement('button'))
  button.focus()
  const outcome = replace(words, text)
  for (let passed = 0; passed < frames; passed++) await nextFrame()
  button.focus()
  return outcome.finally(() => button.remove())
}

export function replaceSpan(
  [start, end]: Span,
  text: string,
  expect = read().slice(start, end),
  select: Span | null = null,
): Promise<ReplaceOutcome> {
  const { editable, editor } = hands()
  return editor.replace(editable, { start, end, expect, text, select })
}

/** What stands in the editor: as the hands read it, as the editor keeps it, and its runs of one format. */
function standing() {
  return { read: read(), kept: html(), runs: runs() }
}

/** A draft put in and changed, with what stood there before and after: told at once, for each question takes its time. */
export async function changeDraft(draft: string, span: Span, text: string) {
  await fill(draft)
  letTimePass()
  const before = standing()
  const outcome = await replaceSpan(span, text)
  return { before, outcome, after: standing() }
}

/** Marks words as the hands do, in a reply box of theirs, which keeps them on their words from then on. */
export function mark(...words: string[]): void {
  const { editable, editor } = hands()
  box = new ReplyBox({
    composer: {
      key: 'mounted',
      editor,
      editable: () => mounted().editable(),
      setApart: () => [],
      mode: () => 'public',
      channel: () => 'email',
      isSend: () => false,
      sendControl: () => null,
      ticket: () => ({ subject: null, customerName: null, messages: [] }),
      missing: () => [],
    },
    host: { ...practice, id: 'mounted' },
    attempt: attemptsWith(),
    bring: ownParts,
    isNamed: () => false,
    isGuardWanted: () => false,
    signal: watching.signal,
    onChange: changed => changed.look(),
    onMarkPressed: () => {},
    onEditable: () => {},
  })
  const draft = editor.read(editable).text
  const marks = words.map((wanted, at) => {
    const start = draft.indexOf(wanted)
    return { key: String(at), start, end: start + wanted.length, level: 'should' as const }
  })
  box.show({ type: 'marks', composer: box.id, revision: box.revision(), marks })
}

/** How often the draft was found changed since words were marked. */
export const revision = () => box?.revision() ?? 0

/** The words under every painted mark, as the browser's own registry has them when it next draws. */
export async function marked(): Promise<readonly string[]> {
  await settle()
  const { editable } = hands()
  const { CSS } = editable.ownerDocument.defaultView as Window & typeof globalThis
  return [...CSS.highlights].flatMap(([, highlight]) =>
    [...highlight].map(range =>
      'toString' in range && range instanceof Range ? range.toString() : wordsAt(range, editable),
    ),
  )
}

export function watch(): void {
  const { editable, editor } = hands()
  editor.watch(editable, watching.signal, () => heard.push(read()))
}

export const heardLast = () => heard.at(-1)

/** As extensions for writers do: an element of their own beside the box, and one around words they have something to say of. */
export function dress(words: string): void {
  const { editable } = hands()
  const { ownerDocument: document } = editable
  const own = document.createElement('grammarly-extension')
  own.attachShadow({ mode: 'open' }).append('2 issues')
  if (editable === document.body) document.documentElement.append(own)
  else editable.after(own)
  const start = read().indexOf(words)
  const place = reading().rangeOf([start, start + words.length])
  if (!place) throw new Error(`"${words}" has no place.`)
  const range = document.createRange()
  range.setStart(place.startContainer, place.startOffset)
  range.setEnd(place.endContainer, place.endOffset)
  const around = document.createElement('span')
  around.className = 'lt-highlight'
  range.surroundContents(around)
}

export function compose(): void {
  watch()
  const { editable } = hands()
  editable.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
}

/** Draft.js reads the page once more 20 ms later, and would take another draft put there meanwhile for composed words. */
export async function endComposing(): Promise<void> {
  const { editable } = hands()
  editable.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))
  await new Promise(done => setTimeout(done, 100))
}

/** Two frames, in which an editor takes notice of a selection. */
export async function settle(): Promise<void> {
  await nextFrame()
  await nextFrame()
}
