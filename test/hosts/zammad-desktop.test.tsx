import { expect, it } from 'vitest'
import type { Composer } from '@/lib/hosts/host'
import { zammad } from '@/lib/hosts/zammad'
import { factsOf, firstTicket, secondTicket, type Ticket } from '../pages/desk-page/tickets'
import {
  type Controls,
  draftsAndMacros,
  icon,
  mountedBody,
  signature,
  ticketPage,
} from '../pages/zammad-desktop/ticket-page'
import { find, heldOnSavedPage, isSend, key, press, showBody, wordsOf } from './on-saved-page'

const box = '.ProseMirror[name="body"]'
const composer = (): Composer => zammad.composerOf(find(box))!

function showWith(controls: Controls): (ticket: Ticket) => void {
  return ticket => {
    showBody(ticketPage(ticket, { controls, editor: mountedBody }))
    find(`${box} p`).textContent = 'Hello.'
    document.body.insertAdjacentHTML('beforeend', draftsAndMacros)
  }
}
const show = showWith('lists')

/** The lock as the page draws it once something is chosen. */
const lock = (name: string, place: string) => {
  find(`${place} .icon-unlock`).outerHTML = icon(name)
}

const held = {
  host: zammad,
  box,
  decoys: ['[role="heading"]', '.inner-article-body', '[name="to"]', '[name="state_id"]'],
  sends: ['.update', '.macro'],
  sendsNot: [
    '.drafts-and-macros',
    '.save-as-draft',
    '.discard-changes',
    '.screen-behavior',
    '.pin',
    '.attachments button',
  ],
  keys: [],
  keysNot: [{ key: 'Enter' }, { key: 'Enter', shiftKey: true }],
  thread: '[data-test-id^="article-bubble-container-"]',
}

heldOnSavedPage({
  ...held,
  show,
  modes: {
    internal() {
      lock('lock', '[name="internal"]')
      find('[data-test-id="article-reply-stripes-panel"]').classList.add('bg-stripes')
    },
    unknown: () => find('[name="internal"]').removeAttribute('name'),
  },
})

heldOnSavedPage({
  ...held,
  show: showWith('switches'),
  modes: {
    internal() {
      lock('lock-fill', '[role="switch"]')
      find('[data-test-id="article-reply-internal-indicator"]').classList.add('bg-stripes')
    },
    unknown: () => find('[role="switch"]').replaceChildren(),
  },
})

it('takes nothing for a reply where lock and stripes disagree, or while another is being chosen', () => {
  show(firstTicket)
  const found = composer()
  lock('lock', '[name="internal"]')
  expect([found.mode(), found.missing()]).toEqual(['unknown', ['mode']])
  find('[data-test-id="article-reply-stripes-panel"]').classList.add('border-stripes')
  expect(found.mode()).toBe('internal')
  find('[name="internal"] [role="list"]').replaceChildren()
  expect(found.mode()).toBe('unknown')
})

it('takes a call for no reply, and a note that is public for one', () => {
  for (const [controls, choose] of [
    ['lists', (name: string) => (find('[name="articleType"] svg').outerHTML = icon(name))],
    [
      'switches',
      (name: string) => {
        for (const tab of document.querySelectorAll('[role="tab"]')) {
          tab.setAttribute('aria-selected', String(tab.id === `tab-label-${name}`))
        }
      },
    ],
  ] as const) {
    showWith(controls)(firstTicket)
    const found = composer()
    choose('phone')
    expect(found.mode(), controls).toBe('internal')
    choose('note')
    expect([found.mode(), found.channel()], controls).toEqual(['public', 'email'])
  }
  show(firstTicket)
  find('[name="articleType"] svg').outerHTML = icon('whatsapp')
  expect(composer().channel()).toBe('chat')
})

it('finds the box that was pinned to the foot of the page', () => {
  show(firstTicket)
  const found = composer()
  find('#ticketArticleReplyForm').id = 'ticketArticleReplyFormPinned'
  find('[role="complementary"]').setAttribute('aria-expanded', 'false')
  expect([found.editable(), found.mode(), zammad.composerOf(find(box))?.key]).toEqual([find(box), 'public', found.key])
})

it('sees no send where nothing is written or the panel is closed', () => {
  show(firstTicket)
  const found = composer()
  expect(isSend(found, find('.update'), press())).toBe(true)
  find(box).innerHTML = '<p></p>'
  for (const control of held.sends) expect(isSend(found, find(control), press()), control).toBe(false)
  find('[role="complementary"]').remove()
  expect([isSend(found, find('.update'), press()), found.editable(), found.mode()]).toEqual([false, null, 'unknown'])
})

it('knows "Update" where nothing stands beside it', () => {
  show(firstTicket)
  const found = composer()
  const update = find('.update')
  update.parentElement!.replaceWith(update)
  expect([found.sendControl(), isSend(found, update, press()), found.missing()]).toEqual([update, true, []])
})

it('takes no key for a send: the view has none of its own', () => {
  show(firstTicket)
  for (const init of [
    { key: 'Enter', ctrlKey: true },
    { key: 'Enter', metaKey: true },
  ]) {
    expect(isSend(composer(), find(box), key(init))).toBe(false)
  }
})

it('reads no signature and no quoted mail as the agent’s words', () => {
  show(firstTicket)
  find(box).innerHTML = `<p>We are on it.</p><p></p>${signature}<blockquote type="cite"><p>On it?</p></blockquote>`
  expect(wordsOf(composer())).toBe('We are on it.')
})

it('knows the customer by the newest article where the page shows the shorter header alone', () => {
  show(firstTicket)
  find('[data-test-id="ticket-detail-top-bar-full-details"]').remove()
  expect(composer().ticket()).toEqual(factsOf(firstTicket))
  for (const line of document.querySelectorAll('[aria-describedby] > span')) line.textContent = 'nadia@mail.example'
  expect(composer().ticket().customerName).toBeNull()
})

it('leaves a ticket whose tab was left as it is, and forgets one that was closed', async () => {
  show(firstTicket)
  const found = composer()
  const ticket = find('#main-content').firstElementChild!
  let told = 0
  const stop = new AbortController()
  found.watch?.(stop.signal, () => told++)
  expect([found.isInFront?.(), found.isPutAside?.()]).toEqual([true, false])
  const aside = document.createElement('div')
  aside.append(ticket)
  await Promise.resolve()
  expect([told, found.isInFront?.(), found.isPutAside?.(), found.editable()?.textContent]).toEqual([
    1,
    false,
    true,
    'Hello.',
  ])
  expect(isSend(found, find('.macro'), press())).toBe(false)
  find('#main-content').append(ticket)
  await Promise.resolve()
  expect([told, found.isInFront?.(), found.isPutAside?.()]).toEqual([2, true, false])
  expect(isSend(found, find('.update'), press())).toBe(true)
  ticket.remove()
  expect([found.isInFront?.(), found.isPutAside?.()]).toEqual([false, false])
  stop.abort()
})

it('takes another ticket in the same place for another', () => {
  show(firstTicket)
  const found = composer()
  find('form').id = `form-ticket-edit-${secondTicket.id}`
  expect(found.editable()).toBeNull()
  expect(composer().key).not.toBe(found.key)
})

it('says at once when the lock or the stripes are changed', async () => {
  show(firstTicket)
  let told = 0
  const stop = new AbortController()
  composer().watch?.(stop.signal, () => told++)
  find('[name="internal"] svg').setAttribute('class', 'icon icon-lock')
  await Promise.resolve()
  expect(told).toBe(1)
  stop.abort()
})

it('takes a mail that is passed on for no reply, and finds nothing missing', () => {
  show(firstTicket)
  const found = composer()
  const subtype = find('[name="subtype"]') as HTMLInputElement
  subtype.value = 'forward'
  expect([found.mode(), found.missing()]).toEqual(['unknown', []])
  subtype.remove()
  expect(found.mode()).toBe('public')
})
