import type { SetApart } from '@/lib/editors/editor'
import { prosemirror } from '@/lib/editors/prosemirror'
import type { Mode } from '@/lib/link/protocol'
import { hasThreadIn, ticketIn } from './frappe-helpdesk-thread'
import type { Composer, Host } from './host'
import { labelOf } from './message-words'
import { missingParts } from './missing-parts'
import { quotesIn } from './quoted-mail'
import { isPressOn, keyIn } from './send-events'
import { signaturePutIn } from './signature-put-in'
import { watchBy } from './watch-by'

/** Two boxes at the foot of the ticket, for a mail and for a comment; read in the source of July 2026. */
const layout = {
  since: '1.0',
  area: '.comm-area',
  editable: '.ProseMirror',
  /** The mail that is answered stands under the box as another editable, and is no part of this one. */
  answered: '.replied-content',
  /** Where the page keeps what was written so far; nothing there means that the box is empty but for the signature. */
  draft: 'emailBoxContent',
}

/** Written into the page in English, whatever the agent's language: "Send (Ctrl + ⏎)", "Comment (⌘ + ⏎)". */
const sends = /^Send(?:ing\.\.\.)?(?: \(.*\))?$/
const comments = /^Comment(?: \(.*\))?$/

/** Frappe Helpdesk. Both boxes are on the page once they were opened, and one of them, or none, is on show. */
export const frappeHelpdesk: Host = {
  id: 'frappe-helpdesk',
  grade: 'A',
  checkedOn: '2026-11-22',

  detect: document =>
    document.location?.pathname.includes('/helpdesk/') === true && document.querySelector(layout.area) !== null,

  // A comment of one's own can be edited where it stands in the thread.
  isReplyPlace: element => element.closest(layout.area) !== null && element.closest(layout.answered) === null,

  composerOf(element) {
    const editable = element.closest(layout.editable)
    const box = editable && boxAround(editable)
    return box ? composerIn(box) : null
  },
}

/** The part of the area that holds this box, with its own buttons. */
function boxAround(editable: Element): HTMLElement | null {
  const area = editable.closest(layout.area)
  return [...(area?.children ?? [])].find(child => child.contains(editable)) as HTMLElement | null
}

function composerIn(box: HTMLElement): Composer {
  const { ownerDocument: document } = box
  const id = () => /\/tickets\/([^/]+)/.exec(document.location?.pathname ?? '')?.[1] ?? ''
  const started = id()
  const editable = () => (id() === started ? box.querySelector<HTMLElement>(layout.editable) : null)
  if (modeOf(box) === 'public') noteSignature(editable(), started)
  const number = [...(box.parentElement?.children ?? [])].indexOf(box)
  return {
    key: `frappe-helpdesk ${started} ${number}`,
    editor: prosemirror,
    editable,
    setApart: () => setApartIn(editable()),
    mode: () => modeOf(box),
    channel: () => 'email',
    isSend(event) {
      if (!editable()) return false
      const key = keyIn(event, box)
      // Whatever else is held.
      if (key) return key.key === 'Enter' && (key.ctrlKey || key.metaKey)
      const control = sendControlIn(box)
      return control !== null && isPressOn(event, box, 'button') && event.composedPath().includes(control)
    },
    sendControl: () => sendControlIn(box),
    ticket: () => ticketIn(document, started),
    missing: () =>
      missingParts({
        mode: modeOf(box) !== 'unknown',
        send: sendControlIn(box) !== null,
        customer: hasThreadIn(document, started),
      }),
    isInFront: () => box.checkVisibility?.() ?? true,
    watch: watchBy(observer => {
      observer.observe(box, { attributes: true, attributeFilter: ['class', 'style'] })
    }),
  }
}

/** Of whoever works in this page; put into each new mail without a mark. */
const signatures = new WeakMap<Document, string>()
const seen = new WeakSet<HTMLElement>()

/** When it is first seen unwritten, and then only: what is looked at later may be the reply, though not kept yet. */
function noteSignature(editable: HTMLElement | null, ticket: string): void {
  if (!editable || seen.has(editable) || !isUnwritten(editable.ownerDocument, ticket)) return
  seen.add(editable)
  signatures.set(editable.ownerDocument, editable.textContent ?? '')
}

function isUnwritten({ defaultView }: Document, ticket: string): boolean {
  try {
    return defaultView?.localStorage.getItem(`${layout.draft}${ticket}`) === null
  } catch {
    return false
  }
}

function setApartIn(editable: HTMLElement | null): readonly SetApart[] {
  if (!editable) return []
  return [...quotesIn(editable), ...signaturePutIn(editable, signatures.get(editable.ownerDocument) ?? '')]
}

function controlCalled(box: HTMLElement, names: RegExp): HTMLElement | null {
  return [...box.querySelectorAll('button')].find(button => names.test(labelOf(button) ?? '')) ?? null
}

function sendControlIn(box: HTMLElement): HTMLElement | null {
  return controlCalled(box, sends) ?? controlCalled(box, comments)
}

/** What its button does: a box with both, or neither, is not known. */
function modeOf(box: HTMLElement): Mode {
  const isMail = controlCalled(box, sends) !== null
  const isComment = controlCalled(box, comments) !== null
  if (isMail === isComment) return 'unknown'
  return isMail ? 'public' : 'internal'
}
