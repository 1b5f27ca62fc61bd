import { gmail as gmailEditor } from '@/lib/editors/gmail'
import type { Part } from '@/lib/link/protocol'
import { isAt } from './addresses'
import { accountOf, ownAddressesIn, senderOf } from './gmail-sender'
import { setApartIn } from './gmail-set-apart'
import { isAnswerToUnseen, ticketOf } from './gmail-thread'
import type { Composer, Host } from './host'
import { numbering } from './numbering'

/** How one compose is built. The same object is used in a mole, over the whole page, under a message, in a window. */
interface Layout {
  readonly since: string
  readonly editable: string
  /** What holds one compose, nearest to the editable first. */
  readonly roots: readonly string[]
  readonly send: string
  readonly sendAndArchive: string
  /** In the menu beside Send; opens the question when. */
  readonly schedule: string
}

const layouts: readonly Layout[] = [
  {
    since: '2026-07',
    editable: '.Ap [g_editable="true"]',
    // The compose; a mole or a compose over the whole page; a reply under its message; a window of its own.
    roots: ['.M9', '[role="dialog"]', '.ip', 'body.xE [role="main"]'],
    // By its place in the row, or by its own class, which the arrow of its menu shares.
    send: '.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"]), .T-I-atl[role="button"]:not(.Uo, .hG):not([aria-haspopup="true"])',
    sendAndArchive: '.IZ .Up div > div[role="button"].Uo:not([aria-haspopup="true"])',
    schedule: '[selector="scheduledSend"]',
  },
]

/** Where mails are written, whatever else has changed there: a dialog without a form is a chat. */
const composePlaces = '.M9, .ip, [role="dialog"]:has(form), body.xE [role="main"]'

/**
 * Gmail. Nothing is keyed on words, which come in the agent's language. Every mail goes to somebody, so there is no
 * note; private mail is written here too, so a mail is read only under an address that the agent named.
 */
export const gmail: Host = {
  id: 'gmail',
  grade: 'A',
  checkedOn: '2026-11-22',

  detect: ({ location }) => isAt('gmail', location),

  account: accountOf,

  // Chats are written in Gmail too, in boxes as large.
  isReplyPlace: element => element.closest(composePlaces) !== null,

  composerOf(element) {
    for (const layout of layouts) {
      const root = element.matches(layout.editable) ? rootOf(element, layout) : null
      if (root) return composerIn(root, layout)
    }
    return null
  },
}

/** The smallest part of the page that holds this editable and its Send; without a Send, the smallest that is known. */
function rootOf(editable: Element, { roots, send }: Layout): HTMLElement | null {
  const around = roots.flatMap(selector => editable.closest<HTMLElement>(selector) ?? [])
  return around.find(root => root.querySelector(send)) ?? around[0] ?? null
}

/** A number for each compose: several may stand open, and one keeps it on its way from a mole to the whole page. */
const numberOf = numbering()

function composerIn(root: HTMLElement, layout: Layout): Composer {
  const editable = () => root.querySelector<HTMLElement>(layout.editable)
  const sendControl = () => root.querySelector<HTMLElement>(layout.send)
  return {
    key: `gmail ${numberOf(root)}`,
    editor: gmailEditor,
    editable,
    setApart: () => setApartIn(editable()),
    mode: () => 'public',
    channel: () => 'email',
    isSend: event => isSend(root, layout, event),
    sendControl,
    floatsIn: () => root.closest<HTMLElement>('[role="dialog"]'),
    ticket: () => ticketOf(root, editable(), ownAddressesIn(root)),
    missing: () => missingIn(root, editable(), sendControl()),
    sender: () => senderOf(root),
  }
}

function missingIn(root: HTMLElement, editable: HTMLElement | null, sendControl: HTMLElement | null): Part[] {
  const missing: Part[] = []
  if (!sendControl) missing.push('send')
  if (isAnswerToUnseen(root, editable)) missing.push('customer')
  return missing
}

function isSend(root: HTMLElement, layout: Layout, event: Event): boolean {
  const path = event.composedPath()
  if (event.type === 'submit' || !path.includes(root)) return false
  const pressed = [layout.send, layout.sendAndArchive, layout.schedule]
    .flatMap(selector => [...root.querySelectorAll(selector)])
    .filter(control => path.includes(control) || isActiveIn(path[0], control))
  if (!event.type.startsWith('key')) return pressed.some(control => path.includes(control))
  const { key, ctrlKey, metaKey } = event as KeyboardEvent
  if (key === 'Enter' && (ctrlKey || metaKey)) return true
  // The controls are no buttons of the browser's: Enter and Space act as they go down.
  return (key === 'Enter' || key === ' ') && pressed.length > 0
}

/** In a menu the focus stays with the menu, which names the item that the keys are for. */
function isActiveIn(target: EventTarget | undefined, control: Element): boolean {
  const active = (target as Element | undefined)?.getAttribute?.('aria-activedescendant')
  return active != null && active !== '' && active === control.id
}
