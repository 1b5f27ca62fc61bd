import { contenteditable } from '@/lib/editors/contenteditable'
import type { Mode } from '@/lib/link/protocol'
import type { Composer, Host } from './host'
import { missingParts } from './missing-parts'
import { numbering } from './numbering'
import { isPressOn } from './send-events'
import { watchBy } from './watch-by'
import { isPassedOn, isWritten, setApartIn } from './zammad-box'
import { composerInDesktopView, isDesktopView } from './zammad-desktop'
import { hasThreadIn, ticketIn } from './zammad-thread'

/** The view of Zammad up to 6, which 7 still has; read in several revisions of its source. */
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

  detect: document => document.querySelector(`${layout.form} ${layout.editable}`) !== null || isDesktopView(document),

  composerOf(element) {
    const editable = element.closest<HTMLElement>(layout.editable)
    const form = editable?.closest<HTMLFormElement>(layout.form)
    const ticket = form?.closest<HTMLElement>(layout.ticket) ?? form?.closest<HTMLElement>(layout.zoom)
    return form && ticket ? composerIn(ticket) : composerInDesktopView(element)
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
        mode: modeOf(form()) !== 'unknown' || isForward(form()),
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

/** What keys go into a field for, not to the application. */
const fields = 'input, textarea, select, [contenteditable="true"]'

/**
 * The application's own shortcuts, wherever the focus is: with Enter the ticket is updated, with C updated as closed.
 * Since 6.4 they are Ctrl and Enter, and outside of fields Shift and C; before, and by choice since, two keys are held
 * with either, which are others on each system. AltGr, which writes letters, says the same of Ctrl and Alt.
 */
function isUpdateKey(event: KeyboardEvent): boolean {
  const { key, code, ctrlKey, altKey, shiftKey, metaKey } = event
  if (event.getModifierState('AltGraph') || (altKey && shiftKey)) return false
  const isHeld = ctrlKey || metaKey
  if (key === 'Enter') return isHeld
  if (code !== 'KeyC') return false
  return isHeld ? altKey || shiftKey : shiftKey && !(event.composedPath()[0] as Element).closest?.(fields)
}

function modeOf(form: HTMLFormElement | null): Mode {
  const field = form?.querySelector<HTMLInputElement>(layout.isInternal)
  if (!form || !field) return 'unknown'
  const isInternal = form.classList.contains(layout.internalClass)
  if (isInternal === form.classList.contains(layout.publicClass)) return 'unknown'
  if (isInternal !== (field.value === 'true')) return 'unknown'
  if (isInternal || form.dataset.type === 'phone') return 'internal'
  return isForward(form) ? 'unknown' : 'public'
}

/** What kind of mail it was stays in the form when it becomes something else. */
function isForward(form: HTMLFormElement | null): boolean {
  return form?.dataset.type === 'email' && isPassedOn(form)
}
