import { ckeditor4 } from '@/lib/editors/ckeditor4'
import { ckeditor5 } from '@/lib/editors/ckeditor5'
import type { SetApart } from '@/lib/editors/editor'
import { textarea } from '@/lib/editors/textarea'
import type { Mode, Part } from '@/lib/link/protocol'
import type { Composer, Host, TicketFacts } from './host'
import { missingParts } from './missing-parts'
import { type Original, originalIn, readQuote } from './request-tracker-original'
import { setApartIn } from './request-tracker-set-apart'
import { watchBy } from './watch-by'

/** The reply form of one page; its fields bear the same names everywhere. */
interface Layout {
  readonly since: string
  readonly form: string
}

const layouts: readonly Layout[] = [
  // /Ticket/Update.html, held against 5.0.3 from Debian 12 and 6.0.0
  { since: '5.0', form: 'form[name="TicketUpdate"]' },
  // /Ticket/ModifyAll.html ("Jumbo"), the same
  { since: '5.0', form: 'form[name="TicketModifyAll"]' },
  // /m/ticket/reply, for phones, held against 6.0.0; the same in the source of 5.0.3
  { since: '5.0', form: 'form#update[action="reply"]' },
]
const formSelector = layouts.map(({ form }) => form).join()

// The same with rich text, on the pages that have an editor for it; the phone's has none.
const awaitedSelector = '.messagebox-container .richtext'
// In each of these forms, one of the three. Version 5 has CKEditor 4, in a frame,
const frameSelector = 'iframe.cke_wysiwyg_frame'
const fieldSelector = 'textarea.messagebox[name="UpdateContent"]'
// and version 6 has CKEditor 5, which is put behind the field. It is hidden while the source of the markup is on show.
const richBoxSelector = `${fieldSelector} + .ck-editor .ck-editor__main > .ck-editor__editable:not(.ck-hidden)`
// "response" goes to the requestors, "private" is a comment; input[name=Action] keeps its first value and misleads.
const modeSelector = 'select[name="UpdateType"]'
const sendSelector = '[name="SubmitTicket"]'
const subjectSelector = 'input[name="UpdateSubject"]'
const partSelector = [fieldSelector, modeSelector, sendSelector].join()
const ticketIdSelector = 'input[name="id"]'
// The people who would get the mail, on the Update page only, for agents who may see outgoing mail; filled in later.
const recipientSelector = 'input[type="checkbox"][name="TxnSendMailTo"]'
// Whom the ticket is for, on the Jumbo page only: ticked, they are taken off it.
const requestorSelector = 'input[name^="Ticket-DeleteWatcher-Type-Requestor-"]'
// Owners to choose from, "root (Enoch Root)": the people who work here. The agent's own name stands in the menu.
const staffSelector = 'select[name="Owner"] option, .current-user'
/** Somebody shown by name bears the number that the list of owners has for them; version 6 shows a picture first. */
const personSelector = '[data-user-id]'
const nameSelector = 'a:not(.rt-user-avatar)'

/**
 * Request Tracker 5 and 6. The reply page does not show the ticket's history. What it has of the customer's words is the
 * message that is answered, quoted into the box by the "Reply" of that message; a second copy stays untouched under
 * the box, and that one is read. A reply begun from the menu quotes nothing: then no words are known, and that is said.
 */
export const requestTracker: Host = {
  id: 'request-tracker',
  grade: 'A',
  checkedOn: '2026-11-22',

  // One of its parts is enough: a page that has changed is still this helpdesk, and says what is missing.
  detect: document => document.querySelector(formSelector)?.querySelector(partSelector) != null,

  composerOf(element) {
    const form = element.closest<HTMLFormElement>(formSelector)
    const isBox = element.matches(`${frameSelector},${fieldSelector}`) || element.closest(richBoxSelector) !== null
    return form && isBox ? composerIn(form) : null
  },
}

function composerIn(form: HTMLFormElement): Composer {
  const ticketId = form.querySelector<HTMLInputElement>(ticketIdSelector)?.value ?? ''
  const editable = () => richBoxIn(form) ?? fieldIn(form)
  // Read once more while the quote still stands in the box, for pages that keep no copy of it.
  originalOf(form)
  return {
    key: `request-tracker ${ticketId}`,
    ticketId,
    // A form without a box yet gets one a moment later.
    get editor() {
      const box = richBoxIn(form)
      if (!box) return textarea
      return ckeditor5.owns(box) ? ckeditor5 : ckeditor4
    },
    editable,
    setApart: () => setApartOf(form),
    mode: () => modeOf(form),
    channel: () => 'email',
    isSend: event => isSend(form, event),
    sendControl: () => sendControlIn(form),
    ticket: () => ticketIn(form),
    missing: () => missingIn(form),
    // An article that is put in, in version 6: its server draws the box anew.
    awaitBox: (signal, onBox) =>
      watchBy(observer => observer.observe(form, { childList: true, subtree: true }))(signal, () => {
        if (editable()) onBox()
      }),
  }
}

/** The rich text editor's own part of the page, in its frame or not. */
function richBoxIn(form: HTMLFormElement): HTMLElement | null {
  const frame = form.querySelector<HTMLIFrameElement>(frameSelector)
  return frame?.contentDocument?.body ?? form.querySelector<HTMLElement>(richBoxSelector)
}

/** The plain field. One for rich text holds markup and not words, unseen or until its editor has started. */
function fieldIn(form: HTMLFormElement): HTMLElement | null {
  const field = form.querySelector<HTMLElement>(fieldSelector)
  return field?.matches(awaitedSelector) ? null : field
}

function ticketIn(form: HTMLFormElement): TicketFacts {
  const original = originalOf(form)
  const isStaff = original?.author != null && staffIn(form.ownerDocument).has(original.author)
  return {
    subject: form.querySelector<HTMLInputElement>(subjectSelector)?.value.trim() || null,
    customerName: customerNameIn(form, isStaff ? null : (original?.author ?? null)),
    messages: original?.text ? [{ who: isStaff ? 'agent' : 'customer', text: original.text }] : [],
  }
}

function missingIn(form: HTMLFormElement): Part[] {
  return missingParts({
    mode: form.querySelector(modeSelector) !== null,
    send: sendControlIn(form) !== null,
    customer: Boolean(originalOf(form)?.text),
  })
}

function modeOf(form: HTMLFormElement): Mode {
  const value = form.querySelector<HTMLSelectElement>(modeSelector)?.value
  if (value === 'response') return 'public'
  return value === 'private' ? 'internal' : 'unknown'
}

function isSend(form: HTMLFormElement, event: Event): boolean {
  const [target] = event.composedPath()
  if (event.type === 'submit') {
    const { submitter } = event as SubmitEvent
    return target === form && (submitter === null || submitter.matches(sendSelector))
  }
  // Its keys are the browser's own: a key on the button ends in a click.
  if (event.type.startsWith('key') || (target as Node | null)?.nodeType !== 1) return false
  return (target as Element).matches(sendSelector) && form.contains(target as Element)
}

/** The button that is on show: the Jumbo page has a hidden twin. */
function sendControlIn(form: HTMLFormElement): HTMLElement | null {
  const controls = [...form.querySelectorAll<HTMLElement>(sendSelector)]
  return controls.find(control => control.style.display !== 'none') ?? controls[0] ?? null
}

function setApartOf(form: HTMLFormElement): readonly SetApart[] {
  const box = richBoxIn(form)
  return box ? setApartIn(box, originalOf(form)) : []
}

const firstSeen = new WeakMap<HTMLFormElement, Original>()

/** The answered message: from the copy under the box, else as it first stood quoted in the box. */
function originalOf(form: HTMLFormElement): Original | null {
  const kept = originalIn(form) ?? firstSeen.get(form) ?? null
  if (kept) return kept
  const box = richBoxIn(form)
  const quoted = box ? readQuote(box) : null
  if (quoted?.text) firstSeen.set(form, quoted)
  return quoted
}

function staffIn(document: Document): ReadonlySet<string> {
  return new Set(
    [...document.querySelectorAll(staffSelector)].map(({ textContent }) =>
      (textContent ?? '').replace(/\(.*\)\s*$/, '').trim(),
    ),
  )
}

/** Of the author where known; else of whoever the ticket is for, as far as that can be told. */
function customerNameIn(form: HTMLFormElement, author: string | null): string | null {
  const recipients = [...form.querySelectorAll<HTMLInputElement>(recipientSelector)]
  const person = author === null ? requestorIn(form, recipients) : recipients.find(({ value }) => value === author)
  const name = person ? nameBeside(person) : null
  if (name) return name
  return author?.includes('@') ? null : author
}

/**
 * The mail to an owner or to others who watch the ticket stands above the one to the customer: only who works here is
 * known for certain, and of several others nobody can say which is the customer.
 */
function requestorIn(form: HTMLFormElement, recipients: readonly HTMLInputElement[]): HTMLInputElement | null {
  const requestor = form.querySelector<HTMLInputElement>(requestorSelector)
  if (requestor) return requestor
  const others = recipients.filter(recipient => isAddressed(recipient) && !isOwner(recipient, form))
  return new Set(others.map(({ value }) => value)).size === 1 ? others[0]! : null
}

/** "To", in any language: a copy is "Cc" or "Bcc" in nearly all of them. */
function isAddressed(recipient: HTMLInputElement): boolean {
  return !/cc/i.test(recipient.closest('li')?.textContent?.split(':')[0] ?? '')
}

function isOwner(recipient: HTMLInputElement, form: HTMLFormElement): boolean {
  const id = labelBeside(recipient)?.querySelector<HTMLElement>(personSelector)?.dataset.userId
  const owners = form.querySelectorAll<HTMLOptionElement>('select[name="Owner"] option')
  return id !== undefined && [...owners].some(({ value }) => value === id)
}

function labelBeside(field: HTMLInputElement): Element | null {
  return field.labels?.[0] ?? field.parentElement?.querySelector('label') ?? null
}

/** "Dana Reyes" of "Dana Reyes <dana@customer.example>", and of "dana (Dana Reyes)", who has an account of her own. */
function nameBeside(field: HTMLInputElement): string | null {
  const label = labelBeside(field)
  const person = label?.querySelector(personSelector)
  const shown = (person?.querySelector(nameSelector) ?? person ?? label)?.textContent?.trim() ?? ''
  const name = /^\S+ \(([^()]+)\)$/.exec(shown)?.[1] ?? /^([^<@]+?)\s*(<|$)/.exec(shown)?.[1]
  return name?.replaceAll(/^"|"$/g, '') ?? null
}
