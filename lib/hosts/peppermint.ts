import type { Message } from '@/lib/analysis/report'
import { textarea } from '@/lib/editors/textarea'
import type { Mode } from '@/lib/link/protocol'
import type { Composer, Host, TicketFacts } from './host'
import { framedMailReader } from './mail-in-frame'
import { labelOf, nameOf, wordsOf } from './message-words'
import { missingParts } from './missing-parts'
import { isPressOn } from './send-events'
import { watchBy } from './watch-by'

/** One field for replies and notes; read in the source of September 2025. */
const layout = {
  since: '0.4',
  field: 'textarea#comment[name="comment"]',
  /** "Public Reply", off from the start: what is written is a note until it is turned on. */
  publicSwitch: 'button[role="switch"]',
  /** The last button under the field; the one before it closes the ticket. */
  send: 'button[type="submit"]',
  title: 'input[name="title"]',
  comments: 'ul[role="list"] > li',
  name: '.font-bold',
  words: ':scope > span',
  /** In the line "Created by … at … for … ( … )". */
  names: 'strong',
  /** What the ticket is about, which can be edited. */
  description: '.bn-editor',
  /** The first mail of a ticket that began with one stands in its place. */
  firstMail: '.prose iframe[srcdoc]',
}

/** More than the field, the switch and the buttons are not around them; the thread stands a level farther out. */
const mostLevelsOut = 6

const wordsInFrame = framedMailReader()

/**
 * Peppermint. The description of the ticket is an editor of its own and no reply box. Comments bear a name and no sign
 * of being a note or a reply: only what somebody without an account wrote, by mail, is known for the customer's.
 */
export const peppermint: Host = {
  id: 'peppermint',
  grade: 'A',
  checkedOn: '2026-11-22',

  detect: document =>
    /\/issue\/[^/]+$/.test(document.location?.pathname ?? '') && document.querySelector(layout.field) !== null,

  isReplyPlace: element => element.closest(layout.description) === null,

  composerOf(element) {
    const root = element.matches(layout.field) ? rootOf(element) : null
    return root ? composerIn(root) : null
  },
}

/** The smallest part around the field that has its button to send. */
function rootOf(field: Element): HTMLElement | null {
  let root = field.parentElement
  for (let level = 0; root && level < mostLevelsOut; level++, root = root.parentElement) {
    if (root.querySelector(layout.send)) return root
  }
  return field.parentElement
}

function composerIn(root: HTMLElement): Composer {
  const { ownerDocument: document } = root
  const id = () => /\/issue\/([^/]+)$/.exec(document.location?.pathname ?? '')?.[1] ?? ''
  const started = id()
  // The next ticket is shown in the same field.
  const editable = () => (id() === started ? root.querySelector<HTMLElement>(layout.field) : null)
  const sendControl = () => root.querySelector<HTMLElement>(layout.send)
  return {
    key: `peppermint ${started}`,
    editor: textarea,
    editable,
    setApart: () => [],
    mode: () => modeOf(root),
    channel: () => 'email',
    isSend: event => editable() !== null && isPressOn(event, root, layout.send),
    sendControl,
    ticket: () => ticketIn(root),
    missing: () =>
      missingParts({
        mode: modeOf(root) !== 'unknown',
        send: sendControl() !== null,
      }),
    watch: watchBy(observer => {
      const control = root.querySelector(layout.publicSwitch)
      if (control) observer.observe(control, { attributes: true, attributeFilter: ['aria-checked', 'data-state'] })
    }),
  }
}

function modeOf(root: HTMLElement): Mode {
  const isOn = root.querySelector(layout.publicSwitch)?.getAttribute('aria-checked')
  if (isOn === 'true') return 'public'
  return isOn === 'false' ? 'internal' : 'unknown'
}

function ticketIn(root: HTMLElement): TicketFacts {
  const { ownerDocument: document } = root
  const section = root.closest('section') ?? document.body
  const opening = openingIn(section)
  return {
    subject: document.querySelector<HTMLInputElement>(layout.title)?.value.trim() || null,
    customerName: opening.customerName,
    messages: [
      ...(opening.isByCustomer ? firstWordsIn(document) : []),
      ...[...section.querySelectorAll<HTMLElement>(layout.comments)].flatMap(messageIn),
    ],
  }
}

interface Opening {
  /** Whether the customer wrote what the ticket is about; a colleague may have put it in. */
  readonly isByCustomer: boolean
  readonly customerName: string | null
}

/**
 * From the line above the comments: "nadia@… created via email at …"; "Created at …" where the public form was used, with
 * the customer's company at the end; "Created by Jo Park at … for Nadia Brandt", both the same in the customers' portal.
 */
function openingIn(section: Element): Opening {
  const lines = [...section.querySelectorAll('span')]
  const startsWith = (words: string) => lines.find(line => labelOf(line)?.startsWith(words))
  const creatorLine = startsWith('Created by')
  if (!creatorLine) {
    const isByCustomer = Boolean(startsWith('created via email') ?? startsWith('Created at'))
    return { isByCustomer, customerName: null }
  }
  const requester = [...section.querySelectorAll(layout.names)].find(name =>
    /\bfor\s*$/.test(name.previousSibling?.textContent ?? ''),
  )
  const customerName = nameOf(requester)
  const creator = labelOf(creatorLine.querySelector(layout.names))
  return { isByCustomer: customerName !== null && customerName === creator, customerName }
}

function firstWordsIn(document: Document): readonly Message[] {
  const mail = document.querySelector<HTMLIFrameElement>(layout.firstMail)
  const description = document.querySelector<HTMLElement>(layout.description)
  const text = mail ? wordsInFrame(mail) : description ? wordsOf(description) : ''
  return text === '' ? [] : [{ who: 'customer', text }]
}

/** A comment under an address came in by mail. Whether one under a name was a note, the page does not say. */
function messageIn(comment: HTMLElement): readonly Message[] {
  const author = labelOf(comment.querySelector(layout.name))
  const text = comment.querySelector<HTMLElement>(layout.words)?.textContent?.trim() ?? ''
  if (!author || text === '') return []
  return [{ who: author.includes('@') ? 'customer' : 'note', text }]
}
