import { gmail } from '../desks/gmail'
import type { ServedDesk } from '../desks/served-desk'
import { zendesk } from '../desks/zendesk'
import type { AgentWindow } from '../harness/agent-window'
import { expect, test } from '../harness/each-browser'
import { EgressProxy } from '../harness/egress-proxy'
import { coldReply } from '../request-tracker/angry-customer'
import { type CoachedDesk, deskServed } from './coached-desk'

// The test itself answers for the helpdesk, so that whatever reaches the proxy was sent by somebody else.

const desks = [zendesk, gmail]
/** Words that occur nowhere but in this draft. */
const canary = 'Zyxomma'

async function writeAndSend(window: AgentWindow, desk: CoachedDesk): Promise<void> {
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

/** The desk, and what its server is asked for. */
function overheard(desk: ServedDesk): { readonly desk: ServedDesk; readonly asked: string[] } {
  const asked: string[] = []
  const answer = (request: URL) => {
    asked.push(request.href)
    return desk.answer(request)
  }
  return { desk: { ...desk, answer }, asked }
}

test('from the first word to the send nothing leaves the browser but what the browser itself asks for', async ({
  openWindow,
}) => {
  const proxy = await EgressProxy.start()
  try {
    const window = await openWindow({ proxy: proxy.address })
    for (const served of desks) {
      const { desk, asked } = overheard(served)
      await window.openTab(desk)
      const coached = deskServed(desk)
      await coached.enter(window, 'coached')
      expect(asked.length, 'the desk hears what it is asked for').toBeGreaterThan(0)
      const [departed, heard] = [proxy.notBrowsersOwn.length, asked.length]
      await writeAndSend(window, coached)
      expect(proxy.notBrowsersOwn.slice(departed)).toEqual([])
      expect(asked.slice(heard), 'not even the desk is asked for anything').toEqual([])
    }
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
