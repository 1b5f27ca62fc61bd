import type { Message } from '@/lib/analysis/report'
import type { Mode } from '@/lib/link/protocol'
import { closestAcross, firstAround } from './across-shadow-roots'
import { isAt } from './addresses'
import { composerBy } from './desk-composer'
import type { DeskLayout, Place } from './desk-layout'
import type { Host } from './host'
import { labelOf } from './message-words'
import { modeByWords } from './mode-words'

const editorClass = 'embercom-prosemirror-composer-editor'
const titleSelector = '[data-inbox-conversation-header-title]'
const mailSelector = '.channels__inbox__email-metadata-container, [class*="email-metadata"]'
const streamSelector =
  '[data-testid="conversation-stream-scroll-container"], [data-conversation-stream], .inbox2__conversation-stream, .inbox-2__conversation-stream'
const conversationId = /\/conversations?\/(\d+)/

/** One to three words with a capital each. */
const looksLikeName = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u

/** What the page gave a part of the conversation as its kind, until 2026. */
const kinds: Readonly<Record<string, Message['who']>> = { 1: 'customer', 3: 'agent' }

const common = {
  conversation: ({ document }: Place) =>
    conversationId.exec(document.location.pathname)?.[1] ?? document.location.pathname,
  channel: (place: Place) => (isMail(place) ? ('email' as const) : ('chat' as const)),
  hasShadowRoots: true,
}

/** The inbox, parts of which stand in shadow roots; read in extensions of 2025 and 2026. */
const inbox: DeskLayout = {
  ...common,
  since: '2026-04',
  editable: `[data-conversation-reply-composer] .ProseMirror[contenteditable="true"], .inbox2__composer__container .${editorClass}[contenteditable="true"]`,
  composer: '[data-conversation-reply-composer], .inbox2__composer__container',
  // What sets a note apart was never seen: only what the page says to be chosen counts.
  mode: ({ composer, editable }) => modeByWords(composer, editable, '.overlay__opener'),
  subject: place => (isMail(place) || !customerOf(place) ? titleOf(place) : null),
  customerName: place => (isMail(place) ? null : customerOf(place)),
  thread: {
    list: streamSelector,
    message: '[data-part-group-category], [class*="group/content-part"]',
    who: whoWrote,
    bodies: [
      '.interblocks-html',
      '.inbox2__user-email-content, .inbox-2__user-email-content',
      '[class*="break-words"]',
    ],
  },
}

/** The inbox before that, which said by a tab whether it is a note; read in a userscript of 2021. */
const older: DeskLayout = {
  ...common,
  since: '2020',
  editable: `.${editorClass}[contenteditable="true"]`,
  send: '.js__conversation-controls-buttons button',
  mode: olderMode,
  channel: () => 'unknown',
  thread: { ...inbox.thread!, list: `${streamSelector}, .conversation__stream` },
}

/** Intercom. */
export const intercom: Host = {
  id: 'intercom',
  grade: 'B',
  checkedOn: '2026-11-22',

  detect: ({ location }) => isAt('intercom', location),

  composerOf: element => composerBy([inbox, older], intercom, element),
}

function isMail({ editable }: Place): boolean {
  return firstAround(editable, mailSelector) !== null
}

function titleOf({ editable }: Place): string | null {
  return labelOf(firstAround(editable, titleSelector))
}

/** A chat bears the customer's name as its title, until somebody gives it one that is no name. */
function customerOf(place: Place): string | null {
  const title = titleOf(place)
  return title && looksLikeName.test(title) ? title : null
}

function olderMode({ editable, composer, document }: Place): Mode {
  const tab = document.querySelector('[data-intercom-target="note-tab"]')
  const box = closestAcross(editable, '.conversation__text')
  if (!tab || !box) return modeByWords(composer, editable)
  const isNote = tab.classList.contains('o__selected')
  if (isNote !== box.classList.contains('o__note')) return 'unknown'
  return isNote ? 'internal' : 'public'
}

const sides = new WeakMap<Element, Message['who'] | null>()

/**
 * By what the page says of the part; else by the side it stands on, as far as that goes: the customer's words stand on
 * the left. On the right are replies, notes and bots, which cannot be told apart.
 */
function whoWrote(part: HTMLElement): Message['who'] | null {
  const { partGroupCategory } = part.dataset
  if (partGroupCategory !== undefined) return kinds[partGroupCategory] ?? null
  const known = sides.get(part)
  if (known !== undefined) return known
  const outside = closestAcross(part, streamSelector)?.getBoundingClientRect()
  const { left, width } = part.getBoundingClientRect()
  if (!outside || width === 0) return null
  const side = left + width / 2 < outside.left + outside.width / 2 ? 'customer' : null
  sides.set(part, side)
  return side
}
