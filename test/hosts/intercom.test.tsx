import { describe, expect, it, vi } from 'vitest'
import { firstIn } from '@/lib/hosts/across-shadow-roots'
import { intercom } from '@/lib/hosts/intercom'
import { openShadowRoots } from '../pages/desk-page/desk-page'
import { chooseKind } from '../pages/desk-page/reply-tabs'
import { factsOf, firstTicket, secondTicket, type Ticket } from '../pages/desk-page/tickets'
import { mountedProseMirror, ticketPage } from '../pages/intercom/ticket-page'
import { at, isSend, key, press, showBody } from './on-saved-page'

const inside = (selector: string) => {
  const found = firstIn(document, selector)
  if (!found) throw new Error(`the page has no ${selector}`)
  return found
}
const box = () => inside('.ProseMirror')
const composer = () => intercom.composerOf(box())!

function show(ticket: Ticket, hasTabs = true): void {
  at(`https://app.intercom.com/a/inbox/ab12/inbox/shared/all/conversation/${ticket.id}`)
  showBody(ticketPage(ticket, { hasTabs, editor: mountedProseMirror }))
  openShadowRoots()
}

describe('the inbox in shadow roots', () => {
  it('has a reply box, found again after its editor was made anew, and nothing else is taken for one', () => {
    show(firstTicket)
    const found = composer()
    expect(intercom.composerOf(document.querySelector('aside textarea')!)).toBeNull()
    expect([found.mode(), found.missing()]).toEqual(['public', []])
    box().replaceWith(new DOMParser().parseFromString(mountedProseMirror, 'text/html').body.firstElementChild!)
    expect(found.editable()).toBe(box())
  })

  it('reads the conversation in another shadow root: the customer’s words and the agents’, and nobody else’s', () => {
    for (const ticket of [firstTicket, secondTicket]) {
      show(ticket)
      const { customerName, messages } = factsOf(ticket)
      expect(composer().ticket()).toEqual({
        subject: null,
        customerName,
        messages: messages.filter(({ who }) => who !== 'note'),
      })
    }
  })

  it('is silent on the page as it is known, and knows reply and note where the page says it', () => {
    show(firstTicket, false)
    expect([composer().mode(), composer().missing()]).toEqual(['unknown', ['mode']])
    show(firstTicket)
    chooseKind(inside('.inbox2__composer__container'), 'note')
    expect(composer().mode()).toBe('internal')
  })

  it('takes what sends for a send, and nothing beside it', () => {
    show(firstTicket)
    const found = composer()
    const buttons = [...inside('.inbox2__composer__container').querySelectorAll('.inbox2__button')]
    expect(buttons.map(button => isSend(found, button, press()))).toEqual([false, true])
    expect(found.sendControl()).toBe(buttons[1])
    expect(isSend(found, box(), key({ key: 'Enter', ctrlKey: true }))).toBe(true)
    expect(isSend(found, box(), key({ key: 'Enter' }))).toBe(false)
  })

  it('takes the title of a mail for its subject, and of a chat for the customer’s name', () => {
    show(firstTicket)
    const title = inside('[data-inbox-conversation-header-title]')
    title.textContent = 'A question about billing in 2026'
    expect(composer().ticket()).toMatchObject({ subject: 'A question about billing in 2026', customerName: null })
    title.textContent = 'Nadia Brandt'
    // A page that had none a moment ago is not searched again at once.
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 10_000)
    inside('.stream').insertAdjacentHTML('afterbegin', '<div class="channels__inbox__email-metadata-container"></div>')
    expect(composer().channel()).toBe('email')
    expect(composer().ticket()).toMatchObject({ subject: 'Nadia Brandt', customerName: null })
  })

  it('without a mark on a message takes those on the left for the customer’s, and leaves out what may be a note', () => {
    show(secondTicket)
    const rectangle = (left: number) => () => new DOMRect(left, 0, 300, 40)
    inside('[data-testid="conversation-stream-scroll-container"]').getBoundingClientRect = () =>
      new DOMRect(0, 0, 800, 600)
    for (const part of inside('.stream').querySelectorAll<HTMLElement>('[data-part-group-category]')) {
      part.getBoundingClientRect = rectangle(part.dataset.partGroupCategory === '1' ? 0 : 500)
      delete part.dataset.partGroupCategory
      part.className = 'group/content-part'
    }
    const own = secondTicket.messages.filter(({ who }) => who === 'customer')
    expect(composer().ticket().messages).toEqual(own.map(({ words }) => ({ who: 'customer', text: words.join('\n') })))
  })
})

describe('the inbox of 2021', () => {
  const page = (isNote: boolean) => `<body><div class="inbox__conversation-controls">
<div class="inbox__conversation-controls__pane-selector tabs"><a class="tabs__tab ${isNote ? '' : 'o__selected'}" data-intercom-target="reply-tab">Reply</a><a class="tabs__tab ${isNote ? 'o__selected' : ''}" data-intercom-target="note-tab">Note</a></div>
<div class="conversation__text ${isNote ? 'o__note' : ''}">${mountedProseMirror}</div>
<div class="js__conversation-controls-buttons"><div><button>Send</button></div></div></div></body>`

  it.each([
    [false, 'public'],
    [true, 'internal'],
  ])('knows a note by its tab and its box (%s)', (isNote, mode) => {
    at('https://app.intercom.com/a/apps/ab12/inbox/conversations/77')
    showBody(page(isNote))
    const found = composer()
    expect(found.mode()).toBe(mode)
    document.querySelector('.conversation__text')!.classList.toggle('o__note')
    expect(found.mode()).toBe('unknown')
    expect(isSend(found, document.querySelector('button')!, press())).toBe(true)
  })
})
