import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Composer } from '@/lib/hosts/host'
import { zendesk } from '@/lib/hosts/zendesk'

function at(address: string): void {
  ;(window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address)
}

function show(page: string, ticket: number): void {
  at(`https://acme.zendesk.com/agent/tickets/${ticket}`)
  document.body.innerHTML = readFileSync(resolve(import.meta.dirname, '../pages/zendesk', page), 'utf8')
}

const pane = (ticket: number) => document.querySelector(`[data-ticket-id="${ticket}"]`)!.closest<HTMLElement>('.pane')!
const grid = (ticket: number) => pane(ticket).querySelector<HTMLElement>('.ticket-panes-grid-layout')!
const named = (testId: string, inside: ParentNode = document) =>
  inside.querySelector<HTMLElement>(`[data-test-id="${testId}"]`)!
const mailBox = (ticket: number) => named('omnicomposer-rich-text-ckeditor', pane(ticket))
const composerOf = (box: Element): Composer => zendesk.composerOf(box)!

/** Brings another ticket to the front, as its tab does. */
function turnTo(ticket: number): void {
  for (const layout of document.querySelectorAll<HTMLElement>('.ticket-panes-grid-layout')) {
    layout.dataset.isActive = String(layout === grid(ticket))
  }
}

/** What the composer makes of an event that starts at this element. */
function isSend(composer: Composer, target: Element, event: Event): boolean {
  let answer: boolean | null = null
  const ask = (heard: Event) => {
    answer = composer.isSend(heard)
  }
  window.addEventListener(event.type, ask, { capture: true, once: true })
  target.dispatchEvent(event)
  return answer!
}

const press = () => new MouseEvent('click', { bubbles: true, composed: true })
/** happy-dom takes Alt for AltGr; browsers do not. */
const key = (init: KeyboardEventInit) =>
  Object.assign(new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init }), {
    getModifierState: (_name: string): boolean => false,
  })

const angryWords =
  "I can't believe that you billed me without letting me know ahead of time! I was not expecting a charge at all, let alone one that was SO EXPENSIVE. How can you guys get away with this!?!?"

describe('the Agent Workspace with two tickets mounted', () => {
  let first: Composer
  let second: Composer
  beforeEach(() => {
    show('saved-workspace.html', 501)
    first = composerOf(mailBox(501))
    second = composerOf(mailBox(502))
  })

  it('is Zendesk by its address', () => {
    expect(zendesk.detect(document)).toBe(true)
    at('https://acme.zendesk.com/hc/en-us')
    expect(zendesk.detect(document)).toBe(false)
    at('https://acme.zendesk.com.evil.example/agent/tickets/501')
    expect(zendesk.detect(document)).toBe(false)
  })

  it('has a reply box for each ticket, and none in other fields', () => {
    expect([first.key, second.key]).toEqual(['zendesk 501 mail', 'zendesk 502 mail'])
    expect(first.editable()).toBe(mailBox(501))
    expect(second.editable()).toBe(mailBox(502))
    expect(zendesk.composerOf(named('omni-header-subject'))).toBeNull()
    mailBox(501).dataset.testId = 'side-conversation-editor'
    expect(zendesk.composerOf(pane(501).querySelector('[contenteditable]')!)).toBeNull()
  })

  it('knows a ticket by what is around its conversation, where the pane bears no number', () => {
    const box = mailBox(501)
    box.closest('[data-test-id="editor-view"]')!.parentElement!.dataset.sideConversationsAnchorId = '501'
    pane(501).querySelector('[data-ticket-id]')!.removeAttribute('data-ticket-id')
    const again = composerOf(box)
    expect([again.key, again.editable()]).toEqual(['zendesk 501 mail', box])
  })

  it('tells the ticket: who says what, notes as notes, quoted mail left out', () => {
    expect(first.ticket()).toEqual({
      subject: 'A charge nobody told me about',
      customerName: 'Nadia Brandt',
      messages: [
        { who: 'customer', text: angryWords },
        {
          who: 'note',
          text: 'Second time this week that nobody told a customer about the renewal. Do not refund before billing says so.',
        },
      ],
    })
    const { customerName, messages } = second.ticket()
    expect(customerName).toBe('Tomasz Nowak')
    expect(messages.map(({ who }) => who)).toEqual(['customer', 'agent', 'customer'])
    expect(messages[1]?.text).toBe('Hello Tomasz,\nIt left today and reaches you on Friday.')
    expect(messages[2]?.text).not.toContain('reaches you')
  })

  it('reads a message anew when its words change, and knows the newest on top for what it is', () => {
    const log = named('omni-log-container', pane(502))
    const articles = [...log.children]
    named('omni-log-message-content', articles[0]!).querySelector('p')!.textContent = 'Where is it?'
    log.replaceChildren(...articles.reverse())
    expect(second.ticket().messages.map(({ text }) => text.split(' ')[0])).toEqual(['Where', 'Hello', 'It'])
  })

  it('names the customer from the ticket’s own field where the sender is an address', () => {
    for (const sender of pane(501).querySelectorAll('[data-test-id="omni-log-item-sender"]')) {
      sender.textContent = 'nadia@mail.example'
    }
    expect(first.ticket().customerName).toBe('Nadia Brandt')
    named('ticket-system-field-requester-menu', pane(501)).remove()
    expect(first.ticket().customerName).toBeNull()
  })

  it.each([
    ['web', 'Public reply', 'public', 'email'],
    ['web', 'Öffentliche Antwort', 'public', 'email'],
    ['sms', 'Text message', 'public', 'chat'],
    ['internal', 'Interne Notiz', 'internal', 'unknown'],
    ['web', 'Internal note', 'internal', 'email'],
    ['carrier_pigeon', 'Pigeon', 'unknown', 'unknown'],
  ])('takes %s, "%s" for %s', (channel, label, mode, kind) => {
    const switcher = named('omnichannel-channel-switcher-button', pane(501))
    switcher.dataset.channel = channel
    switcher.setAttribute('aria-label', label)
    expect([first.mode(), first.channel()]).toEqual([mode, kind])
  })

  it('takes nothing for a reply where the switch is missing', () => {
    named('omnichannel-channel-switcher-button', pane(501)).remove()
    expect(first.mode()).toBe('unknown')
    expect(first.missing()).toEqual(['mode'])
  })

  it('knows which ticket is in front by the page’s own word, for the others keep their size', () => {
    expect([first.isInFront?.(), second.isInFront?.()]).toEqual([true, false])
    turnTo(502)
    expect([first.isInFront?.(), second.isInFront?.()]).toEqual([false, true])
    for (const layout of [grid(501), grid(502)]) delete layout.dataset.isActive
    grid(501).classList.add('active')
    expect([first.isInFront?.(), second.isInFront?.()]).toEqual([true, false])
  })

  it('tells when another ticket comes to the front, the kind of writing changes, or a message comes in', async () => {
    let told = 0
    const stop = new AbortController()
    first.watch?.(stop.signal, () => told++)
    const changes = [
      () => turnTo(502),
      () => {
        named('omnichannel-channel-switcher-button', pane(501)).dataset.channel = 'internal'
      },
      () => {
        const log = named('omni-log-container', pane(501))
        log.append(log.firstElementChild!.cloneNode(true))
      },
      () => pane(502).remove(),
    ]
    for (const [at, change] of changes.entries()) {
      change()
      await Promise.resolve()
      expect(told).toBe(at + 1)
    }
    stop.abort()
    turnTo(501)
    await Promise.resolve()
    expect(told).toBe(changes.length)
  })

  it('takes the submit button and the items of its menu for a send, of the ticket in front only', () => {
    const submit = named('submit_button-button', pane(501))
    expect(isSend(first, submit.querySelector('strong')!, press())).toBe(true)
    expect(isSend(second, submit, press())).toBe(false)
    expect(isSend(first, named('submit_button-menu-button', pane(501)), press())).toBe(false)
    expect(isSend(first, named('omni-header-via-label', pane(501)), press())).toBe(false)
    expect(first.sendControl()).toBe(submit)
    turnTo(502)
    expect(isSend(first, submit, press())).toBe(false)
  })

  it('knows an item of a menu that is drawn outside of the ticket', () => {
    const item = document.createElement('li')
    item.dataset.testId = 'submit_button-menu-solved'
    document.body.append(item)
    expect([isSend(first, item, press()), isSend(second, item, press())]).toEqual([true, false])
  })

  it.each([
    [{ code: 'KeyS', ctrlKey: true, altKey: true }, true],
    [{ code: 'KeyU', ctrlKey: true, altKey: true }, true],
    [{ code: 'KeyC', ctrlKey: true, altKey: true }, false],
    [{ code: 'KeyS', ctrlKey: true }, false],
    [{ code: 'Enter', key: 'Enter' }, false],
    [{ code: 'Enter', key: 'Enter', ctrlKey: true }, false],
  ])('takes the keys %o for a send: %s', (init, expected) => {
    expect(isSend(first, mailBox(501), key(init))).toBe(expected)
  })

  it('takes a letter written with AltGr for a letter', () => {
    const letter = key({ code: 'KeyS', key: 'ś', ctrlKey: true, altKey: true })
    letter.getModifierState = name => name === 'AltGraph'
    expect(isSend(first, mailBox(501), letter)).toBe(false)
  })

  it('says which part of the page it did not find', () => {
    expect([first.missing(), second.missing()]).toEqual([[], []])
    named('submit_button-button', pane(501)).remove()
    named('omni-log-container', pane(501)).dataset.testId = 'log-2'
    expect(first.missing()).toEqual(['send', 'customer'])
    for (const message of pane(502).querySelectorAll('[data-test-id="omni-log-item-message"]')) {
      message.removeAttribute('data-test-id')
    }
    expect(second.missing()).toEqual(['customer'])
    named('omni-log-container', pane(502)).replaceChildren()
    expect(second.missing()).toEqual([])
  })

  it('is gone with its ticket', () => {
    pane(501).remove()
    expect(first.editable()).toBeNull()
    expect(first.isInFront?.()).toBe(false)
    expect(first.ticket().messages).toEqual([])
  })

  it('opens the menu again for an item that went away with it', async () => {
    const footer = named('submit_button-menu-button', pane(501)).parentElement!
    const item = document.createElement('button')
    item.dataset.testId = 'submit_button-menu-solved'
    item.textContent = 'Submit as Solved'
    named('submit_button-menu-button', pane(501)).addEventListener('click', () => footer.append(item.cloneNode(true)))
    const found = await first.controlAgain!(item)
    expect(found?.isConnected).toBe(true)
    expect(found?.textContent).toBe('Submit as Solved')
  })
})

describe('a conversation', () => {
  let box: HTMLElement
  let found: Composer
  beforeEach(() => {
    show('saved-conversation.html', 503)
    box = named('omnicomposer-plain-text-ckeditor', pane(503))
    found = composerOf(box)
  })

  it('is a public chat with a button of its own', () => {
    expect([found.key, found.mode(), found.channel()]).toEqual(['zendesk 503 conversation', 'public', 'chat'])
    expect(found.sendControl()).toBe(named('omnichannel-omnicomposer-send-button', pane(503)))
    expect(found.missing()).toEqual([])
  })

  it('is sent by Enter in the box, by its button, and not by the ticket’s', () => {
    const enter = { key: 'Enter', code: 'Enter' }
    expect(isSend(found, box.querySelector('p')!, key(enter))).toBe(true)
    expect(isSend(found, box, key({ ...enter, shiftKey: true }))).toBe(false)
    expect(isSend(found, named('omni-header-subject', pane(503)), key(enter))).toBe(false)
    expect(isSend(found, named('omnichannel-omnicomposer-send-button', pane(503)), press())).toBe(true)
    expect(isSend(found, named('submit_button-button', pane(503)), press())).toBe(false)
  })

  it('is not sent by an Enter that chooses from a list, nor while it is empty', () => {
    const enter = () => key({ key: 'Enter', code: 'Enter' })
    box.setAttribute('aria-expanded', 'true')
    expect(isSend(found, box, enter())).toBe(false)
    box.removeAttribute('aria-expanded')
    expect(isSend(found, box, enter())).toBe(true)
    box.replaceChildren()
    expect(isSend(found, box, enter())).toBe(false)
  })
})

describe('the ticket page of older accounts', () => {
  const boxOf = (ticket: number) =>
    document.querySelector<HTMLElement>(`[data-number="${ticket}"] .zendesk-editor--rich-text-comment`)!
  let found: Composer
  beforeEach(() => {
    show('saved-lotus.html', 501)
    found = composerOf(boxOf(501))
  })

  it('has a reply box by the ticket in the address', () => {
    expect(found.key).toBe('zendesk 501 mail')
    expect(found.editor.id).toBe('contenteditable')
    expect(found.editable()).toBe(boxOf(501))
    at('https://acme.zendesk.com/agent/dashboard')
    expect(zendesk.composerOf(boxOf(501))).toBeNull()
  })

  it('tells the ticket, with whoever wrote first as the customer', () => {
    expect(found.ticket()).toMatchObject({ subject: 'A charge nobody told me about', customerName: 'Nadia Brandt' })
    expect(found.ticket().messages.map(({ who }) => who)).toEqual(['customer', 'note'])
    expect(found.ticket().messages[0]?.text).toBe(angryWords)
    expect(found.missing()).toEqual([])
  })

  it('reads the mode from the tabs, and takes two, none or one that the box contradicts for unknown', () => {
    const [reply, note] = ['.track-id-publicComment', '.track-id-privateComment'].map(
      tab => document.querySelector(`[data-number="501"] ${tab}`)!,
    )
    expect(found.mode()).toBe('public')
    note!.classList.add('active')
    expect(found.mode()).toBe('unknown')
    reply!.classList.remove('active')
    expect(found.mode()).toBe('unknown')
    note!.closest('.comment_input')!.classList.remove('is-public')
    expect(found.mode()).toBe('internal')
    note!.classList.remove('active')
    expect(found.missing()).toEqual(['mode'])
  })

  it('reads it from the box where there are no tabs, and takes one that says nothing for unknown', () => {
    const box = document.querySelector('[data-number="501"] .comment_input')!
    for (const tab of box.querySelectorAll('.header *')) tab.remove()
    expect(found.mode()).toBe('public')
    box.classList.remove('is-public')
    expect(found.mode()).toBe('unknown')
  })

  it('knows the button to submit by the name that the page has had since 2020', () => {
    const save = document.querySelector('[data-number="501"] button.save')!
    save.className = ''
    save.setAttribute('data-test-id', 'submit_button-button')
    save.parentElement!.className = ''
    expect(found.sendControl()).toBe(save)
    expect(isSend(found, save, press())).toBe(true)
  })

  it('takes its own ticket’s button for a send', () => {
    const button = (ticket: number) => document.querySelector(`[data-number="${ticket}"] button.save`)!
    expect(isSend(found, button(501), press())).toBe(true)
    expect(isSend(found, button(502), press())).toBe(false)
  })
})
