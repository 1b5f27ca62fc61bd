import { redactor } from '@/lib/editors/redactor'
import { textarea } from '@/lib/editors/textarea'
import type { Mode } from '@/lib/link/protocol'
import type { Composer, Host } from './host'
import { missingParts } from './missing-parts'
import { hasThreadIn, ticketIn } from './osticket-thread'
import { quotesIn } from './quoted-mail'
import { isPressOn } from './send-events'
import { watchBy } from './watch-by'

/** Two forms of one page, shown by turns; 1.18.1 of October 2023, run with this adapter on 22 November 2026. */
const layout = {
  since: '1.15',
  form: '#response_options form#reply, #response_options form#note',
  /** Without rich text the field itself is written in; with it, it stands behind the editor and is never read. */
  editable:
    '.redactor-in[contenteditable], textarea#response:not(.redactor-source), textarea#internal_note:not(.redactor-source)',
  /** What the editor makes of the form's field, with the field in it. */
  box: '.redactor-box',
  /** It fills the window, and stands outside of its form for as long. */
  wholeWindow: '.redactor-box-fullscreen',
  /** The source of the markup stands in place of the words. */
  sourceView: '.redactor-source-view',
  /** What the form asks of the server: "reply" or "postnote". */
  asks: 'input[name="a"]',
  ticketId: 'input[name="id"]',
  send: 'input[type="submit"], button[type="submit"]',
}

/**
 * osTicket. A reply and a note are written in a form each, both on the page from the start. A reply whose addressee is
 * "do not mail" stays one that the customer can read. The signature stands outside of the box.
 */
export const osticket: Host = {
  id: 'osticket',
  grade: 'A',
  checkedOn: '2026-11-22',

  detect: document => document.querySelector(layout.form) !== null,

  composerOf(element) {
    const found = element.closest<HTMLElement>(layout.editable)
    const form = found && formOf(found)
    return form ? composerIn(form) : null
  },
}

function composerIn(form: HTMLFormElement): Composer {
  const document = form.ownerDocument
  const id = form.querySelector<HTMLInputElement>(layout.ticketId)?.value ?? ''
  const editable = () => (form.isConnected ? editableOf(form) : null)
  const sendControl = () => form.querySelector<HTMLElement>(layout.send)
  return {
    key: `osticket ${id} ${kindOf(form)}`,
    editor: editable()?.tagName === 'TEXTAREA' ? textarea : redactor,
    editable,
    setApart: () => quotesIn(editable() ?? form),
    mode: () => modeOf(form),
    channel: () => 'email',
    isSend: event => (event.type === 'submit' ? event.composedPath()[0] === form : isPressOn(event, form, layout.send)),
    sendControl,
    ticket: () => ticketIn(document),
    missing: () =>
      missingParts({
        mode: modeOf(form) !== 'unknown',
        send: sendControl() !== null,
        customer: hasThreadIn(document),
      }),
    isInFront: () => form.checkVisibility?.() ?? true,
    watch: watchBy(observer => {
      const options = { attributes: true, attributeFilter: ['class', 'style'] }
      observer.observe(form, options)
      const box = editable()?.closest(layout.box)
      if (box) observer.observe(box, options)
    }),
  }
}

/** The field that belongs to each form. */
const fields = { reply: '#response', note: '#internal_note' }

function formOf(editable: Element): HTMLFormElement | null {
  const form = editable.closest<HTMLFormElement>(layout.form)
  const box = form ? null : editable.closest(layout.wholeWindow)
  if (!box) return form
  const name = box.querySelector(fields.reply) ? 'reply' : box.querySelector(fields.note) ? 'note' : null
  return name && editable.ownerDocument.querySelector<HTMLFormElement>(`#response_options form#${name}`)
}

/** In its form, or out of it for as long as it fills the window; null while the source of the markup is on show. */
function editableOf(form: HTMLFormElement): HTMLElement | null {
  const whole = form.ownerDocument.querySelector<HTMLElement>(layout.wholeWindow)
  const place = whole && formOf(whole) === form ? whole : form
  const isSource = place.matches(layout.sourceView) || place.querySelector(layout.sourceView)
  return isSource ? null : place.querySelector<HTMLElement>(layout.editable)
}

/** What the form is and what it asks for must say alike. */
function modeOf(form: HTMLFormElement): Mode {
  const asked = form.querySelector<HTMLInputElement>(layout.asks)?.value
  const kind = kindOf(form)
  if (kind === 'reply' && asked === 'reply') return 'public'
  return kind === 'note' && asked === 'postnote' ? 'internal' : 'unknown'
}

/** By the attribute: the form has a field called "id", which stands in front of its property. */
function kindOf(form: HTMLFormElement): string | null {
  return form.getAttribute('id')
}
