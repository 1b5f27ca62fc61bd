import { describe, expect, it } from 'vitest'
import { ckeditor5 } from '@/lib/editors/ckeditor5'
import { requestTracker } from '@/lib/hosts/request-tracker'
import { firstTicket, type Ticket } from '../pages/desk-page/tickets'
import { mountedCkeditor5 } from '../pages/editors-on-pages/mounted-markup'
import { answered, displayPage, parts, shell, updatePage } from '../pages/request-tracker-6/ticket-page'
import { find, heldOnSavedPage, isSend, press, showBody, wordsOf } from './on-saved-page'

const box = '.messagebox-container .ck-editor__editable'
const composer = () => requestTracker.composerOf(find(box))!
const type = () => find('select[name="UpdateType"]') as HTMLSelectElement

/** What CKEditor 5 makes of what Request Tracker put into the field. */
const drawn = (own = '<br>', { customer }: Ticket = firstTicket) =>
  `<p>${own}</p><p>--&nbsp;<br>Alex Moreno<br>Acme support</p><p><br></p>
<p>On Sat Nov 21 20:12:39 2026, ${customer.address} wrote:<br>&nbsp;</p><blockquote><p>Their words.</p><blockquote><p>Older ones.</p></blockquote></blockquote>`

function show(ticket: Ticket): void {
  showBody(shell)
  find('.main-container').innerHTML = updatePage(ticket)
  for (const [part, markup] of Object.entries(parts)) find(`[hx-post$="/${part}"]`).innerHTML = markup(ticket)
  for (const field of document.querySelectorAll('textarea.richtext')) {
    field.insertAdjacentHTML('afterend', mountedCkeditor5(field.id === 'UpdateContent' ? drawn('<br>', ticket) : ''))
  }
}

heldOnSavedPage({
  host: requestTracker,
  show,
  box,
  decoys: ['#Story + .ck-editor .ck-editor__editable', 'input[name="UpdateSubject"]'],
  modes: {
    internal: () => {
      type().value = 'private'
    },
    unknown: () => type().remove(),
  },
  sends: ['[name="SubmitTicket"]'],
  sendsNot: ['.ck-source-editing-button', '#TxnSendMailToAll'],
  keys: [],
  keysNot: [{ key: 'Enter' }, { key: 'Enter', ctrlKey: true }],
  facts: ticket => ({
    subject: ticket.subject,
    customerName: ticket.customer.name,
    messages: [{ who: 'customer', text: answered(ticket).words.join('\n') }],
  }),
  thread: `.messagebox-attachment-warning, ${box} > blockquote`,
})

describe('Request Tracker 6', () => {
  it.each([
    ['above the signature', drawn('Own words.'), 'Own words.'],
    ['in the signature’s last line', drawn().replace('support', 'support See you on Friday.'), 'See you on Friday.'],
    ['below the quote', `${drawn()}<p>Own words.</p>`, 'Own words.'],
    ['not there yet', drawn(), ''],
  ])('sets apart what it put into the box itself: own words %s', (_where, html, own) => {
    show(firstTicket)
    find(box).innerHTML = html
    expect(composer().editor).toBe(ckeditor5)
    expect(wordsOf(composer())).toBe(own)
  })

  it('is written in at any place of the box, and in no other box of the form', () => {
    show(firstTicket)
    find(box).insertAdjacentHTML('beforeend', '<figure><table><td contenteditable="true">A cell</td></table></figure>')
    expect(requestTracker.composerOf(find(`${box} td`))?.editable()).toBe(find(box))
  })

  it('has no words to read while its source is on show, or until the editor has started', () => {
    show(firstTicket)
    const found = composer()
    find(box).classList.add('ck-hidden')
    expect(found.editable()).toBeNull()
    expect(requestTracker.composerOf(find(box))).toBeNull()
    find('.messagebox-container .ck-editor').remove()
    expect(found.editable()).toBeNull()
    find('#UpdateContent').insertAdjacentHTML('afterend', mountedCkeditor5(drawn('Own words.')))
    expect(wordsOf(found)).toBe('Own words.')
  })

  it('has a plain field where the agent wants one', () => {
    show(firstTicket)
    find('.messagebox-container .ck-editor').remove()
    const field = find('#UpdateContent') as HTMLTextAreaElement
    field.classList.remove('richtext')
    expect(requestTracker.composerOf(field)?.editable()).toBe(field)
    expect(requestTracker.composerOf(field)?.editor.id).toBe('textarea')
  })

  it('is gone with its form when htmx changes the page, and the parts of the next come one by one', () => {
    show(firstTicket)
    const found = composer()
    find('.main-container').innerHTML = displayPage(firstTicket)
    expect(found.editable()?.isConnected).toBe(false)
    expect(requestTracker.detect(document)).toBe(false)
    find('.main-container').innerHTML = updatePage(firstTicket)
    expect(requestTracker.detect(document)).toBe(false)
    find('[hx-post$="/Message"]').innerHTML = parts.Message!(firstTicket)
    find('#UpdateContent').insertAdjacentHTML('afterend', mountedCkeditor5(drawn()))
    const next = composer()
    expect([next.mode(), next.sendControl()]).toEqual(['unknown', null])
    for (const part of ['Submit', 'Basics']) find(`[hx-post$="/${part}"]`).innerHTML = parts[part]!(firstTicket)
    expect(next.mode()).toBe('public')
    expect(isSend(next, find('[name="SubmitTicket"]'), press())).toBe(true)
  })

  it('takes nobody who gets a copy for the customer where only the recipients are shown', () => {
    show(firstTicket)
    find('.messagebox-attachment-warning').remove()
    find(box).innerHTML = '<p><br></p>'
    find('.ticket-info-preview-scrips ul').insertAdjacentHTML(
      'afterend',
      '<ul><li><div>Cc:</div><div><input type="checkbox" name="TxnSendMailTo" value="lee@other.example" id="cc"><label for="cc">Lee Park &lt;lee@other.example&gt;</label></div></li></ul>',
    )
    expect(composer().ticket().customerName).toBe(firstTicket.customer.name)
  })
})
