import type { Frame, Page } from '@playwright/test'
import { browserPath, type LaunchedBrowser, launchBrowser } from './harness/browser'
import { expect, test } from './harness/test'
import { bundled } from './in-page/bundle'
import type * as InPage from './in-page/coach'
import { deskOrigin, serve } from './in-page/desk'

/** What the panel that the test plays has heard, and how it answers. */
interface PlayedPanel {
  port: MessagePort
  heard: { type: string; [key: string]: unknown }[]
  answer(message: { type: string; splice?: { composer: string; revision: number }; composer?: string }): void
}

const panelPage = `<!doctype html><title>panel</title><script>
  window.heard = []
  window.answer = () => {}
  addEventListener('message', ({ ports: [port] }) => {
    if (!port) return
    window.port = port
    port.onmessage = ({ data }) => { heard.push(data); answer(data) }
    port.postMessage({ type: 'ready' })
    port.postMessage({ type: 'size', size: 'panel', side: 'right', height: 300 })
  })
</script>`

test.skip(browserPath() === null, 'no Chromium was found (set CHROMIUM_PATH)')

let script = ''
let browser: LaunchedBrowser
test.beforeAll(async () => {
  script = await bundled('coach.ts', 'coach')
  browser = await launchBrowser({ extension: null })
  await serve(browser.context)
  await serve(browser.context, 'http://panel.example', { '/panel.html': { body: panelPage, type: 'text/html' } })
  await browser.context.addInitScript({
    content: `if (location.host === 'desk.example') {${script};window.coach = coach}`,
  })
})
test.afterAll(() => browser?.close())
test.afterEach(async () => {
  for (const page of browser.context.pages().slice(1)) await page.close()
})

type Start = Parameters<typeof InPage.start>

async function open(wiring: string, start: Start = []): Promise<Page> {
  const page = await browser.context.newPage()
  await page.addInitScript(options => {
    if (location.host !== 'desk.example') return
    ;(window as unknown as { coach: typeof InPage }).coach.start(...options)
  }, start)
  await page.goto(`${deskOrigin}/practice.html?wiring=${wiring}`)
  await page.locator('[data-editable]').click()
  return page
}

/** Finds the played panel, and makes it answer drafts with open items and sends as `onSend` says. */
async function panelOf(page: Page, onSend: 'dialog' | 'nothing' | 'clear', open = 'confirm'): Promise<Frame> {
  await expect.poll(() => page.frame({ url: 'http://panel.example/panel.html' })?.url()).toBeTruthy()
  const frame = page.frame({ url: 'http://panel.example/panel.html' })!
  await expect.poll(() => frame.evaluate(() => (window as unknown as PlayedPanel).heard.length)).toBeGreaterThan(1)
  await frame.evaluate(
    ([reaction, guard]) => {
      const panel = window as unknown as PlayedPanel
      const { port } = panel
      const judge = (composer: string, revision: number, isOpen: boolean) =>
        port.postMessage({ type: 'verdict', composer, revision, open: isOpen ? [{ id: 'heard', guard }] : [] })
      panel.answer = ({ type, splice, composer }) => {
        if (type === 'draft' && splice) judge(splice.composer, splice.revision, true)
        if (type === 'send' && reaction === 'dialog')
          port.postMessage({ type: 'size', size: 'viewport', side: 'right', height: 0 })
        if (type === 'send' && reaction === 'clear') port.postMessage({ type: 'release', composer, send: true })
      }
    },
    [onSend, open] as const,
  )
  return frame
}

const heardTypes = (panel: Frame) =>
  panel.evaluate(() => (window as unknown as PlayedPanel).heard.map(({ type }) => type))
const sends = (page: Page) => page.evaluate(() => (window as unknown as { sends: string[] }).sends)
const answer = (panel: Frame, send: boolean) =>
  panel.evaluate(isSent => {
    const { port, heard } = window as unknown as PlayedPanel
    port.postMessage({ type: 'size', size: 'panel', side: 'right', height: 300 })
    port.postMessage({ type: 'release', composer: heard.find(({ type }) => type === 'send')!.composer, send: isSent })
  }, send)

async function typeReply(page: Page, panel: Frame) {
  await page.keyboard.type('No refund.')
  await expect.poll(async () => (await heardTypes(panel)).filter(type => type === 'draft').length).toBeGreaterThan(0)
  await expect
    .poll(() =>
      panel.evaluate(() => {
        const drafts = (window as unknown as PlayedPanel).heard.filter(({ type }) => type === 'draft')
        return drafts
          .map(({ splice }) => splice as { whole: boolean; start: number; end: number; text: string })
          .reduce(
            (draft, { whole, start, end, text }) => (whole ? text : draft.slice(0, start) + text + draft.slice(end)),
            '',
          )
      }),
    )
    .toBe('No refund.')
  // The verdict is a message behind the draft; a round trip puts it before what follows.
  await panel.evaluate(() => new Promise(requestAnimationFrame))
  await page.evaluate(() => new Promise(requestAnimationFrame))
}

const byKey = ['key', 'keyup']
const wirings = ['click', 'delegated', 'submit', 'pointerdown', 'mousedown', 'pointerup', 'window-capture', ...byKey]

async function send(page: Page, wiring: string) {
  if (byKey.includes(wiring)) await page.keyboard.press('Control+Enter')
  else await page.locator('[data-send]').click()
}

for (const wiring of wirings) {
  test(`${wiring}: stopped once, and "Send anyway" sends exactly once`, async () => {
    const page = await open(wiring)
    const panel = await panelOf(page, 'dialog')
    await typeReply(page, panel)
    await send(page, wiring)
    await expect.poll(() => heardTypes(panel)).toContain('send')
    expect(await sends(page)).toEqual([])
    await answer(panel, true)
    await expect.poll(() => sends(page)).toEqual(['No refund.'])
    await page.waitForFunction(() =>
      new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))).then(() => true),
    )
    expect(await sends(page)).toEqual(['No refund.'])
  })
}

test('"Back to the reply" sends nothing, and the next send is asked again', async () => {
  const page = await open('click')
  const panel = await panelOf(page, 'dialog')
  await typeReply(page, panel)
  await send(page, 'click')
  await expect.poll(() => heardTypes(panel)).toContain('send')
  await answer(panel, false)
  await send(page, 'click')
  await expect.poll(async () => (await heardTypes(panel)).filter(type => type === 'send').length).toBe(2)
  expect(await sends(page)).toEqual([])
})

test('a face that does not answer never blocks the send, and it goes out once', async () => {
  const page = await open('click')
  const panel = await panelOf(page, 'nothing')
  await typeReply(page, panel)
  await send(page, 'click')
  await expect.poll(() => sends(page)).toEqual(['No refund.'])
})

test('a send that is only advised about is not touched: the page sees the press itself', async () => {
  const page = await open('trusted')
  const panel = await panelOf(page, 'dialog', 'advise')
  await typeReply(page, panel)
  await send(page, 'trusted')
  await expect.poll(() => sends(page)).toEqual(['No refund.'])
  expect(await heardTypes(panel)).not.toContain('send')
})

test('a note is silent and unguarded, and nothing of it is told', async () => {
  const page = await open('click')
  const panel = await panelOf(page, 'dialog')
  await page.evaluate(() => {
    document.querySelector('form')!.dataset.mode = 'internal'
    document.querySelector('form')!.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await expect.poll(() => panel.evaluate(() => (window as unknown as PlayedPanel).heard.at(-1)?.type)).toBe('box')
  const before = (await heardTypes(panel)).length
  await page.keyboard.type('Angry customer.')
  await send(page, 'click')
  await expect.poll(() => sends(page)).toEqual(['Angry customer.'])
  expect((await heardTypes(panel)).slice(before)).toEqual([])
})

test('where the page takes only the real hand, it is said, and the next press goes through', async () => {
  const page = await open('trusted')
  const panel = await panelOf(page, 'dialog')
  await typeReply(page, panel)
  await send(page, 'trusted')
  await expect.poll(() => heardTypes(panel)).toContain('send')
  await answer(panel, true)
  await expect.poll(() => heardTypes(panel)).toContain('press-again')
  expect(await sends(page)).toEqual([])
  await send(page, 'trusted')
  await expect.poll(() => sends(page)).toEqual(['No refund.'])
})

test('the ticket is told word for word, and marks put nothing into the reply box', async () => {
  const page = await open('click')
  const panel = await panelOf(page, 'dialog')
  await typeReply(page, panel)
  const ticket = await panel.evaluate(() =>
    (window as unknown as PlayedPanel).heard.find(({ type }) => type === 'ticket'),
  )
  expect(ticket?.ticket).toMatchObject({
    customerName: 'Dana Reyes',
    mode: 'public',
    messages: [{ who: 'customer', text: 'You charged me twice!\nWhen do I get it back?' }],
  })
  const markup = await page.locator('[data-editable]').innerHTML()
  await panel.evaluate(() => {
    const { port, heard } = window as unknown as PlayedPanel
    const { splice } = heard.findLast(({ type }) => type === 'draft') as unknown as {
      splice: { composer: string; revision: number }
    }
    const { composer, revision } = splice
    port.postMessage({ type: 'marks', composer, revision, marks: [{ key: 'a', start: 0, end: 2, level: 'must' }] })
  })
  const painted = () =>
    page.evaluate(() =>
      [...CSS.highlights.values()].flatMap(highlight => [...highlight].map(range => (range as StaticRange).endOffset)),
    )
  await expect.poll(painted).toEqual([2])
  expect(await page.locator('[data-editable]').innerHTML()).toBe(markup)
  await page.locator('[data-editable]').press('Home')
  await page.keyboard.type('So: ')
  await expect.poll(painted).toEqual([6])
})

const seams = ['find', 'read', 'ticket', 'mode', 'marks', 'apply', 'link', 'panel', 'guard', 'watch'] as const
for (const seam of seams) {
  test(`broken at "${seam}": the reply is typed and sent as without us`, async () => {
    const page = await open('click', [[seam]])
    await page.keyboard.type('No refund.')
    await send(page, 'click')
    await expect.poll(() => sends(page)).toEqual(['No refund.'])
  })
}

test('a guard that breaks with something open lets the press through, untouched and once', async () => {
  const page = await open('trusted', [['guard']])
  const panel = await panelOf(page, 'dialog')
  await typeReply(page, panel)
  await send(page, 'trusted')
  await expect.poll(() => sends(page)).toEqual(['No refund.'])
  expect(await heardTypes(panel)).not.toContain('send')
})

for (const claim of ['refused', 'never'] as const) {
  test(`a keeper that is ${claim === 'never' ? 'silent' : 'gone'}: no panel, and sending works`, async () => {
    const page = await open('click', [[], claim])
    await page.keyboard.type('No refund.')
    await send(page, 'click')
    await expect.poll(() => sends(page)).toEqual(['No refund.'])
  })
}

test('stopped, it leaves nothing behind', async () => {
  const page = await open('click')
  await panelOf(page, 'dialog')
  await page.evaluate(() => (window as unknown as { coach: typeof InPage }).coach.stop())
  expect(await page.evaluate(() => [...document.documentElement.children].map(({ tagName }) => tagName))).toEqual([
    'HEAD',
    'BODY',
  ])
})
