import { BrokenCopy } from './harness/broken-copy'
import { browserPath, type LaunchedBrowser, launchBrowser } from './harness/browser'
import { EgressProxy } from './harness/egress-proxy'
import { Panel } from './harness/panel'
import { expect, test } from './harness/test'
import { coldReply } from './request-tracker/angry-customer'
import { coachedTickets, TicketDesk } from './zendesk/ticket-desk'

const content = /^content-scripts\/coach\.js$/
const worker = /brain-worker.*\.js$/
const onEachMessage = (code: string) =>
  `self.onconnect = ({ ports: [port] }) => { port.onmessage = () => { ${code} } }
   self.onmessage = () => { ${code} }
   self.postMessage?.({ type: 'ready' })`

/** Something is broken from outside; the reply leaves by one press, as it was typed. */
const faults: Readonly<Record<string, (copy: BrokenCopy) => BrokenCopy>> = {
  'an engine that throws': copy => copy.instead(worker, onEachMessage("throw new Error('broken')")),
  'an engine that stands still': copy =>
    copy.instead(worker, onEachMessage('const end = Date.now() + 2000; while (Date.now() < end);')),
  'a panel that is missing': copy => copy.without(/^panel\.html$/),
  'a panel that cannot draw': copy =>
    copy.firstInPage('panel.html', "Document.prototype.createElement = () => { throw new Error('broken') }"),
  'a link that cannot be opened': copy =>
    copy.before(content, "globalThis.MessageChannel = class { constructor() { throw new Error('broken') } }"),
  'a link that loses every message': copy => copy.before(content, 'MessagePort.prototype.postMessage = () => {}'),
  'a page that nothing can be watched in': copy =>
    copy.before(content, "MutationObserver.prototype.observe = () => { throw new Error('broken') }"),
}

for (const [what, breakIt] of Object.entries(faults)) {
  test(`${what} lets the reply go`, async ({ launch }) => {
    const { path } = breakIt(new BrokenCopy(`zendesk-${what.replaceAll(' ', '-')}`))
    const desk = await coachedTickets(await launch({ extension: path }))
    await desk.type(coldReply)
    expect(await desk.strangers()).toBe(0)
    await desk.sendButton.click()
    await expect.poll(() => desk.sent()).toMatchObject([{ mode: 'public', text: coldReply }])
  })
}

test.describe('a page that has changed', () => {
  test.skip(browserPath() === null, 'no Chromium was found (set CHROMIUM_PATH)')

  let browser: LaunchedBrowser
  test.beforeAll(async () => {
    browser = await launchBrowser()
    await (await coachedTickets(browser)).page.close()
  })
  test.afterAll(() => browser?.close())

  /** The cold reply in the only box the front ticket has, by whatever name; and what the panel says to it. */
  async function onPageWithout(part: string): Promise<{ desk: TicketDesk; panel: Panel }> {
    const desk = await TicketDesk.openAgain(browser, `?broken=${part}`)
    const box = desk.inFront('.composer-place [contenteditable="true"]')
    await desk.type(coldReply, box)
    return { desk, panel: await Panel.of(desk.page) }
  }

  async function goesAtOnce(desk: TicketDesk): Promise<void> {
    await desk.inFront('.submit > button').first().click()
    await expect.poll(async () => (await desk.sent()).length).toBe(1)
  }

  test('an editor nobody knows: that is said, nothing is judged or marked, and the reply goes', async () => {
    const { desk, panel } = await onPageWithout('editor')
    await expect(panel.landmark).toContainText('Not found: an editor the coach knows')
    await expect(panel.landmark).not.toContainText('Ready to send')
    await expect(panel.cards).toHaveCount(0)
    expect(await desk.page.evaluate(() => CSS.highlights.size)).toBe(0)
    await goesAtOnce(desk)
  })

  test('no choice between reply and note: that is said, nothing is judged or stopped', async () => {
    const { desk, panel } = await onPageWithout('mode')
    await expect(panel.landmark).toContainText('The choice between reply and note was not found')
    await expect(panel.landmark).not.toContainText('Ready to send')
    await expect(panel.cards).toHaveCount(0)
    await goesAtOnce(desk)
  })

  test('no Send button: the reply is coached, and it is said that nothing is checked before it goes', async () => {
    const { desk, panel } = await onPageWithout('send')
    await expect(panel.cards.first()).toBeVisible()
    await expect(panel.landmark).toContainText('The Send button was not found')
    await goesAtOnce(desk)
  })

  test('no thread: only the words are read, and that is said', async () => {
    const { desk, panel } = await onPageWithout('thread')
    await expect(panel.cards.first()).toBeVisible()
    await expect(panel.landmark).toContainText('The customer’s message was not found')
    await expect(panel.frame.locator('.mood')).toHaveCount(0)
    await goesAtOnce(desk)
  })
})

/** Words that occur nowhere but in this draft. */
const canary = 'Zyxomma quillwort'

test('from the first word to the send the extension makes no request', async ({ launch }) => {
  const proxy = await EgressProxy.start()
  try {
    const browser = await launch({ proxy: proxy.address })
    const desk = await coachedTickets(browser)
    const asked: string[] = []
    browser.context.on('request', request => asked.push(request.url()))
    const departedBefore = proxy.notBrowsersOwn.length
    await desk.type(`${coldReply} ${canary}.`)
    const panel = await Panel.of(desk.page)
    await panel.cards.first().getByRole('button', { name: 'Apply' }).first().click()
    await expect.poll(() => desk.words()).not.toContain("can't")
    await desk.sendButton.click()
    await panel.sendAnyway()
    await expect.poll(async () => (await desk.sent()).length).toBe(1)
    expect(proxy.notBrowsersOwn.slice(departedBefore)).toEqual([])
    expect(proxy.departures.filter(({ url, body }) => `${url} ${body}`.includes('Zyxomma'))).toEqual([])
    expect(asked.filter(url => !url.startsWith('chrome-extension://'))).toEqual([])
    expect(asked.length, 'the panel’s own files are seen, so that others would be').toBeGreaterThan(0)
  } finally {
    await proxy.stop()
  }
})
