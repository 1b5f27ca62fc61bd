import { contenteditable } from '@/lib/editors/contenteditable'
import type { SetApart } from '@/lib/editors/editor'
import type { Mode } from '@/lib/link/protocol'
import type { Composer, Host } from './host'
import { missingParts } from './missing-parts'
import { numbering } from './numbering'
import { quotesIn } from './quoted-mail'
import { isPressOn } from './send-events'
import { watchBy } from './watch-by'
import { hasThreadIn, ticketIn } from './zammad-thread'

/** The desktop view of Zammad up to 6; read in several revisions of its source. */
const layout = {
  since: '3.0',
  /** Every ticket that is open stays on the page, in a part of its own; one is active. */
  ticket: '.content',
  activeClass: 'active',
  /** In that part; where there is none around it, what can be seen is in front. */
  zoom: '.ticketZoom',
  form: 'form.article-add',
  editable: '.articleNewEdit-body[data-name="body"]',
  /** "true" for a note to colleagues; nothing, or "false", for what the customer can read. */
  isInternal: 'input[name="internal"]',
  internalClass: 'is-internal',
  publicClass: 'is-public',
  signature: '[data-signature="true"]',
  /** A plain div, without a role; it saves other changes of the ticket too. */
  update: '.js-attributeBar .js-submit, .btn--primary.js-submit',
  /** Ways to update with a macro, in the list beside it. */
  macro: '.js-dropdownActionMacro',
}

/**
 * Zammad. A note, a mail and other articles are written in one form; whether the customer can read it, its class and a
 * hidden field must say alike. A call that was made is written down for colleagues, whatever its class says. "Update"
 * sends what is written, and saves the ticket where nothing is.
 */
export const zammad: Host = {
  id: 'zammad',
  grade: 'A',
  checkedOn: '2026-11-22',

  detect: document => document.querySelector(`${layout.form} ${layout.editable}`) !== null,

  composerOf(element) {
    const editable = element.closest<HTMLElement>(layout.editable)
    const form = editable?.closest<HTMLFormElement>(layout.form)
    const ticket = form?.closest<HTMLElement>(layout.ticket) ?? form?.closest<HTMLElement>(layout.zoom)
    return form && ticket ? composerIn(ticket) : null
  },
}

/** A number for each ticket that is open: what the page calls it need not be there. */
const numberOf = numbering()

function composerIn(ticket: HTMLElement): Composer {
  // The form is drawn anew after each article and when the language changes.
  const form = () => ticket.querySelector<HTMLFormElement>(layout.form)
  const editable = () => form()?.querySelector<HTMLElement>(layout.editable) ?? null
  const sendControl = () => ticket.querySelector<HTMLElement>(layout.update)
  const isInFront = () =>
    ticket.matches(layout.ticket) ? ticket.classList.contains(layout.activeClass) : (ticket.checkVisibility?.() ?? true)
  return {
    key: `zammad ${numberOf(ticket)}`,
    editor: contenteditable,
    editable,
    setApart: () => setApartIn(editable()),
    mode: () => modeOf(form()),
    channel: () => (/chat|sms|whatsapp|telegram/.test(form()?.dataset.type ?? '') ? 'chat' : 'email'),
    isSend(event) {
      if (!isWritten(editable())) return false
      if (event.type.startsWith('key')) return isInFront() && isUpdateKey(event as KeyboardEvent)
      return isPressOn(event, ticket, `${layout.update}, ${layout.macro}`)
    },
    sendControl,
    ticket: () => ticketIn(ticket),
    missing: () =>
      missingParts({
        mode: modeOf(form()) !== 'unknown',
        send: sendControl() !== null,
        customer: hasThreadIn(ticket),
      }),
    isInFront,
    watch: watchBy(observer => {
      const attributes = { attributes: true, attributeFilter: ['class', 'data-type'] }
      observer.observe(ticket, attributes)
      const current = form()
      if (current) observer.observe(current, attributes)
    }),
  }
}

/**
 * The application's own shortcuts, wherever the focus is: with Enter the ticket is updated, with C updated as closed. Two
 * keys are held with them, which are others on each system; AltGr, which writes letters, says the same of Ctrl and Alt.
 */
function isUpdateKey(event: KeyboardEvent): boolean {
  const { key, code, ctrlKey, altKey, shiftKey, metaKey } = event
  const isHeld = (ctrlKey || metaKey) && altKey !== shiftKey
  return isHeld && !event.getModifierState('AltGraph') && (key === 'Enter' || code === 'KeyC')
}

function isWritten(editable: HTMLElement | null): boolean {
  return editable !== null && editable.textContent?.trim() !== ''
}

function modeOf(form: HTMLFormElement | null): Mode {
  const field = form?.querySelector<HTMLInputElement>(layout.isInternal)
  if (!form || !field) return 'unknown'
  const isInternal = form.classList.contains(layout.internalClass)
  if (isInternal === form.classList.contains(layout.publicClass)) return 'unknown'
  if (isInternal !== (field.value === 'true')) return 'unknown'
  return isInternal || form.dataset.type === 'phone' ? 'internal' : 'public'
}

function setApartIn(editable: HTMLElement | null): readonly SetApart[] {
  return editable ? [...editable.querySelectorAll(layout.signature), ...quotesIn(editable)] : []
}
