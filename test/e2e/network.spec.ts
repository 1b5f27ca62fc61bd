import { type Departure, EgressProxy } from './harness/egress-proxy'
import { Panel } from './harness/panel'
import { expect, test } from './harness/test'
import { angryCustomer, coldReply } from './request-tracker/angry-customer'
import { coachedDesk } from './request-tracker/coached-desk'
import { Desk } from './request-tracker/desk'
import { howToGetRequestTracker, isRequestTrackerInstalled, type RequestTracker } from './request-tracker/server'

let tracker: RequestTracker

test.beforeAll(async ({ requestTracker }) => {
  test.skip(!isRequestTrackerInstalled(), howToGetRequestTracker)
  tracker = await requestTracker()
})

/** Words that occur nowhere but in this draft. */
const canary = 'Zyxomma quillwort'

/** Which addresses were asked for, without what differs from run to run. */
function addresses(departures: readonly Departure[]): readonly string[] {
  const lines = departures.map(({ method, url }) => `${method} ${url.replace(/[?;].*$/, '')}`)
  return [...new Set(lines)].sort()
}

/** The requests that carry the words of the draft. */
function carriers(departures: readonly Departure[]): readonly string[] {
  const carrying = departures.filter(({ url, body }) => `${url} ${body}`.includes('Zyxomma'))
  return [...new Set(carrying.map(({ method, url }) => `${method} ${new URL(url).pathname}`))].sort()
}

test('the whole job makes no request that the helpdesk itself does not make', async ({ launch }) => {
  const proxy = await EgressProxy.start()
  try {
    const browser = await launch({ proxy: proxy.address })
    const whoGetsIt = `${tracker.url}/Helpers/PreviewScrips`
    const desk = await coachedDesk(browser, tracker)
    await desk.open(await tracker.receive(angryCustomer), 'reply')
    const beforeTyping = proxy.notBrowsersOwn.length
    await desk.type(`${coldReply} ${canary}.`)
    const panel = await Panel.of(desk.page)
    await expect(panel.threeAs('Acknowledge', 'missing')).toBeVisible()
    await panel.cards.first().getByRole('button', { name: 'Apply' }).first().click()
    await expect.poll(() => desk.words()).not.toContain("can't")
    await (await panel.startersFor('Acknowledge')).first().click()
    await expect(panel.threeAs('Acknowledge', 'found')).toBeVisible()
    await desk.editable.press('Control+z')
    await expect(panel.threeAs('Acknowledge', 'missing')).toBeVisible()
    // Its own page asks who will get the mail when it stands, and again whenever the box loses the focus.
    const whileWriting = proxy.notBrowsersOwn.slice(beforeTyping).filter(({ url }) => url !== whoGetsIt)
    expect(addresses(whileWriting), 'nothing at all while the agent writes').toEqual([])
    await desk.sendButton.click()
    await expect(panel.dialog).toBeVisible()
    await panel.sendAnyway()
    await desk.isSent()
    const withCoach = [...proxy.notBrowsersOwn]

    // The same without the extension.
    proxy.departures.length = 0
    const bare = await launch({ proxy: proxy.address, extension: null })
    const bareDesk = new Desk(await bare.context.newPage(), tracker)
    await bareDesk.enter()
    await bareDesk.open(await tracker.receive(angryCustomer), 'reply')
    await bareDesk.type(`${coldReply} ${canary}.`)
    await bareDesk.sendButton.click()
    await bareDesk.isSent()

    expect(addresses(withCoach).length).toBeGreaterThan(5)
    expect(addresses(withCoach)).toEqual(addresses(proxy.notBrowsersOwn))
    // Request Tracker itself sends the draft twice, to show who will get it and to store it: nobody else, nowhere else.
    expect(carriers(withCoach)).toEqual(carriers(proxy.notBrowsersOwn))
    expect(carriers(withCoach)).toContain('POST /Ticket/Update.html')
  } finally {
    await proxy.stop()
  }
})

test('the proxy sees what a page, a worker and the keeper would send', async ({ launch }) => {
  const proxy = await EgressProxy.start()
  try {
    const browser = await launch({ proxy: proxy.address, extension: null })
    const page = await browser.context.newPage()
    await page.goto(tracker.url)
    await page.evaluate(() => fetch('http://elsewhere.example/from-page').catch(() => {}))
    await page.evaluate(() => {
      const code = "fetch('http://elsewhere.example/from-worker').catch(() => {})"
      new Worker(URL.createObjectURL(new Blob([code])))
    })
    await expect
      .poll(() => addresses(proxy.notBrowsersOwn).filter(line => line.includes('elsewhere.example')))
      .toEqual(['GET http://elsewhere.example/from-page', 'GET http://elsewhere.example/from-worker'])
  } finally {
    await proxy.stop()
  }
})
