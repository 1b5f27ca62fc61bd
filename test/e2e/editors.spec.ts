import type { Page } from '@playwright/test'
import { browserPath, type LaunchedBrowser, launchBrowser } from './harness/browser'
import { expect, test } from './harness/test'
import { bundled } from './in-page/bundle'
import { deskOrigin, serve, startCkeditor } from './in-page/desk'
import type * as Hands from './in-page/editors'
import type * as Modern from './in-page/modern-editor'

type InPage = typeof Hands
declare global {
  interface Window {
    readonly hands: InPage
    readonly modern: typeof Modern
  }
}

interface Bench {
  readonly name: 'rich' | 'modern' | 'plain' | 'message' | 'mail'
  /** Puts text in, a line a paragraph, as if it had always been there. */
  fill(page: Page, lines: readonly string[]): Promise<void>
  markup(page: Page): Promise<string>
}

const escaped = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const paragraphs = (lines: readonly string[]) => lines.map(line => `<p>${line ? escaped(line) : '<br>'}</p>`).join('')

const benches: readonly Bench[] = [
  {
    name: 'rich',
    fill: (page, lines) => startCkeditor(page, paragraphs(lines)),
    markup: page => page.evaluate(() => document.querySelector('iframe')!.contentDocument!.body.innerHTML),
  },
  {
    name: 'modern',
    fill: (page, lines) => startModern(page, paragraphs(lines)),
    markup: page => page.evaluate(() => window.modern.html()),
  },
  {
    name: 'plain',
    fill: (page, lines) =>
      page.evaluate(html => {
        document.querySelector('#plain')!.innerHTML = html
      }, paragraphs(lines)),
    markup: page => page.evaluate(() => document.querySelector('#plain')!.innerHTML),
  },
  {
    name: 'mail',
    fill: (page, lines) => setMail(page, lines.map(line => `<div>${line ? escaped(line) : '<br>'}</div>`).join('')),
    markup: page => page.evaluate(() => document.querySelector('#mail')!.innerHTML),
  },
  {
    name: 'message',
    fill: (page, lines) => page.locator('#message').fill(lines.join('\n')),
    markup: page => page.locator('#message').inputValue(),
  },
]

test.skip(browserPath() === null, 'no Chromium was found (set CHROMIUM_PATH)')

let script = ''
let modernScript = ''
let browser: LaunchedBrowser
test.beforeAll(async () => {
  script = await bundled('editors.ts', 'hands')
  modernScript = await bundled('modern-editor.ts', 'modern')
  browser = await launchBrowser({ extension: null })
  await serve(browser.context)
})
test.afterAll(() => browser?.close())

async function open(): Promise<Page> {
  const page = await browser.context.newPage()
  await page.goto(`${deskOrigin}/editors.html`)
  await page.addScriptTag({ content: `${script};window.hands = hands` })
  return page
}

/** Starts CKEditor 5 on #modern and waits until it can be typed in. */
async function startModern(page: Page, markup: string): Promise<void> {
  await page.addScriptTag({ content: `${modernScript};window.modern = modern` })
  await page.evaluate(html => window.modern.start(html), markup)
}

test.afterEach(async () => {
  for (const page of browser.context.pages().slice(1)) await page.close()
})

const read = (page: Page, name: string) => page.evaluate(which => window.hands.read(which), name)
const caret = (page: Page, name: string) => page.evaluate(which => window.hands.caret(which), name)
const replace = (
  page: Page,
  name: string,
  words: string,
  text: string,
  options: Parameters<InPage['replace']>[3] = {},
) =>
  page.evaluate(([which, from, to, how]) => window.hands.replace(which, from, to, how), [
    name,
    words,
    text,
    options,
  ] as const)

/** Puts the caret at the end by the keyboard, where a person would go on writing. */
async function goToEnd(page: Page, name: string) {
  if (name === 'rich') await page.frameLocator('iframe').locator('body').click()
  else await page.locator(`#${name}`).click()
  await page.keyboard.press('Control+End')
}

const changes: readonly {
  readonly what: string
  readonly lines: readonly string[]
  readonly words: string
  readonly text: string
  readonly options?: Parameters<InPage['replace']>[3]
  readonly wanted: string
  /** Where paragraphs stand apart by themselves. */
  readonly spaced?: string
}[] = [
  {
    what: 'a word',
    lines: ['I cannot send that today.', 'Bye.'],
    words: 'cannot',
    text: 'can',
    wanted: 'I can send that today.\nBye.',
  },
  {
    what: 'a sentence',
    lines: ['Hello Dana.', 'I cannot help. Write again.'],
    words: 'I cannot help.',
    text: 'Here is what I can do.',
    wanted: 'Hello Dana.\nHere is what I can do. Write again.',
  },
  {
    what: 'an insertion at the start',
    lines: ['Your order left today.'],
    words: '',
    text: 'Hello Dana,\n',
    options: { at: 'start' },
    wanted: 'Hello Dana,\nYour order left today.',
  },
  {
    what: 'an insertion at the end',
    lines: ['Hello Dana,', 'Your order left today.'],
    words: 'today.',
    text: ' It arrives on Friday.',
    options: { at: 'end' },
    wanted: 'Hello Dana,\nYour order left today. It arrives on Friday.',
  },
  {
    what: 'several lines',
    lines: ['Hello Dana,', 'Sorry about that.', 'Bye.'],
    words: 'Sorry about that.',
    text: 'I am sorry you were charged twice.\nI will look into it today.',
    wanted: 'Hello Dana,\nI am sorry you were charged twice.\nI will look into it today.\nBye.',
  },
  {
    what: 'a paragraph of its own',
    lines: ['Hello Dana,'],
    words: 'Hello Dana,',
    text: '\n\nThank you for waiting.',
    options: { at: 'end' },
    wanted: 'Hello Dana,\n\nThank you for waiting.',
    spaced: 'Hello Dana,\nThank you for waiting.',
  },
  {
    what: 'words away',
    lines: ['I am actually looking now.'],
    words: 'actually ',
    text: '',
    wanted: 'I am looking now.',
  },
  {
    what: 'two paragraphs into one',
    lines: ['First.', 'Second.', 'Third.'],
    words: 'First.\nSecond.',
    text: 'Both.',
    wanted: 'Both.\nThird.',
  },
  {
    what: 'markup as plain words, and emoji',
    lines: ['Press OK 👩‍💻 now.'],
    words: 'OK',
    text: '<b>&amp; "Save"</b> 🎉',
    wanted: 'Press <b>&amp; "Save"</b> 🎉 👩‍💻 now.',
  },
]

const hasSpacedParagraphs = ({ name }: Bench) => name === 'rich' || name === 'modern' || name === 'plain'

for (const bench of benches) {
  test.describe(bench.name, () => {
    test('is read as its model has it, and every character has its place', async () => {
      const page = await open()
      await bench.fill(page, ['Hello  Dana,', '', 'It costs < 5 & more 👩‍💻.', 'Bye'])
      const wanted =
        bench.name === 'message'
          ? 'Hello  Dana,\n\nIt costs < 5 & more 👩‍💻.\nBye'
          : 'Hello Dana,\n\nIt costs < 5 & more 👩‍💻.\nBye'
      expect(await read(page, bench.name)).toBe(wanted)
      if (bench.name !== 'message')
        expect(await page.evaluate(name => window.hands.lostCharacters(name), bench.name)).toEqual([])
    })

    for (const { what, lines, words, text, options, wanted, spaced } of changes) {
      const expected = `${hasSpacedParagraphs(bench) ? (spaced ?? wanted) : wanted} So`

      test(`takes ${what}; typing goes on behind it`, async () => {
        const page = await open()
        await bench.fill(page, lines)
        await goToEnd(page, bench.name)
        await page.keyboard.type(' So')
        expect(await replace(page, bench.name, words, text, options)).toEqual({ ok: true })
        expect(await read(page, bench.name)).toBe(expected)
        const behind = (await caret(page, bench.name)) ?? -1
        expect(expected.slice(0, behind).endsWith(text.trimStart().replace(/^\n+/, ''))).toBe(true)
        await page.keyboard.type('!')
        expect(await read(page, bench.name)).toBe(`${expected.slice(0, behind)}!${expected.slice(behind)}`)
      })

      test(`takes ${what}; one Ctrl+Z takes back that and not the typing before`, async () => {
        const page = await open()
        await bench.fill(page, lines)
        await goToEnd(page, bench.name)
        await page.keyboard.type(' So')
        const [typed, markup] = [await read(page, bench.name), await bench.markup(page)]
        await replace(page, bench.name, words, text, options)
        expect(await read(page, bench.name)).toBe(expected)
        await page.keyboard.press('Control+z')
        expect(await read(page, bench.name)).toBe(typed)
        expect(withoutFillers(await bench.markup(page))).toBe(withoutFillers(markup))
        await page.keyboard.press('Control+y')
        expect(await read(page, bench.name)).toBe(expected)
      })
    }
  })
}

const formats: readonly {
  readonly what: string
  readonly before: string
  readonly words: string
  readonly text: string
  readonly options?: Parameters<InPage['replace']>[3]
  readonly after: string
}[] = [
  {
    what: 'bold words',
    before: '<p>See <strong>all prices</strong>.</p>',
    words: 'all prices',
    text: 'every price',
    after: '<p>See <strong>every price</strong>.</p>',
  },
  {
    what: 'the words before bold ones',
    before: '<p>I am <strong>not</strong> sure.</p>',
    words: 'am',
    text: 'was',
    after: '<p>I was <strong>not</strong> sure.</p>',
  },
  {
    what: 'a word out, between bold and plain',
    before: '<p><strong>I am</strong> actually looking.</p>',
    words: 'actually ',
    text: '',
    after: '<p><strong>I am</strong> looking.</p>',
  },
  {
    what: 'everything out',
    before: '<p>I cannot help.</p>',
    words: 'I cannot help.',
    text: '',
    after: '',
  },
  {
    what: 'a whole link’s words',
    before: '<p>See <a href="https://shop.example/">our shop page</a> today.</p>',
    words: 'our shop page',
    text: 'the shop',
    after: '<p>See <a href="https://shop.example/">the shop</a> today.</p>',
  },
  {
    what: 'a word inside a link',
    before: '<p>See <a href="https://shop.example/">our shop page</a> today.</p>',
    words: 'shop',
    text: 'help',
    after: '<p>See <a href="https://shop.example/">our help page</a> today.</p>',
  },
  {
    what: 'a line behind the last one, with a plain space',
    before: '<p>Hello Dana,</p><p>it left today.</p>',
    words: 'today.',
    text: ' It arrives on Friday.',
    options: { at: 'end' },
    after: '<p>Hello Dana,</p><p>it left today. It arrives on Friday.</p>',
  },
  {
    what: 'an item of a list',
    before: '<ul><li>first thing</li><li>second thing</li></ul>',
    words: 'second thing',
    text: 'another',
    after: '<ul><li>first thing</li><li>another</li></ul>',
  },
]

test.describe('CKEditor 5', () => {
  for (const { what, before, words, text, options, after } of formats) {
    test(`takes ${what}; format and links stay, one undo, and the model has it`, async () => {
      const page = await open()
      await startModern(page, before)
      const marked = await page.evaluate(() => window.modern.html())
      expect(await replace(page, 'modern', words, text, options)).toEqual({ ok: true })
      const html = await page.evaluate(() => window.modern.html())
      expect(html.replaceAll(/ data-list-item-id="\w+"/g, '')).toBe(after)
      expect(await page.evaluate(() => window.modern.modelText())).toBe(await read(page, 'modern'))
      await page.keyboard.press('Control+z')
      expect(await page.evaluate(() => window.modern.html())).toBe(marked)
    })
  }

  test('keeps an empty line where paragraphs do not stand apart by themselves', async () => {
    const page = await open()
    await startModern(page, '<p>Hello Dana,</p>')
    await page.locator('body').evaluate(body => body.classList.add('tight'))
    expect(await replace(page, 'modern', 'Dana,', '\n\nThank you.\nBye', { at: 'end' })).toEqual({ ok: true })
    const wanted = 'Hello Dana,\n\nThank you.\nBye'
    expect([await read(page, 'modern'), await page.evaluate(() => window.modern.modelText())]).toEqual([wanted, wanted])
    await page.keyboard.press('Control+z')
    expect(await read(page, 'modern')).toBe('Hello Dana,')
  })

  test('refuses an edit across the edge of a link', async () => {
    const page = await open()
    await startModern(page, '<p>See <a href="https://shop.example/">our shop page</a> today.</p>')
    const outcome = await replace(page, 'modern', 'See our', 'Look at the')
    expect(outcome).toEqual({ ok: false, reason: 'refused', draft: 'unchanged' })
    expect(await read(page, 'modern')).toBe('See our shop page today.')
  })

  for (const text of [' today.', '\nBye.']) {
    test(`writes ${JSON.stringify(text)} behind a link without making it longer`, async () => {
      const page = await open()
      await startModern(page, '<p>See <a href="https://shop.example/">our shop page</a></p>')
      expect(await replace(page, 'modern', 'page', text, { at: 'end' })).toEqual({ ok: true })
      expect(await page.evaluate(() => window.modern.html())).toContain('>our shop page</a>')
      expect(await page.evaluate(() => window.modern.modelText())).toBe(`See our shop page${text}`)
      await page.keyboard.press('Control+z')
      expect(await read(page, 'modern')).toBe('See our shop page')
    })
  }

  test('gets in another way where the page takes no paste', async () => {
    const page = await open()
    await startModern(page, '<p>I cannot help today.</p>')
    await page.evaluate(() => document.addEventListener('paste', event => event.stopImmediatePropagation(), true))
    expect(await replace(page, 'modern', 'cannot', 'can')).toEqual({ ok: true })
    expect(await page.evaluate(() => window.modern.modelText())).toBe('I can help today.')
    await page.keyboard.press('Control+z')
    expect(await read(page, 'modern')).toBe('I cannot help today.')
  })

  test('takes back what the page bends, by the editor’s own undo', async () => {
    const page = await open()
    await startModern(page, '<p>I cannot help today.</p>')
    await page.evaluate(() => {
      const bend = (event: ClipboardEvent) => {
        event.stopImmediatePropagation()
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/plain', 'Bent')
        document.removeEventListener('paste', bend, true)
        event.target?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      }
      document.addEventListener('paste', bend, true)
    })
    const outcome = await replace(page, 'modern', 'cannot', 'can')
    expect(outcome).toEqual({ ok: false, reason: 'refused', draft: 'unchanged' })
    expect(await page.evaluate(() => window.modern.modelText())).toBe('I cannot help today.')
  })
})

test.describe('what must be left alone', () => {
  test('refuses when other words stand there by now', async () => {
    const page = await open()
    await page.locator('#message').fill('I can help.')
    const outcome = await replace(page, 'message', 'can', 'will', { expect: 'cannot' })
    expect(outcome).toEqual({ ok: false, reason: 'moved', draft: 'unchanged' })
    expect(await read(page, 'message')).toBe('I can help.')
  })

  test('refuses an edit that would touch a mention, and reads it as words', async () => {
    const page = await open()
    await setPlain(page, '<p>Thank you <span contenteditable="false">@Sam Lee</span> for waiting.</p>')
    expect(await read(page, 'plain')).toBe('Thank you @Sam Lee for waiting.')
    const outcome = await replace(page, 'plain', 'you @Sam', 'all')
    expect(outcome).toEqual({ ok: false, reason: 'refused', draft: 'unchanged' })
    expect(await read(page, 'plain')).toBe('Thank you @Sam Lee for waiting.')
  })

  test('refuses to type over the end of a link, where the browser would drop it', async () => {
    const page = await open()
    await setPlain(page, '<p>See <a href="https://shop.example/">our shop page</a> today.</p>')
    const outcome = await replace(page, 'plain', 'our shop page', 'the shop')
    expect(outcome).toMatchObject({ ok: false, reason: 'refused', draft: 'unchanged' })
  })

  test('keeps the link and the bold words around and inside an edit in CKEditor', async () => {
    const page = await open()
    await startCkeditor(
      page,
      '<p>See <a href="https://shop.example/">our shop page</a> for <strong>all prices</strong>.</p>',
    )
    expect(await replace(page, 'rich', 'our shop page', 'the shop')).toEqual({ ok: true })
    expect(await replace(page, 'rich', 'all prices', 'every price')).toEqual({ ok: true })
    const { markup } = benches[0]!
    expect(await markup(page)).toMatch(/<a [^>]*>the shop<\/a> for <strong>every price<\/strong>\./)
  })

  test('waits while text is being composed', async () => {
    const page = await open()
    await page.locator('#message').fill('I can help.')
    await page.evaluate(() => {
      window.hands.watch('message')
      document.querySelector('#message')!.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
    })
    expect(await replace(page, 'message', 'can', 'will')).toEqual({ ok: false, reason: 'busy', draft: 'unchanged' })
  })

  test('takes back an edit that the page bends, and says so', async () => {
    const page = await open()
    await setPlain(page, '<p>I can help.</p>')
    await page.evaluate(() => {
      const box = document.querySelector('#plain')!
      box.addEventListener('input', () => box.append('?!'), { once: true })
    })
    const outcome = await replace(page, 'plain', 'can', 'will')
    expect(outcome).toMatchObject({ ok: false, reason: 'refused', draft: 'changed' })
  })

  test('selects the slot of a starter, to be typed over', async () => {
    const page = await open()
    await page.locator('#message').fill('Hello.')
    await replace(page, 'message', 'Hello.', ' I am sorry about [what happened].', { at: 'end', select: [18, 33] })
    await page.keyboard.type('the bill')
    expect(await read(page, 'message')).toBe('Hello. I am sorry about the bill.')
  })

  test('hears each change once and after it is there', async () => {
    const page = await open()
    await setPlain(page, '<p>Hi</p>')
    await page.evaluate(() => window.hands.watch('plain'))
    await goToEnd(page, 'plain')
    await page.keyboard.type('!')
    expect(await page.evaluate(() => window.hands.heard.at(-1))).toBe('Hi!')
  })
})

const signature =
  '<span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">Sam Okoro<br>Acme</div></div>'
const quote =
  '<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Wed, 13 May 2026, Nadia wrote:<br></div><blockquote class="gmail_quote"><div dir="ltr">Where is my order?</div></blockquote></div>'
/** What Gmail keeps behind the agent's words. */
const behind = `<br clear="all"><div><br></div>${signature}<br><br>${quote}`

/** As Gmail fills its box: the first line as words, each further one in a block of its own. */
function setMail(page: Page, lines: string, apart = ''): Promise<void> {
  return page.evaluate(html => {
    document.querySelector('#mail')!.innerHTML = html
  }, `${lines}${apart}`)
}

test.describe('mail with a signature and a quote', () => {
  const markup = (page: Page) => page.evaluate(() => document.querySelector('#mail')!.innerHTML)

  test('only the agent’s own words are read', async () => {
    const page = await open()
    await setMail(page, '<div dir="ltr">Hello,<div>it is on its way.</div></div>', behind)
    expect((await read(page, 'mail')).trimEnd()).toBe('Hello,\nit is on its way.')
    // A line's end that stands on both sides of the signature is none of these.
    const lost = await page.evaluate(() => window.hands.lostCharacters('mail'))
    expect(lost.filter(sentence => Number.parseInt(sentence, 10) < 'Hello,\nit is on its way.'.length)).toEqual([])
  })

  test('words for the end go behind the last words, not into a line of the quote', async () => {
    const page = await open()
    await setMail(page, '<div dir="ltr"><div>Hello,</div><div>it is on its way.</div></div>', behind)
    const draft = await read(page, 'mail')
    const outcome = await replace(page, 'mail', draft, '\n\nYou will have it on Friday.', { at: 'end' })
    expect(outcome).toEqual({ ok: true })
    const own = '<div>You will have it on Friday.</div>'
    expect(await markup(page)).toContain(own)
    expect((await markup(page)).indexOf(own)).toBeLessThan((await markup(page)).indexOf('clear="all"'))
    expect(await markup(page)).toContain(signature)
    expect(await markup(page)).toContain(quote)
    await page.keyboard.type(' So')
    expect((await read(page, 'mail')).trimEnd()).toMatch(/You will have it on Friday\. So$/)
  })

  test('every change leaves signature and quote byte for byte, and so does its undo', async () => {
    const page = await open()
    await setMail(page, '<div dir="ltr">I cannot help. <b>Write</b> again.</div>', behind)
    const before = await markup(page)
    expect(await replace(page, 'mail', 'cannot help', 'can help\n\nwith this')).toEqual({ ok: true })
    const after = await markup(page)
    expect(after.endsWith(behind)).toBe(true)
    await page.locator('#mail').press('Control+z')
    expect(await markup(page)).toBe(before)
  })

  test('the first line of an empty box stands before signature and quote', async () => {
    const page = await open()
    await setMail(page, '<div dir="ltr"><br></div>', behind)
    expect(await replace(page, 'mail', '', 'Hello Nadia,', { at: 'start' })).toEqual({ ok: true })
    expect((await read(page, 'mail')).trimEnd()).toBe('Hello Nadia,')
    expect((await markup(page)).endsWith(behind)).toBe(true)
  })

  test('keeps bold words bold, and does not type over the end of a link', async () => {
    const page = await open()
    await setMail(page, '<div>See <a href="https://shop.example/">our shop</a> for <b>all prices</b>.</div>', behind)
    expect(await replace(page, 'mail', 'all prices', 'every price')).toEqual({ ok: true })
    expect(await markup(page)).toContain('for <b>every price</b>.')
    expect(await replace(page, 'mail', 'our shop', 'our pages')).toMatchObject({ ok: false, draft: 'unchanged' })
    expect(await markup(page)).toContain('<a href="https://shop.example/">our shop</a>')
  })
})

function setPlain(page: Page, markup: string): Promise<void> {
  return page.evaluate(html => {
    document.querySelector('#plain')!.innerHTML = html
  }, markup)
}

/** CKEditor keeps zero-width spaces of its own while typing. */
function withoutFillers(markup: string): string {
  return markup.replaceAll('\u200B', '')
}
