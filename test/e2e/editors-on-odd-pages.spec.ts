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

test.skip(browserPath() === null, 'no Chromium was found (set CHROMIUM_PATH)')

// What holds for every editor is asked in in-each-browser/editors.spec.ts; here is what one of them, or an odd page, needs besides.

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

const formats: readonly {
  readonly what: string
  readonly before: string
  readonly words: string
  readonly text: string
  readonly options?: Parameters<InPage['replace']>[3]
  readonly after: string
}[] = [
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
    what: 'a line behind the last one, with a plain space',
    before: '<p>Hello Dana,</p><p>it left today.</p>',
    words: 'today.',
    text: ' It arrives on Friday.',
    options: { at: 'end' },
    after: '<p>Hello Dana,</p><p>it left today. It arrives on Friday.</p>',
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
  test('keeps the link and the bold words around and inside an edit in CKEditor', async () => {
    const page = await open()
    await startCkeditor(
      page,
      '<p>See <a href="https://shop.example/">our shop page</a> for <strong>all prices</strong>.</p>',
    )
    expect(await replace(page, 'rich', 'our shop page', 'the shop')).toEqual({ ok: true })
    expect(await replace(page, 'rich', 'all prices', 'every price')).toEqual({ ok: true })
    const markup = await page.evaluate(() => document.querySelector('iframe')!.contentDocument!.body.innerHTML)
    expect(markup).toMatch(/<a [^>]*>the shop<\/a> for <strong>every price<\/strong>\./)
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
