import type { Page } from '@playwright/test'
import { browserPath, type LaunchedBrowser, launchBrowser } from './harness/browser'
import { differences, type Picture, readPng } from './harness/picture'
import { expect, test } from './harness/test'
import { bundled } from './in-page/bundle'
import { deskOrigin, serve } from './in-page/desk'
import type * as InPage from './in-page/marks'

// Where the browser has ranges in fields, both ways of marking must draw the same: the overlay for browsers without
// them is held against the browser's own, to the pixel.

test.skip(browserPath() === null, 'no Chromium was found (set CHROMIUM_PATH)')

let script = ''
let browser: LaunchedBrowser
test.beforeAll(async () => {
  script = await bundled('marks.ts', 'marks')
  browser = await launchBrowser({ extension: null })
})
test.afterAll(() => browser?.close())
test.afterEach(async () => {
  for (const page of browser.context.pages().slice(1)) await page.close()
})

const draft = `Hello Dana,

I can't get you a refund until next month, and there is nothing that anybody here could do about it before then.
	You need to wait. ${'Please be patient with us. '.repeat(6)}

Kind regards`

const styles: Readonly<Record<string, string>> = {
  plain: 'width: 400px; height: 240px',
  'narrow, with a scrollbar, scrolled': 'width: 180px; height: 120px; overflow: scroll',
  'another font, spaced and indented':
    'width: 420px; height: 260px; font: italic 17px/2 serif; letter-spacing: 1px; text-indent: 20px',
  'right to left, wide borders':
    'width: 400px; height: 240px; direction: rtl; border: 7px solid; padding: 3px 21px 9px 4px',
  'lines not wrapped': 'width: 400px; height: 200px; white-space: pre; overflow: auto',
}

type Way = 'by ranges' | 'by the overlay'

async function open(style: string, way: Way): Promise<Page> {
  const page = await browser.context.newPage()
  await serve(browser.context, deskOrigin, {
    '/field.html': {
      body: '<!doctype html><meta charset="utf-8"><p>Reply</p><textarea spellcheck="false"></textarea>',
      type: 'text/html',
      headers: { 'content-security-policy': "default-src 'none'; style-src 'none'" },
    },
  })
  await page.goto(`${deskOrigin}/field.html`)
  await page.evaluate(
    ([css, text, isBare]) => {
      if (isBare) Reflect.deleteProperty(HTMLTextAreaElement.prototype, 'createValueRange')
      const field = document.querySelector('textarea')!
      field.style.cssText = css
      field.value = text
      field.scrollTop = 22
    },
    [style, draft, way === 'by the overlay'] as const,
  )
  // The page's policy forbids scripts of its own; the hands are no part of the page.
  await page.evaluate(`${script};window.marks = marks; null`)
  return page
}

const picture = async (page: Page): Promise<Picture> =>
  readPng(await page.locator('textarea').screenshot({ caret: 'hide' }))

async function inked(page: Page, words: readonly string[]): Promise<ReadonlySet<string>> {
  const bare = await picture(page)
  const levels = ['must', 'should', 'could'] as const
  const wanted = words.map((word, index) => {
    const start = draft.indexOf(word)
    return { key: word, start, end: start + word.length, level: levels[index % 3]! }
  })
  await page.evaluate(all => (window as unknown as { marks: typeof InPage }).marks.paint(all), wanted)
  return differences(bare, await picture(page))
}

/** Which part of the places has one of the others within so many pixels. */
function share(places: ReadonlySet<string>, others: ReadonlySet<string>, within: number): number {
  const steps = Array.from({ length: 2 * within + 1 }, (_, index) => index - within)
  const isNear = (place: string) => {
    const [x = 0, y = 0] = place.split(',').map(Number)
    return steps.some(right => steps.some(down => others.has(`${x + right},${y + down}`)))
  }
  return [...places].filter(isNear).length / places.size
}

for (const [what, style] of Object.entries(styles)) {
  test(`the overlay draws where the browser would: ${what}`, async () => {
    const words = [
      "I can't get you a refund",
      'nothing that anybody here could do about it',
      'You need to',
      'Please be',
    ]
    const native = await inked(await open(style, 'by ranges'), words)
    const overlay = await inked(await open(style, 'by the overlay'), words)
    expect(native.size).toBeGreaterThan(80)
    // The two begin their dashes and waves at another phase: most pixels are the same, and none lies elsewhere.
    expect(share(overlay, native, 0)).toBeGreaterThan(0.9)
    expect(share(native, overlay, 0)).toBeGreaterThan(0.9)
    expect(share(native, overlay, 1)).toBeGreaterThan(0.99)
    expect(share(overlay, native, 1)).toBeGreaterThan(0.96)
    // The space at which a line wraps is underlined by the overlay only: a letter's breadth more.
    expect(share(overlay, native, 8)).toBeGreaterThan(0.98)
  })
}

test('the overlay follows the scrolled field, lets presses through, and leaves nothing behind', async () => {
  const page = await open(styles['narrow, with a scrollbar, scrolled']!, 'by the overlay')
  expect((await inked(page, ["I can't get you a refund"])).size).toBeGreaterThan(0)
  const before = await picture(page)
  await page.evaluate(() => {
    document.querySelector('textarea')!.scrollTop = 10_000
  })
  await expect.poll(async () => differences(before, await picture(page)).size).toBeGreaterThan(0)
  await page.locator('textarea').click()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
  const children = () => page.evaluate(() => document.documentElement.children.length)
  expect(await children()).toBe(3)
  await page.evaluate(() => (window as unknown as { marks: typeof InPage }).marks.stop())
  expect(await children()).toBe(2)
})

test('no mark shines through a dialog that opens over the field', async () => {
  const page = await open(styles.plain!, 'by the overlay')
  await page.locator('textarea').click()
  await inked(page, ["I can't get you a refund"])
  const covered = async () => {
    await page.evaluate(() => {
      const dialog = document.createElement('dialog')
      dialog.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; background: white'
      dialog.tabIndex = 0
      document.body.append(dialog)
      dialog.show()
      dialog.focus()
    })
  }
  await covered()
  const isWhite = async () => {
    const shown = await picture(page)
    for (let y = 0; y < shown.height; y++) {
      for (let x = 0; x < shown.width; x++) if (shown.at(x, y).some(colour => colour < 200)) return false
    }
    return true
  }
  await expect.poll(isWhite).toBe(true)
})
