import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { anyPage } from '@/lib/hosts/any-page'
import type { Composer } from '@/lib/hosts/host'

afterEach(() => {
  document.body.innerHTML = ''
})

/** The page, everything in it as large as a reply box, but for what bears [data-at="x,y,width,height"]. */
function show(html: string): void {
  document.body.innerHTML = html
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const [x = 0, y = 0, width = 600, height = 120] = element.dataset.at?.split(',').map(Number) ?? []
    element.getBoundingClientRect = () => new DOMRect(x, y, width, height)
  }
}

function composerIn(html: string): Composer | null {
  show(html)
  return anyPage.composerOf(document.querySelector('[data-focus]')!)
}

const modeIn = (html: string) => composerIn(html)?.mode() ?? null
const field = '<textarea data-focus></textarea>'
const rich = '<div contenteditable="true" data-focus><p>Hi</p></div>'

describe('the customer will read it', () => {
  test.each([
    ['a field with a Send', `<form>${field}<button>Send</button></form>`],
    ['a rich editor with a Send in German', `<div>${rich}<div><button>Senden</button></div></div>`],
    ['a Reply behind the box', `<form>${field}<button>Reply</button></form>`],
    [
      'tabs, the reply on',
      `<div><ul><li role="tab" aria-selected="true">Reply</li><li role="tab" aria-selected="false">Internal note</li></ul><form>${field}<button>Send</button></form></div>`,
    ],
    [
      'tabs that say it by a class',
      `<div><nav><a class="tab tab--active">Reply</a><a class="tab">Note</a></nav>${field}<button>Send</button></div>`,
    ],
    [
      'tabs where only the note has a name we know, and it is off',
      `<div><button aria-selected="true">Ticket</button><button aria-selected="false">Private note</button>${field}<button>Send</button></div>`,
    ],
    [
      'a box to tick for a note, not ticked',
      `<form>${field}<label><input type="checkbox">Internal note</label><button>Send</button></form>`,
    ],
    [
      'a switch for a public reply, on',
      `<form>${field}<button role="switch" aria-checked="true" aria-label="Public reply"></button><button>Send</button></form>`,
    ],
    [
      'a list of kinds, the reply chosen',
      `<form><select><option>Comment (not sent)</option><option selected>Reply to customer</option></select>${field}<button>Submit</button></form>`,
    ],
    [
      'a menu of kinds that bears the one chosen',
      `<div><button aria-haspopup="menu">Public reply</button>${field}<button>Send</button></div>`,
    ],
    [
      'Summernote, which has "note" in its own names',
      `<form class="note-editor note-frame"><div class="note-editable" contenteditable="true" data-focus></div><button>Send</button></form>`,
    ],
  ])('%s', (_, html) => {
    expect(modeIn(html)).toBe('public')
  })
})

describe('only colleagues will read it', () => {
  test.each([
    [
      'the box says so',
      '<form><textarea data-focus placeholder="Add an internal note"></textarea><button>Send</button></form>',
    ],
    [
      'its label says so',
      '<form><label for="n">Interne Notiz</label><textarea id="n" data-focus></textarea><button>Senden</button></form>',
    ],
    [
      'tabs, the note on',
      `<div><ul><li role="tab" aria-selected="false">Reply</li><li role="tab" aria-selected="true">Internal note</li></ul><form>${field}<button>Send</button></form></div>`,
    ],
    [
      'tabs that say it by a class',
      `<div><nav><a class="tab">Reply</a><a class="tab is-active">Note</a></nav>${field}<button>Send</button></div>`,
    ],
    [
      'a box to tick for a note, ticked',
      `<form>${field}<label><input type="checkbox" checked>Private</label><button>Send</button></form>`,
    ],
    [
      'a switch for a public reply, off',
      `<form>${field}<button role="switch" aria-checked="false" aria-label="Public reply"></button><button>Send</button></form>`,
    ],
    ['a heading', `<section><h3>Note interne</h3>${field}<button>Envoyer</button></section>`],
    ['a class of the form', `<form class="composer is-private">${field}<button>Send</button></form>`],
    ['a word for programs', `<form data-mode="note">${field}<button>Send</button></form>`],
    [
      'a list of kinds, the note chosen',
      `<form><select><option selected>Internal note</option><option>Reply</option></select>${field}<button>Submit</button></form>`,
    ],
  ])('%s', (_, html) => {
    expect(modeIn(html)).toBe('internal')
  })
})

describe('nobody can say who will read it', () => {
  test.each([
    ['nothing sends', `<form>${field}<button>Save</button></form>`, 'send'],
    [
      'its form does something else',
      `<div><form>${field}<button type="submit">Save</button></form><button>Send</button></div>`,
      'send',
    ],
    [
      'the Send is far away',
      `<div>${field}<div data-at="0,600,80,30"><button data-at="0,600,80,30">Send</button></div></div>`,
      'send',
    ],
    ['a Reply above the box opens one', `<div><button>Reply</button>${field}<button>Save</button></div>`, 'send'],
    ['two boxes and one Send', `<div><textarea></textarea>${field}<button>Send</button></div>`, 'send'],
    [
      'a button for a note that says no more',
      `<div>${field}<button>Send</button><button>Add note</button></div>`,
      'mode',
    ],
    [
      'tabs that do not say which is on',
      `<div><nav><a>Reply</a><a>Note</a></nav>${field}<button>Send</button></div>`,
      'mode',
    ],
    [
      'tabs whose classes only say how they would look',
      `<div><nav><a class="active:bg-grey">Reply</a><a class="inactive">Note</a></nav>${field}<button>Send</button></div>`,
      'mode',
    ],
    [
      'a comment is on, which may be either',
      `<div><button aria-pressed="false">Reply</button><button aria-pressed="true">Comment</button>${field}<button>Send</button></div>`,
      'mode',
    ],
    [
      'a box for comments',
      '<form><textarea data-focus placeholder="Add a comment…"></textarea><button>Send</button></form>',
      'mode',
    ],
    [
      'reply and note both on',
      `<div><button aria-pressed="true">Reply</button><button aria-pressed="true">Note</button>${field}<button>Send</button></div>`,
      'mode',
    ],
    [
      'a reply is on under a heading that says note',
      `<div><h3>Internal note</h3><button aria-pressed="true">Reply</button><button aria-pressed="false">Task note</button>${field}<button>Send</button></div>`,
      'mode',
    ],
  ] as const)('%s', (_, html, missing) => {
    const composer = composerIn(html)
    expect(composer?.mode()).toBe('unknown')
    expect(composer?.missing()).toEqual([missing])
  })
})

describe('is no reply box', () => {
  test.each([
    ['a search', '<form><textarea data-focus aria-label="Suche"></textarea><button>Senden</button></form>'],
    [
      'notes about a person',
      '<form><textarea data-focus name="customer-notes"></textarea><button>Send</button></form>',
    ],
    ['a line', '<form><textarea data-focus data-at="0,0,600,30"></textarea><button>Send</button></form>'],
    ['a dialog that sends nothing', `<div role="dialog">${field}<button>Save</button></div>`],
  ])('%s', (_, html) => {
    expect(composerIn(html)).toBeNull()
  })
})

test('nothing is taken for what the customer said, not even a quote: it may be the agent’s own mail', () => {
  const composer = composerIn(
    `<form><div contenteditable="true" data-focus><p>Hi</p><p>On 3 Nov 2026, 10:12, Dana wrote:</p><blockquote>I am furious!</blockquote></div><button>Send</button></form>`,
  )!
  expect(composer.ticket()).toEqual({ subject: null, customerName: null, messages: [] })
  expect(composer.missing()).toEqual(['customer'])
})

test.each([
  [
    'a quote under the line that introduces it',
    '<p>Hi</p><p>On 3 Nov 2026, 10:12, Dana wrote:</p><blockquote>Furious!</blockquote>',
  ],
  ['the same in German', '<p>Hi</p><div>Am 03.11.2026 um 10:12 schrieb Dana:</div><blockquote>Wütend!</blockquote>'],
  ['as Gmail puts it', '<p>Hi</p><div class="gmail_quote"><div>…</div><blockquote>Furious!</blockquote></div>'],
  [
    'as Outlook puts it',
    '<p>Hi</p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: Dana</div><div>Furious!</div>',
  ],
  ['a signature', '<p>Hi</p><div class="gmail_signature">Sam, Acme</div>'],
])('what is not the agent’s own is left out: %s', (_, inside) => {
  const composer = composerIn(
    `<form><div contenteditable="true" data-focus>${inside}</div><button>Send</button></form>`,
  )!
  expect(composer.editor.read(composer.editable()!, composer.setApart()).text.trim()).toBe('Hi')
})

describe('a send', () => {
  const page = `<form>${field}<button id="send">Send</button><button id="save">Save</button><div role="button" id="other" aria-label="Send reply"></div></form>`
  let composer: Composer
  beforeEach(() => {
    composer = composerIn(page)!
  })

  function isSend(selector: string, event: Event): boolean {
    let answer: boolean | null = null
    window.addEventListener(
      event.type,
      heard => {
        answer = composer.isSend(heard)
        heard.preventDefault()
      },
      { capture: true, once: true },
    )
    document.querySelector(selector)!.dispatchEvent(event)
    return answer!
  }
  const click = () => new MouseEvent('click', { bubbles: true, composed: true, cancelable: true })
  const key = (init: KeyboardEventInit) => new KeyboardEvent('keydown', { bubbles: true, composed: true, ...init })

  test('is a press on what sends, and on nothing else', () => {
    expect(['#send', '#other', '#save', 'textarea'].map(at => isSend(at, click()))).toEqual([true, true, false, false])
    expect(composer.sendControl()?.id).toBe('send')
  })

  test.each([
    ['textarea', { key: 'Enter', ctrlKey: true }, true],
    ['textarea', { key: 'Enter', metaKey: true }, true],
    ['textarea', { key: 'Enter' }, false],
    ['#other', { key: ' ' }, true],
    ['#send', { key: 'Enter' }, false],
  ] as const)('by keys: %s %o: %s', (at, init, expected) => {
    expect(isSend(at, key(init))).toBe(expected)
  })

  test('is the form it stands in, by its Send', () => {
    const submit = (id: string) =>
      new SubmitEvent('submit', { bubbles: true, cancelable: true, submitter: document.getElementById(id) })
    expect([isSend('form', submit('send')), isSend('form', submit('save'))]).toEqual([true, false])
  })
})

describe('while it is watched', () => {
  const page = (first: string, second: string) =>
    `<div id="area"><nav><a class="${first}">Reply</a><a class="${second}">Note</a></nav><form>${field}<button>Send</button></form></div>`

  test('it tells when the kind of writing changes, and not while the agent writes', async () => {
    const composer = composerIn(page('active', ''))!
    const onChange = vi.fn()
    const watching = new AbortController()
    composer.watch?.(watching.signal, onChange)
    expect(composer.mode()).toBe('public')
    const [reply, note] = document.querySelectorAll('a')
    reply!.className = ''
    note!.className = 'active'
    await Promise.resolve()
    expect(onChange).toHaveBeenCalledOnce()
    expect(composer.mode()).toBe('internal')

    document.querySelector('textarea')!.append('words')
    document.querySelector('button')!.className = 'is-busy'
    await Promise.resolve()
    expect(onChange).toHaveBeenCalledOnce()

    document.querySelector('button')!.textContent = 'Save'
    await Promise.resolve()
    expect(onChange).toHaveBeenCalledTimes(2)
    expect(composer.sendControl()).toBeNull()
    watching.abort()
    document.querySelector('nav')!.remove()
    await Promise.resolve()
    expect(onChange).toHaveBeenCalledTimes(2)
  })
})

test('it is gone with its box, and has another key than the next one', () => {
  const one = composerIn(`<form>${field}<button>Send</button></form>`)!
  expect(one.editable()).not.toBeNull()
  document.querySelector('textarea')!.remove()
  expect(one.editable()).toBeNull()
  expect(one.mode()).toBe('unknown')
  const two = composerIn(`<form>${field}<button>Send</button></form>`)!
  expect(two.key).not.toBe(one.key)
})

describe('the place of a box in the page', () => {
  const signatureIn = (html: string) => composerIn(html)!.general!.signature

  test('is the same on the next visit, with other tickets and other words', () => {
    const page = (ticket: number, words: string) =>
      `<main id="ticket-${ticket}"><h1>${words}</h1><form name="answer"><textarea data-focus id="reply-${ticket}" class="${words}">${words}</textarea><button>Send</button></form></main>`
    expect(signatureIn(page(4471, 'Castellano'))).toBe(signatureIn(page(99, 'Quetzalcoatl')))
  })

  test('is another for another box, and shows no word', () => {
    const form = (name: string) => `<form name="${name}">${field}<button>Send</button></form>`
    expect(signatureIn(form('answer'))).not.toBe(signatureIn(form('survey')))
    expect(signatureIn(form('castellano'))).toMatch(/^[\da-f]{16}$/)
  })
})

test('a box in open shadow roots is read, with its Send in another root', () => {
  show('<main><div id="left"></div><div id="right"></div></main>')
  const left = document.querySelector('#left')!.attachShadow({ mode: 'open' })
  const right = document.querySelector('#right')!.attachShadow({ mode: 'open' })
  left.innerHTML = field
  right.innerHTML = '<button>Send</button>'
  const box = left.querySelector('textarea')!
  box.getBoundingClientRect = () => new DOMRect(0, 0, 600, 120)
  right.querySelector('button')!.getBoundingClientRect = () => new DOMRect(0, 130, 80, 30)
  const composer = anyPage.composerOf(box)!
  expect(composer.mode()).toBe('public')
  expect(composer.sendControl()?.textContent).toBe('Send')
})
