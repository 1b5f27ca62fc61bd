import { zendesk } from '../desks/zendesk'
import type { AgentWindow } from '../harness/agent-window'
import { expect, test } from '../harness/each-browser'
import { EgressProxy } from '../harness/egress-proxy'
import { coldReply } from '../request-tracker/angry-customer'
import { deskServed } from './coached-desk'

// The test itself answers for the helpdesk, so that whatever reaches the proxy was sent by somebody else.

const desk = deskServed(zendesk)
/** Words that occur nowhere but in this draft. */
const canary = 'Zyxomma'

async function writeAndSend(window: AgentWindow): Promise<void> {
  await desk.begin(window, 'reply')
  await window.type(`${coldReply} ${canary}.`)
  const { panel } = window
  await expect.poll(() => panel.cards()).toContainEqual(expect.stringContaining("I can't get you a refund"))
  await panel.applyRewrite(/I can't get you a refund/)
  await expect.poll(() => desk.words(window)).not.toContain("can't")
  await panel.startersFor('Acknowledge')
  await panel.takeStarter('Acknowledge')
  await expect.poll(() => panel.threeAs('found')).toContain('Acknowledge')
  await window.press('Control+z')
  await expect.poll(() => panel.threeAs('missing')).toContain('Acknowledge')
  await desk.pressSend(window)
  await expect.poll(() => panel.dialog()).not.toBeNull()
  await panel.sendAnyway()
  await expect.poll(async () => (await desk.sent(window, 'reply')).length).toBe(1)
}

test('from the first word to the send nothing leaves the browser but what the browser itself asks for', async ({
  openWindow,
}) => {
  const proxy = await EgressProxy.start()
  try {
    const window = await openWindow({ desk: zendesk, proxy: proxy.address })
    await desk.enter(window, 'coached')
    const before = proxy.notBrowsersOwn.length
    await writeAndSend(window)
    expect(proxy.notBrowsersOwn.slice(before)).toEqual([])
    expect(proxy.departures.filter(({ url, body }) => `${url} ${body}`.includes(canary))).toEqual([])
  } finally {
    await proxy.stop()
  }
})

test('the proxy sees what a page would send', async ({ openWindow }) => {
  const proxy = await EgressProxy.start()
  try {
    const window = await openWindow({ extension: null, proxy: proxy.address })
    await window.goTo('http://elsewhere.example/').catch(() => {})
    await expect.poll(() => proxy.notBrowsersOwn.map(({ url }) => url)).toContain('http://elsewhere.example/')
  } finally {
    await proxy.stop()
  }
})
