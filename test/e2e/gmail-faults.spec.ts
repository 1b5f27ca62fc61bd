import { coachedMail, coldReply, MailDesk } from './gmail/mail-desk'
import { BrokenCopy } from './harness/broken-copy'
import { switchOn } from './harness/coach'
import { EgressProxy } from './harness/egress-proxy'
import { Panel } from './harness/panel'
import { expect, test } from './harness/test'

const content = /^content-scripts\/coach\.js$/

/** Something is broken from outside; the mail leaves by one press, as it stands. */
const faults: Readonly<Record<string, (copy: BrokenCopy) => BrokenCopy>> = {
  'an engine that throws': copy =>
    copy.instead(
      /brain-worker.*\.js$/,
      `self.onconnect = ({ ports: [port] }) => { port.onmessage = () => { throw new Error('broken') } }
       self.onmessage = () => { throw new Error('broken') }
       self.postMessage?.({ type: 'ready' })`,
    ),
  'a panel that is missing': copy => copy.without(/^panel\.html$/),
  'a panel that cannot draw': copy =>
    copy.firstInPage('panel.html', "Document.prototype.createElement = () => { throw new Error('broken') }"),
  'a link that cannot be opened': copy =>
    copy.before(content, "globalThis.MessageChannel = class { constructor() { throw new Error('broken') } }"),
  'a link that loses every message': copy => copy.before(content, 'MessagePort.prototype.postMessage = () => {}'),
}

for (const [what, breakIt] of Object.entries(faults)) {
  test(`${what} lets the mail go`, async ({ launch }) => {
    const { path } = breakIt(new BrokenCopy(`gmail-${what.replaceAll(' ', '-')}`))
    const desk = await coachedMail(await launch({ extension: path }))
    await desk.begin('reply')
    await desk.type(coldReply)
    const final = await desk.markup()
    await desk.sendButton.click()
    await expect.poll(() => desk.sent()).toMatchObject([{ html: final }])
  })
}

test('a list of senders that cannot be read: nothing is read, and the mail goes', async ({ launch }) => {
  const copy = new BrokenCopy('gmail-senders-unreadable').before(
    content,
    "chrome.storage.local.get = () => Promise.reject(new Error('broken'))",
  )
  const browser = await launch({ extension: copy.path })
  const desk = await MailDesk.open(browser)
  await switchOn(browser, desk.page)
  await desk.begin('reply')
  await desk.type(coldReply)
  await desk.sendButton.click()
  await expect.poll(async () => (await desk.sent()).length).toBe(1)
  expect(desk.framesEver).toBe(0)
})

/** Words that occur nowhere but in this draft. */
const canary = 'Zyxomma quillwort'

test('from the first word to the send the extension makes no request', async ({ launch }) => {
  const proxy = await EgressProxy.start()
  try {
    const browser = await launch({ proxy: proxy.address })
    const desk = await coachedMail(browser)
    const asked: string[] = []
    browser.context.on('request', request => asked.push(request.url()))
    const departedBefore = proxy.notBrowsersOwn.length
    await desk.begin('reply')
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
