import type { Message } from '@/lib/analysis/report'
import type { Mode } from '@/lib/link/protocol'
import { isAt } from './addresses'
import { nameOf } from './control-name'
import { composerBy } from './desk-composer'
import type { DeskLayout, Place } from './desk-layout'
import { noteOpening, openedBy } from './freshdesk-opened'
import type { Host } from './host'
import { kindSaid } from './note-words'

const itemSelector = '.ticket-details__item'
const firstSelector = '[data-test-id="ticket-description"]'
/** The box stands in the same list as the messages. */
const messageSelector = `${itemSelector}:not(:has(.rich-editor)), ${firstSelector}`
const ticketPath = /^\/a\/tickets\/\d+/
/** "[#352179] Charged twice : Acme". The heading on the page may be the name of a view. */
const title = /^\[#\d+\]\s*(.+)$/

/** /a/tickets/<id>; read in userscripts and extensions of 2025 and 2026, one kept by its makers against the live page. */
const ticketPage: DeskLayout = {
  since: '2025',
  editable: '.rich-editor .fr-element[contenteditable="true"]',
  outside: `body, ${itemSelector}:not(:has(.rich-editor))`,
  sendMenu: {
    item: '.send-and-set-item, [data-test-id="send-and-set-list-box"] a',
    opener: '.send-and-set-trigger',
  },
  mode: modeOf,
  channel: () => 'email',
  subject({ document }) {
    const words = title.exec(document.title)?.[1]
    return words?.replace(/\s+:\s+[^:]*$/, '').trim() || null
  },
  thread: {
    list: threadIn,
    message: messageSelector,
    who: whoWrote,
    bodies: ['[data-test-conversation="conversation-text"]', '.ticket_note', '.text-content-wrapper'],
    name: message => message.querySelector('[data-test-id="user-name"]'),
    isNewestFirst: messages => messages.findIndex(isFirst) > 0 && isFirst(messages.at(-1)!),
  },
}

/** Freshdesk. Panels at its sides stand in shadow roots; the box and the conversation do not. */
export const freshdesk: Host = {
  id: 'freshdesk',
  grade: 'B',
  checkedOn: '2026-11-22',

  // Companies have it under addresses of their own too.
  detect: document =>
    isAt('freshdesk', document.location) ||
    (ticketPath.test(document.location?.pathname ?? '') && document.querySelector(itemSelector) !== null),

  begin: noteOpening,

  composerOf: element => composerBy([ticketPage], freshdesk, element),
}

/** What was pressed to open the box, as long as nothing on the box contradicts it. */
function modeOf({ editable }: Place): Mode {
  const action = openedBy(editable)
  const saysNote = isCalledNote(editable)
  if (action === 'note') return 'internal'
  if (action === 'reply') return saysNote ? 'unknown' : 'public'
  return saysNote && action === null ? 'internal' : 'unknown'
}

/** By a class around the box, or a button beside it that says so. */
function isCalledNote(editable: HTMLElement): boolean {
  let element: HTMLElement | null = editable
  for (; element && !element.matches('.rich-editor'); element = element.parentElement)
    if (isNamedNote(element)) return true
  for (; element && !element.matches(itemSelector); element = element.parentElement) {
    const buttons = [...element.querySelectorAll('button')].filter(button => !button.closest('.rich-editor'))
    if (isNamedNote(element) || buttons.some(button => kindSaid(nameOf(button)) === 'note')) return true
    if (buttons.length > 0) return false
  }
  return false
}

function isNamedNote({ classList }: Element): boolean {
  return [...classList].some(name => /(?:^|[-_])note/i.test(name))
}

/** Mails from people copied in bear the class of private notes too: only a note has no line of recipients. */
function whoWrote(message: HTMLElement): Message['who'] | null {
  const item = message.closest(itemSelector) ?? message
  if (item.classList.contains('ticket-details__requestor')) return 'customer'
  if (item.classList.contains('ticket-details__privatenote') && !item.querySelector('.emails-info')) return 'note'
  if (item.matches('[data-test-is-agent="true"]') || item.querySelector('[data-test-is-agent="true"]')) return 'agent'
  return isFirst(message) || isMarkingAgents(item) ? 'customer' : 'agent'
}

/** The smallest part of the page that holds all messages. */
function threadIn(document: Document): HTMLElement | null {
  const messages = [...document.querySelectorAll<HTMLElement>(messageSelector)]
  let list = messages[0]?.parentElement ?? null
  while (list && !list.contains(messages.at(-1)!)) list = list.parentElement
  return list
}

function isFirst(message: Element): boolean {
  return message.matches(firstSelector) || message.querySelector(firstSelector) !== null
}

function isMarkingAgents({ ownerDocument }: Element): boolean {
  return ownerDocument.querySelector('[data-test-is-agent]') !== null
}
