import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { ckeditor4 } from '@/lib/editors/ckeditor4'
import { requestTracker } from '@/lib/hosts/request-tracker'
import { originalIn } from '@/lib/hosts/request-tracker-original'
import { setApartIn } from '@/lib/hosts/request-tracker-set-apart'

function show(page: string): HTMLFormElement {
  document.body.innerHTML = readFileSync(resolve(import.meta.dirname, '../pages/request-tracker', page), 'utf8')
  return document.querySelector<HTMLFormElement>('form[name="TicketUpdate"]')!
}

const customersWords = `Hi,

You billed me twice on 12 May for order 4471. This is the third time I write!
Why was I charged twice? When do I get my refund?

> what your bot said

Dana`

describe('the reply page with a quoted message', () => {
  let form: HTMLFormElement
  beforeEach(() => {
    form = show('update-quoted.html')
  })

  const composer = () => requestTracker.composerOf(document.querySelector('iframe.cke_wysiwyg_frame')!)!

  it('is Request Tracker, and an empty page is not', () => {
    expect(requestTracker.detect(document)).toBe(true)
    document.body.textContent = 'RT'
    expect(requestTracker.detect(document)).toBe(false)
  })

  it('has the customer’s words exactly, from the copy that the agent cannot change', () => {
    expect(composer().ticket()).toEqual({
      subject: 'Charged twice, nobody answers',
      customerName: 'Dana Reyes',
      messages: [{ who: 'customer', text: customersWords }],
    })
  })

  it('knows the words of a colleague for what they are', () => {
    const copy = form.querySelector('.messagebox-attachment-warning .ignore')!
    copy.textContent = copy.textContent!.replace('dana.reyes@customer.example', 'root')
    expect(composer().ticket().messages[0]?.who).toBe('agent')
  })

  it('reads the mode from the select at that moment, not from the hidden field beside it', () => {
    const select = form.querySelector<HTMLSelectElement>('select[name="UpdateType"]')!
    const found = composer()
    expect(found.mode()).toBe('public')
    select.value = 'private'
    expect(form.querySelector<HTMLInputElement>('input[name="Action"]')!.value).toBe('Respond')
    expect(found.mode()).toBe('internal')
    select.remove()
    expect(found.mode()).toBe('unknown')
  })

  it('takes only the ticket’s own button for a send', () => {
    const found = composer()
    const heard: boolean[] = []
    document.addEventListener('click', event => heard.push(found.isSend(event)), { once: false })
    for (const name of ['SubmitTicket', 'AddMoreAttach', 'UpdateSubject']) {
      const control = form.querySelector<HTMLElement>(`[name="${name}"]`)!
      control.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }))
    }
    expect(heard).toEqual([true, false, false])
    expect(found.sendControl()?.getAttribute('value')).toBe('Update Ticket')
  })

  it.each([
    [
      'between quote and signature',
      '<div>HEAD<blockquote>Q</blockquote></div><p>Own words.</p><p>-- </p><p>Kind regards, Enoch</p>',
      'Own words.',
    ],
    [
      'above and below the quote',
      '<div><p>Above.</p><p>HEAD<br></p><blockquote>Q</blockquote><p>Below.</p></div>',
      'Above.\nBelow.',
    ],
    ['in the line of the heading', '<div>Hello. HEAD<blockquote>Q</blockquote></div>', 'Hello.'],
    ['nothing yet', '<div>HEAD<blockquote>Q</blockquote></div><p><br></p><p>-- </p><p>Kind regards, Enoch</p>', ''],
    ['under the signature', '<p>Up.</p><p>-- </p><p>Kind regards, Enoch</p><p>PS: more.</p>', 'Up.\nPS: more.'],
  ])('sets apart what it put into the box itself: own words %s', (_where, markup, own) => {
    const box = document.createElement('div')
    box.innerHTML = markup.replace('HEAD', 'On Sat Nov 21 20:12:39 2026, dana.reyes@customer.example wrote:')
    document.body.append(box)
    expect(ckeditor4.read(box, setApartIn(box, originalIn(form))).text.trim()).toBe(own)
  })
})

describe('the reply page in plain text', () => {
  it('joins the lines that Request Tracker wrapped', () => {
    show('update-plain-text.html')
    const field = document.querySelector('textarea.messagebox')!
    expect(requestTracker.composerOf(field)?.ticket().messages).toEqual([{ who: 'customer', text: customersWords }])
  })

  it('edits the field itself', () => {
    show('update-plain-text.html')
    const field = document.querySelector<HTMLTextAreaElement>('textarea.messagebox')!
    const found = requestTracker.composerOf(field)
    expect(found?.editor.id).toBe('textarea')
    expect(found?.editable()).toBe(field)
  })
})

describe('a reply begun from the menu, which quotes nobody', () => {
  let form: HTMLFormElement
  const composer = () => requestTracker.composerOf(document.querySelector('iframe.cke_wysiwyg_frame')!)!
  beforeEach(() => {
    form = show('update-quoted.html')
    form.querySelector('.messagebox-attachment-warning .ignore')!.textContent = ''
  })

  /** A mail that the reply would send too, above the one to the customer. */
  function alsoGoesTo(as: string, userId: number, name: string, address: string): void {
    form
      .querySelector('#TxnSendMailToAll')!
      .closest('div')!
      .insertAdjacentHTML(
        'afterend',
        `<ul class="list-group"><li class="list-group-item"><b>${as}</b>:
        <input type="checkbox" name="TxnSendMailTo" value="${address}" id="also-${userId}">
        <label for="also-${userId}"><span class="user" data-user-id="${userId}"><a>${name}</a></span></label></li></ul>`,
      )
  }

  it('has the subject, the number and who asked, and says that it has no words of theirs', () => {
    expect(composer().ticketId).toBe('1')
    expect(composer().ticket()).toEqual({
      subject: 'Charged twice, nobody answers',
      customerName: 'Dana Reyes',
      messages: [],
    })
    expect(composer().missing()).toEqual(['customer'])
  })

  it('takes no owner, and nobody who gets a copy, for the customer', () => {
    alsoGoesTo('To', 14, 'root (Enoch Root)', 'root@desk.example')
    alsoGoesTo('Bcc', 31, 'Lee Park &lt;lee@desk.example&gt;', 'lee@desk.example')
    expect(composer().ticket().customerName).toBe('Dana Reyes')
  })

  it('names nobody where several may be meant', () => {
    alsoGoesTo('An', 40, 'Kim Sato &lt;kim@other.example&gt;', 'kim@other.example')
    expect(composer().ticket().customerName).toBeNull()
  })

  it('knows a customer with an account by the name in it', () => {
    form.querySelector('#previewscrips .user')!.textContent = 'dana (Dana Reyes)'
    expect(composer().ticket().customerName).toBe('Dana Reyes')
  })

  it('reads on the Jumbo page whom the ticket is for', () => {
    form.querySelector('#previewscrips')!.outerHTML =
      '<input type="checkbox" id="w" name="Ticket-DeleteWatcher-Type-Requestor-Principal-27"><label for="w"><span class="user" data-user-id="27">Dana Reyes &lt;dana.reyes@customer.example&gt;</span> <i>daily</i></label>'
    expect(composer().ticket().customerName).toBe('Dana Reyes')
  })
})

it('says which part of the page it did not find', () => {
  const form = show('update-quoted.html')
  const found = requestTracker.composerOf(document.querySelector('iframe.cke_wysiwyg_frame')!)!
  expect(found.missing()).toEqual([])
  form.querySelector('select[name="UpdateType"]')!.remove()
  for (const button of form.querySelectorAll('[name="SubmitTicket"]')) button.remove()
  expect(found.missing()).toEqual(['mode', 'send'])
})
