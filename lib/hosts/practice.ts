import { channels } from '@/lib/checks/vocabulary'
import { contenteditable } from '@/lib/editors/contenteditable'
import { textarea } from '@/lib/editors/textarea'
import type { Composer, Host, TicketFacts } from './host'

/*
 * The practice desk says what it is in attributes, so that its looks may change freely:
 *
 *   <main data-practice-ticket="double-charge" data-subject="Charged twice" data-customer-name="Dana Reyes">
 *     <article data-message="customer">…</article>          customer | agent | note, oldest first; its text is read
 *     <form data-composer data-mode="public" data-channel="email">  mode: public | internal
 *       <div data-editable contenteditable="true"></div>    or <textarea data-editable>
 *       <button data-send>Send reply</button>
 *     </form>
 *   </main>
 *
 * The desk around it is data-practice-desk, also while no ticket is open. Another ticket is another value of data-practice-ticket. Ctrl+Enter or Cmd+Enter in the editable sends too.
 */
const deskSelector = '[data-practice-desk], [data-practice-ticket]'
const ticketSelector = '[data-practice-ticket]'
const composerSelector = 'form[data-composer]'
const editableSelector = '[data-editable]'
const sendSelector = '[data-send]'

const editors = [textarea, contenteditable]

export const practice: Host = {
  id: 'practice',
  grade: 'A',
  checkedOn: '2026-11-22',

  detect: document => document.querySelector(deskSelector) !== null,

  // Where past tickets are looked over, texts are written that go to nobody.
  isReplyPlace: focused => focused.closest(composerSelector) !== null,

  composerOf(element) {
    const editable = element.closest<HTMLElement>(editableSelector)
    const form = editable?.closest<HTMLElement>(composerSelector)
    const ticket = form?.closest<HTMLElement>(ticketSelector)
    const editor = editable && editors.find(candidate => candidate.owns(editable))
    return form && ticket && editor ? composerIn(form, ticket, editor) : null
  },
}

function composerIn(form: HTMLElement, ticket: HTMLElement, editor: Composer['editor']): Composer {
  const { practiceTicket } = ticket.dataset
  // The same form may serve the next ticket: then this reply box is gone.
  const isHere = () => ticket.dataset.practiceTicket === practiceTicket
  const editable = () => (isHere() ? form.querySelector<HTMLElement>(editableSelector) : null)
  const control = () => form.querySelector<HTMLElement>(sendSelector)
  return {
    key: `practice ${practiceTicket}`,
    editor,
    editable,
    setApart: () => [],
    mode: () => (form.dataset.mode === 'public' || form.dataset.mode === 'internal' ? form.dataset.mode : 'unknown'),
    channel: () => channels.find(channel => channel === form.dataset.channel) ?? 'unknown',
    isSend(event) {
      const path = event.composedPath()
      if (event.type === 'submit') return path[0] === form
      if (event instanceof KeyboardEvent) {
        return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && path.includes(editable() ?? form)
      }
      const send = control()
      return send !== null && path.includes(send)
    },
    sendControl: control,
    ticket: () => ticketIn(ticket),
    missing: () => [],
  }
}

function ticketIn(ticket: HTMLElement): TicketFacts {
  return {
    subject: ticket.dataset.subject ?? null,
    customerName: ticket.dataset.customerName ?? null,
    messages: [...ticket.querySelectorAll<HTMLElement>('[data-message]')].flatMap(message => {
      const who = message.dataset.message
      return who === 'customer' || who === 'agent' || who === 'note'
        ? [{ who, text: contenteditable.read(message).text }]
        : []
    }),
  }
}
