import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { gmail } from '@/lib/hosts/gmail'
import type { Composer } from '@/lib/hosts/host'

const page = readFileSync(resolve(import.meta.dirname, '../pages/gmail/mail.html'), 'utf8')
const parsed = new DOMParser().parseFromString(page, 'text/html')
for (const loaded of parsed.querySelectorAll('link, script')) loaded.remove()

const customersWords =
  "I can't believe that you billed me without letting me know ahead of time! I was not expecting a charge at all, let alone one that was SO EXPENSIVE. How can you guys get away with this!?!?"

function at(address: string): void {
  ;(window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address)
}

beforeEach(() => {
  at('https://mail.google.com/mail/u/0/')
  document.title = 'A charge - sam@acme.example - Acme Mail'
  document.body.replaceChildren(...[...parsed.body.cloneNode(true).childNodes])
})

/** A compose of the page, put where this kind stands. */
function put(where: string, fill: (root: HTMLElement) => void = () => {}): HTMLElement {
  const root = document.importNode(document.querySelector('template')!.content, true).firstElementChild as HTMLElement
  fill(root)
  document.querySelector(where)!.append(root)
  return root
}

const composerIn = (root: Element): Composer => gmail.composerOf(root.querySelector('.Am')!)!
const field = (root: Element, name: string) => root.querySelector<HTMLInputElement>(`input[name="${name}"]`)!
const nameAccount = (label: string) => document.querySelector('a.gb_B')!.setAttribute('aria-label', label)

describe('the page', () => {
  it('is Gmail by its address, whatever stands on it', () => {
    expect(gmail.detect(document)).toBe(true)
    at('https://mail.google.com.evil.example/mail/')
    expect(gmail.detect(document)).toBe(false)
  })

  it('has no reply box in a search field, a subject or a box without Gmail’s mark', () => {
    const root = put('.ip')
    expect(gmail.composerOf(field(root, 'subjectbox'))).toBeNull()
    root.querySelector('.Am')!.removeAttribute('g_editable')
    expect(gmail.composerOf(root.querySelector('.Am')!)).toBeNull()
  })
})

describe('where mails are written', () => {
  it('is a compose, also one whose box is no longer known, and not a chat', () => {
    for (const place of ['.ip', 'body']) {
      const box = put(place).querySelector('.Am')!
      box.removeAttribute('g_editable')
      expect(gmail.isReplyPlace?.(box)).toBe(true)
    }
    const chat = document.createElement('div')
    chat.setAttribute('role', 'dialog')
    chat.innerHTML = '<div contenteditable="true"></div><button>Send</button>'
    document.body.append(chat)
    expect(gmail.isReplyPlace?.(chat.firstElementChild!)).toBe(false)
  })
})

describe('whose mail it is', () => {
  it.each(['Google Account: Sam (Sam@Acme.example)', 'Google-Konto: Sam (sam@acme.example)', 'บัญชี sam@acme.example'])(
    'the account, in any language: %s',
    label => {
      nameAccount(label)
      document.title = ''
      expect(gmail.account?.(document)).toBe('sam@acme.example')
    },
  )

  it.each([
    ['Inbox (3) - sam@acme.example - Acme Mail', 'sam@acme.example'],
    ['Re: other@mail.example - sam@acme.example - Gmail', 'sam@acme.example'],
    ['ask other@mail.example - Gmail', null],
    ['other@mail.example - Gmail', null],
    ['Gmail', null],
  ])('without that, a part of its own in the title: %s', (title, account) => {
    document.querySelector('a.gb_B')!.remove()
    document.title = title
    expect(gmail.account?.(document)).toBe(account)
  })

  it('is the address of the From line, which the agent may change', () => {
    const root = put('.ip')
    nameAccount('sam@acme.example')
    expect(composerIn(root).sender?.()).toBe('sam@acme.example')
    field(root, 'from').value = 'Sam.Okoro@private.example'
    expect(composerIn(root).sender?.()).toBe('sam.okoro@private.example')
    field(root, 'from').remove()
    expect(composerIn(root).sender?.()).toBe('sam@acme.example')
  })

  it('is unknown where the page shows no address', () => {
    const root = put('.ip')
    document.querySelector('a.gb_B')!.remove()
    document.title = 'Gmail'
    expect(composerIn(root).sender?.()).toBeNull()
    field(root, 'from').value = 'somebody'
    expect(composerIn(root).sender?.()).toBeNull()
  })
})

describe('the ticket', () => {
  const answer = (root: HTMLElement) => {
    field(root, 'subjectbox').value = 'Re: A charge nobody told me about'
    field(root, 'rm').value = '#msg-f:1803'
  }
  const thread = [
    { who: 'customer', text: 'Hello, when does my plan renew? Nadia' },
    { who: 'agent', text: 'Hello Nadia,\n\nit renews on 12 May.' },
    { who: 'customer', text: customersWords },
  ]

  it('is the thread above an inline reply: quotes and signatures left out, folded messages as far as they are there', () => {
    expect(composerIn(put('.ip', answer)).ticket()).toEqual({
      subject: 'Re: A charge nobody told me about',
      customerName: 'Nadia Brandt',
      messages: thread,
    })
  })

  it('is found by the answered message for a reply in a window of the page', () => {
    expect(composerIn(put('.no', answer)).ticket().messages).toEqual(thread)
  })

  it('has no words for a new mail, and none for one that is passed on', () => {
    const empty = { subject: null, customerName: null, messages: [] }
    expect(composerIn(put('.no')).ticket()).toEqual(empty)
    const forward = put('.ip', root => root.querySelector('.kind')!.classList.add('mI'))
    expect(composerIn(forward).ticket()).toEqual(empty)
    const bySubject = put('.no', root => {
      answer(root)
      field(root, 'subjectbox').value = 'Fwd: A charge'
    })
    expect(composerIn(bySubject).ticket()).toEqual({ ...empty, subject: 'Fwd: A charge' })
  })

  it('is the quoted message where the thread is in another window', () => {
    for (const part of document.querySelectorAll('.thread, header')) part.remove()
    document.body.className = 'xE xp'
    const root = put('body', answer)
    expect(composerIn(root).ticket().messages).toEqual([])
    root.querySelector('.Am')!.innerHTML =
      '<div>Hi.</div><br><div class="gmail_quote"><div class="gmail_attr">Am 13. Mai schrieb Nadia &lt;<a href="mailto:Nadia@mail.example">Nadia@mail.example</a>&gt;:</div><blockquote class="gmail_quote"><div>Where is it?</div><div class="gmail_quote">older</div></blockquote></div>'
    expect(composerIn(root).ticket().messages).toEqual([{ who: 'customer', text: 'Where is it?' }])
    root.querySelector('.gmail_attr a')!.setAttribute('href', 'mailto:sam@acme.example')
    expect(composerIn(root).ticket().messages).toEqual([{ who: 'agent', text: 'Where is it?' }])
  })
})

describe('sending', () => {
  type Press = readonly [what: string, selector: string, type: string, init: KeyboardEventInit]
  const click = (what: string, selector: string): Press => [what, selector, 'click', {}]
  const key = (what: string, selector: string, init: KeyboardEventInit): Press => [what, selector, 'keydown', init]

  function isSend(root: Element, [, selector, type, init]: Press): boolean {
    const composer = composerIn(root)
    let heard = false
    const hear = (event: Event) => {
      heard = composer.isSend(event)
    }
    const realm = type === 'click' ? MouseEvent : KeyboardEvent
    window.addEventListener(type, hear, { capture: true, once: true })
    root.querySelector(selector)!.dispatchEvent(new realm(type, { bubbles: true, composed: true, ...init }))
    return heard
  }

  it.each([
    click('Send', '.aoO'),
    click('Send and archive', '.Uo'),
    click('a time to send, from the menu', '[selector="scheduledSend"] div'),
    key('Ctrl+Enter in the box', '.Am', { key: 'Enter', ctrlKey: true }),
    key('Cmd+Enter in the subject', 'input[name="subjectbox"]', { key: 'Enter', metaKey: true }),
    key('Enter on Send', '.aoO', { key: 'Enter' }),
    key('Space on Send', '.aoO', { key: ' ' }),
    key('Enter on Send and archive', '.Uo', { key: 'Enter' }),
  ])('%s sends', (...press) => expect(isSend(put('.ip'), press)).toBe(true))

  it.each([
    click('More send options', '.hG'),
    click('Discard', '.oh'),
    click('the box', '.Am'),
    key('Enter in the box', '.Am', { key: 'Enter' }),
    key('Space in the box', '.Am', { key: ' ' }),
    key('Tab on Send', '.aoO', { key: 'Tab' }),
    key('Enter on the menu’s button', '.hG', { key: 'Enter' }),
  ])('%s does not', (...press) => expect(isSend(put('.ip'), press)).toBe(false))

  it('knows Send by its own class where the row around it has changed, and not the arrow beside it', () => {
    const root = put('.ip')
    for (const row of root.querySelectorAll('.IZ')) row.classList.remove('IZ')
    const [send, arrow] = [root.querySelector('.aoO')!, root.querySelector('.hG')!]
    for (const control of [send, arrow]) control.classList.add('T-I-atl')
    expect(composerIn(root).sendControl()).toBe(send)
    expect(isSend(root, click('Send', '.aoO'))).toBe(true)
    expect(isSend(root, click('More send options', '.hG'))).toBe(false)
  })

  it('sends the item that a menu with the focus names', () => {
    const root = put('.ip')
    const [menu, item] = [root.querySelector('.sendMenu')!, root.querySelector('[selector="scheduledSend"]')!]
    const enter = key('', '.sendMenu', { key: 'Enter' })
    expect(isSend(root, enter)).toBe(false)
    item.id = 'later'
    menu.setAttribute('aria-activedescendant', 'later')
    expect(isSend(root, enter)).toBe(true)
  })

  it('is each compose’s own business', () => {
    const [one, other] = [put('.no'), put('.ip')]
    expect(composerIn(one).key).not.toBe(composerIn(other).key)
    let heard: readonly boolean[] = []
    const composers = [composerIn(one), composerIn(other)]
    const hear = (event: Event) => {
      heard = composers.map(composer => composer.isSend(event))
    }
    window.addEventListener('click', hear, { capture: true, once: true })
    other.querySelector('.aoO')!.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    expect(heard).toEqual([false, true])
  })

  it('keeps its key on the way from a mole to the whole page', () => {
    const root = put('.no')
    const { key: before } = composerIn(root)
    document.querySelector('.aSt')!.append(root)
    expect(composerIn(root).key).toBe(before)
  })
})

describe('what is missing', () => {
  it('is Send where there is none', () => {
    const root = put('.ip')
    expect(composerIn(root).missing()).toEqual([])
    root.querySelector('.aoO')!.remove()
    expect(composerIn(root).missing()).toEqual(['send'])
  })

  it('is the customer’s message where an answer shows none, and never for a mail that answers nobody', () => {
    document.querySelector('[role="list"]')!.replaceChildren()
    expect(composerIn(put('.no', root => (field(root, 'rm').value = '#msg-f:1803'))).missing()).toEqual(['customer'])
    expect(composerIn(put('.no', root => (field(root, 'rm').value = 'undefined'))).missing()).toEqual([])
  })
})
