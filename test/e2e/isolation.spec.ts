import type { LaunchedBrowser } from './harness/browser'
import { listenIn, overheardIn } from './harness/overheard'
import { Panel } from './harness/panel'
import { expect, test } from './harness/test'
import { angryCustomer } from './request-tracker/angry-customer'
import { coachedDesk } from './request-tracker/coached-desk'
import { Desk } from './request-tracker/desk'
import {
  howToGetRequestTracker,
  isRequestTrackerInstalled,
  type Mail,
  type RequestTracker,
} from './request-tracker/server'

let tracker: RequestTracker

test.beforeAll(async ({ requestTracker }) => {
  test.skip(!isRequestTrackerInstalled(), howToGetRequestTracker)
  tracker = await requestTracker()
})

const otherCustomer: Mail = {
  from: { name: 'Tomasz Nowak', address: 'tomasz@mail.example' },
  subject: 'Where is my kayak',
  text: [
    'The kayak in order 88213 was promised for Friday and it never arrived. I took a day off work to wait for it!',
    'This is the third time I am writing and I am really angry. When will it be here?',
  ].join(' '),
}

/** The same words to both: what the brain remembers of sentences is shared, what it knows of customers must not be. */
const draft = "I can't say when it will be solved. You have to wait until next month."

async function workersOf({ cdp }: LaunchedBrowser): Promise<number> {
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] })
  return targetInfos.filter(({ type }) => type === 'shared_worker').length
}

test('two tickets in two tabs share one brain, and neither hears of the other', async ({ launch }) => {
  const browser = await launch()
  await listenIn(browser.context)
  const billing = await coachedDesk(browser, tracker)
  const parcel = new Desk(await browser.context.newPage(), tracker)
  await billing.page.bringToFront()
  await billing.open(await tracker.receive(angryCustomer), 'reply')
  await billing.type(draft)
  const billingPanel = await Panel.of(billing.page)
  await expect(billingPanel.threeAs('Acknowledge', 'missing')).toBeVisible()

  await parcel.page.bringToFront()
  await parcel.open(await tracker.receive(otherCustomer), 'reply')
  await parcel.type(draft)
  const parcelPanel = await Panel.of(parcel.page)
  await expect(parcelPanel.threeAs('Acknowledge', 'missing')).toBeVisible()

  // Back and forth once more, so that each is judged after the other.
  await billing.page.bringToFront()
  await billing.type('Hello. ')
  await parcel.page.bringToFront()
  await parcel.type('Hello. ')
  await parcelPanel.startersFor('Acknowledge')
  await billing.page.bringToFront()
  await billingPanel.startersFor('Acknowledge')

  expect(await workersOf(browser)).toBe(1)
  const heardForBilling = (await overheardIn(billingPanel.frame)).join('\n')
  const heardForParcel = (await overheardIn(parcelPanel.frame)).join('\n')
  const billingReports = heardForBilling.split('\n').filter(line => line.includes('"threeAs"'))
  const parcelReports = heardForParcel.split('\n').filter(line => line.includes('"threeAs"'))
  expect(billingReports.length).toBeGreaterThan(1)
  expect(parcelReports.length).toBeGreaterThan(1)
  expect(heardForBilling).toContain('EXPENSIVE')
  expect(heardForParcel).toContain('kayak')
  expect(parcelReports.at(-1)).toContain('88213')

  const billingsOwn = /Nadia|Brandt|EXPENSIVE|billed|ahead of time/i
  const parcelsOwn = /Tomasz|Nowak|kayak|88213|Friday|day off/i
  expect(heardForBilling).not.toMatch(parcelsOwn)
  expect(heardForParcel).not.toMatch(billingsOwn)
  expect(await billingPanel.frame.locator('body').innerText()).not.toMatch(parcelsOwn)
  expect(await parcelPanel.frame.locator('body').innerText()).not.toMatch(billingsOwn)
})

test('a ticket opened after another in the same tab starts from nothing', async ({ launch }) => {
  const browser = await launch()
  await listenIn(browser.context)
  const desk = await coachedDesk(browser, tracker)
  await desk.open(await tracker.receive(angryCustomer), 'reply')
  await desk.type(draft)
  await expect((await Panel.of(desk.page)).threeAs('Acknowledge', 'missing')).toBeVisible()

  await desk.open(await tracker.receive(otherCustomer), 'reply')
  await desk.type(draft)
  const panel = await Panel.of(desk.page)
  await expect(panel.threeAs('Acknowledge', 'missing')).toBeVisible()
  expect((await overheardIn(panel.frame)).join('\n')).not.toMatch(/Nadia|EXPENSIVE|billed/i)
})
