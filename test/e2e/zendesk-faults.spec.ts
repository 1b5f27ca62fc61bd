import { BrokenCopy } from './harness/broken-copy'
import { EgressProxy } from './harness/egress-proxy'
import { Panel } from './harness/panel'
import { expect, test } from './harness/test'
import { coldReply } from './request-tracker/angry-customer'
import { coachedTickets } from './zendesk/ticket-desk'

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
