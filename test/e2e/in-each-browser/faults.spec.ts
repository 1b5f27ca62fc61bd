import { gmail } from '../desks/gmail'
import { zendesk } from '../desks/zendesk'
import type { AgentWindow } from '../harness/agent-window'
import { BrokenCopy } from '../harness/broken-copy'
import { expect, test } from '../harness/each-browser'
import { coldReply } from '../request-tracker/angry-customer'
import { type CoachedDesk, deskServed } from './coached-desk'

// A coach that is broken from outside: the agent types, presses Send once, and the letter leaves, whole and once.

const desks = [zendesk, gmail]

/** A part that gets well again while the agent types may ask once; "Send anyway" is then the agent's answer. */
async function sendsAllTheSame(window: AgentWindow, desk: CoachedDesk): Promise<void> {
  await desk.enter(window, 'coached')
  await desk.begin(window, 'reply')
  await window.type(coldReply)
  expect(await window.read(desk.editable, box => box.querySelectorAll(':not(p, div, br)').length)).toBe(0)
  await desk.pressSend(window)
  await expect
    .poll(async () => {
      if ((await window.panel.dialog()) !== null) await window.panel.sendAnyway()
      return desk.sent(window, 'reply')
    })
    .toEqual([coldReply])
}

const content = /^content-scripts\/coach\.js$/
const worker = /engine-worker.*\.js$/
const onEachMessage = (code: string) =>
  `const answer = port => data => { ${code} }
   self.onconnect = ({ ports: [port] }) => { port.onmessage = ({ data }) => answer(port)(data) }
   self.onmessage = ({ data }) => answer(self)(data)
   self.postMessage?.({ type: 'ready' })`
const standStill = 'const end = Date.now() + 2000; while (Date.now() < end);'

const faults: Readonly<Record<string, (copy: BrokenCopy) => BrokenCopy>> = {
  'an engine that throws': copy => copy.instead(worker, onEachMessage("throw new Error('broken')")),
  'an engine that hangs for two seconds': copy => copy.instead(worker, onEachMessage(standStill)),
  'a panel that is missing': copy => copy.without(/^panel\.html$/),
  'a panel that cannot draw': copy =>
    copy.firstInPage('panel.html', "Document.prototype.createElement = () => { throw new Error('broken') }"),
  'a panel that hangs for two seconds on each message': copy =>
    copy.firstInPage('panel.html', `addEventListener('message', () => { ${standStill} }, true); ${standStill}`),
  'a link that cannot be opened': copy =>
    copy.before(content, "globalThis.MessageChannel = class { constructor() { throw new Error('broken') } }"),
  'a link that loses every message': copy => copy.before(content, 'MessagePort.prototype.postMessage = () => {}'),
  'a page that nothing can be watched in': copy =>
    copy.before(content, "MutationObserver.prototype.observe = () => { throw new Error('broken') }"),
}

for (const [what, breakIt] of Object.entries(faults)) {
  test(`${what} lets the reply go`, async ({ openWindow, inBrowser }) => {
    const { path } = breakIt(new BrokenCopy(`each-${what.replaceAll(' ', '-')}`, inBrowser))
    const window = await openWindow({ extension: path })
    for (const desk of desks) {
      await test.step(desk.name, async () => {
        await window.openTab(desk)
        await sendsAllTheSame(window, deskServed(desk))
      })
    }
  })
}

for (const [what, lost] of [
  ['shared workers', 'delete globalThis.SharedWorker'],
  ['workers of any kind', 'delete globalThis.SharedWorker; delete globalThis.Worker'],
] as const) {
  test(`without ${what} the brain runs elsewhere, and the agent is coached as always`, async ({
    openWindow,
    inBrowser,
  }) => {
    const copy = new BrokenCopy(`each-without-${what.replaceAll(' ', '-')}`, inBrowser).firstInPage('panel.html', lost)
    const window = await openWindow({ extension: copy.path, desk: zendesk })
    const desk = deskServed(zendesk)
    await desk.enter(window, 'coached')
    await desk.begin(window, 'reply')
    await window.type(coldReply)
    await expect.poll(() => window.panel.threeAs('missing'), { timeout: 30_000 }).toContain('Acknowledge')
  })
}
