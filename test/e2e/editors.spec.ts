import type { Page } from '@playwright/test'
import { browserPath, type LaunchedBrowser, launchBrowser } from './harness/browser'
import { expect, test } from './harness/test'
import { bundled } from './in-page/bundle'
import { deskOrigin, serve, startCkeditor } from './in-page/desk'
import type * as Hands from './in-page/editors'

type InPage = typeof Hands
declare global {
  interface Window {
    readonly hands: InPage
  }
}

interface Bench {
  readonly name: 'rich' | 'plain' | 'message'
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
    name: 'plain',
    fill: (page, lines) =>
      page.evaluate(html => {
        document.querySelector('#plain')!.innerHTML = html
      }, paragraphs(lines)),
    markup: page => page.evaluate(() => document.querySelector('#plain')!.innerHTML),
  },
  {
    name: 'message',
    fill: (page, lines) => page.locator('#message').fill(lines.join('\n')),
    markup: page => page.locator('#message').inputValue(),
  },
]

test.skip(browserPath() === null, 'no Chromium was found (set CHROMIUM_PATH)')

let script = ''
let browser: LaunchedBrowser
test.beforeAll(async () => {
  script = await bundled('editors.ts', 'hands')
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
  /** In CKEditor, where paragraphs stand apart by themselves. */
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
      const expected = `${bench.name === 'message' ? wanted : (spaced ?? wanted)} So`

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

function setPlain(page: Page, markup: string): Promise<void> {
  return page.evaluate(html => {
    document.querySelector('#plain')!.innerHTML = html
  }, markup)
}

/** CKEditor keeps zero-width spaces of its own while typing. */
function withoutFillers(markup: string): string {
  return markup.replaceAll('\u200B', '')
}
