import { BrokenCopy } from './harness/broken-copy'
import { builtExtension, type LaunchedBrowser, type LaunchOptions } from './harness/browser'
import { EgressProxy } from './harness/egress-proxy'
import { Panel, panelFrames } from './harness/panel'
import { expect, test } from './harness/test'
import { angryCustomer, coldReply } from './request-tracker/angry-customer'
import { coachedDesk, sentTexts, storedByHand } from './request-tracker/coached-desk'
import type { Desk } from './request-tracker/desk'
import { howToGetRequestTracker, isRequestTrackerInstalled, type RequestTracker } from './request-tracker/server'

let tracker: RequestTracker
/** One ticket for all: what the reply to it becomes without a coach, and how often it was answered so far. */
let ticket: number
let byHand: Promise<Buffer | undefined> | undefined

test.beforeAll(async ({ requestTracker }) => {
  test.skip(!isRequestTrackerInstalled(), howToGetRequestTracker)
  tracker = await requestTracker()
  ticket = await tracker.receive(angryCustomer)
})

type Launch = (options?: LaunchOptions) => Promise<LaunchedBrowser>

/** The broken coach is on, the agent types and presses Send once: the letter leaves, as if no coach were there. */
async function sendsAllTheSame(launch: Launch, prepare: Prepare) {
  byHand ??= launch({ extension: null }).then(bare => storedByHand(bare, tracker, ticket, coldReply))
  const expected = await byHand
  const before = await sentTexts(tracker, ticket)
  const { extension = builtExtension, proxy } = prepare
  const desk = await coachedDesk(await launch({ extension, ...(proxy ? { proxy } : {}) }), tracker)
  await desk.open(ticket, 'reply')
  await desk.type(coldReply)
  await prepare.meanwhile?.(desk)
  expect(await desk.strangers()).toBe(0)
  await desk.sendButton.click()
  if (prepare.getsWell) await letGoIfAsked(desk)
  await desk.isSent()
  expect(await sentTexts(tracker, ticket)).toEqual([...before, expected])
}

/** What was broken may be well again by the time of the send, and ask: then "Send anyway" is the agent's answer. */
async function letGoIfAsked({ page }: Desk): Promise<void> {
  const isGone = () => page.url().includes('/Ticket/Display.html')
  await expect(async () => {
    const button = panelFrames(page)[0]?.getByRole('alertdialog').getByRole('button', { name: 'Send anyway' })
    if (!isGone()) await button?.click({ timeout: 1000, noWaitAfter: true }).catch(() => {})
    expect(isGone()).toBe(true)
  }).toPass()
}

interface Prepare {
  readonly extension?: string
  readonly proxy?: string
  /** It is broken for a while only. */
  readonly getsWell?: boolean
  /** Between the last key and the send. */
  readonly meanwhile?: (desk: Desk) => Promise<void>
}

/** The brain is reached in another way, and the agent is coached as always. */
async function coachesAllTheSame(browser: LaunchedBrowser) {
  const desk = await coachedDesk(browser, tracker)
  await desk.open(ticket, 'reply')
  await desk.type(coldReply)
  const panel = await Panel.of(desk.page)
  await expect(panel.threeAs('Acknowledge', 'missing')).toBeVisible({ timeout: 20_000 })
  await expect(panel.cards.first()).toBeVisible()
}

/** Kinds of the workers that run code of ours. */
async function workersOf({ cdp, extensionId }: LaunchedBrowser): Promise<readonly string[]> {
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] })
  return targetInfos
    .filter(({ type, url }) => /worker$/.test(type) && type !== 'service_worker' && url.includes('engine-worker'))
    .map(({ type }) => type)
    .filter(() => extensionId !== '')
}

const worker = /engine-worker.*\.js$/
const onEachMessage = (code: string) =>
  `const answer = port => data => { ${code} }
   self.onconnect = ({ ports: [port] }) => { port.onmessage = ({ data }) => answer(port)(data) }
   self.onmessage = ({ data }) => answer(self)(data)
   self.postMessage?.({ type: 'ready' })`
const standStill = 'const end = Date.now() + 2000; while (Date.now() < end);'

test.describe('a broken engine', () => {
  const faults = {
    throws: onEachMessage("throw new Error('broken')"),
    rejects: onEachMessage("return Promise.reject(new Error('broken'))"),
    'hangs for two seconds': onEachMessage(standStill),
    'answers nonsense': onEachMessage(
      "for (const nonsense of [null, 7, {}, { type: 'ready' }, { type: 'report' }, { type: 'report', composer: 0, turn: 1, report: {} }]) port.postMessage(nonsense)",
    ),
    'never comes up': "throw new Error('broken')",
  }
  for (const [what, code] of Object.entries(faults)) {
    test(`that ${what} lets the reply go`, async ({ launch }) => {
      const copy = new BrokenCopy(`engine-${what.replaceAll(' ', '-')}`).instead(worker, code)
      await sendsAllTheSame(launch, { extension: copy.path })
    })
  }

  test('that stands still after it coached lets the reply go', async ({ launch }) => {
    const copy = new BrokenCopy('engine-stands-still-later').before(
      worker,
      `let standsStill = false
       addEventListener('connect', ({ ports: [port] }) => port.addEventListener('message', ({ data }) => {
         if (!JSON.stringify(data).includes('next month.')) return
         ${standStill}
       }))`,
    )
    const meanwhile = async (desk: Desk) => void (await Panel.of(desk.page))
    await sendsAllTheSame(launch, { extension: copy.path, getsWell: true, meanwhile })
  })
})

test.describe('a broken panel', () => {
  const faults: Record<string, (name: string) => BrokenCopy> = {
    'is missing': name => new BrokenCopy(name).without(/^panel\.html$/),
    throws: name =>
      new BrokenCopy(name).firstInPage('panel.html', "window.addEventListener = () => { throw new Error('broken') }"),
    'rejects every promise': name =>
      new BrokenCopy(name).firstInPage(
        'panel.html',
        "Promise.prototype.then = () => Promise.reject(new Error('broken'))",
      ),
    'hangs for two seconds on each message': name =>
      new BrokenCopy(name).firstInPage(
        'panel.html',
        `addEventListener('message', () => { ${standStill} }, true); ${standStill}`,
      ),
    'cannot draw': name =>
      new BrokenCopy(name).firstInPage(
        'panel.html',
        "Document.prototype.createElement = () => { throw new Error('broken') }",
      ),
  }
  for (const [what, breakIt] of Object.entries(faults)) {
    test(`that ${what} lets the reply go`, async ({ launch }) => {
      const { path } = breakIt(`panel-${what.replaceAll(' ', '-')}`)
      await sendsAllTheSame(launch, { extension: path, getsWell: what.startsWith('hangs') })
    })
  }

  test('that the page refuses lets the reply go', async ({ launch }) => {
    // Such a page lets in no frame that does not send this header as well.
    const proxy = await EgressProxy.start('Cross-Origin-Embedder-Policy: require-corp')
    try {
      await sendsAllTheSame(launch, { proxy: proxy.address })
    } finally {
      await proxy.stop()
    }
  })
})

test.describe('a broken link', () => {
  const content = /^content-scripts\/coach\.js$/
  const faults: Record<string, (name: string) => BrokenCopy> = {
    'cannot be opened': name =>
      new BrokenCopy(name).before(
        content,
        "globalThis.MessageChannel = class { constructor() { throw new Error('broken') } }",
      ),
    'loses every message': name => new BrokenCopy(name).before(content, 'MessagePort.prototype.postMessage = () => {}'),
    'throws on every message': name =>
      new BrokenCopy(name).before(content, "MessagePort.prototype.postMessage = () => { throw new Error('broken') }"),
    'is vouched for by nobody': name => new BrokenCopy(name).before(/^background\.js$/, 'throw new Error("broken")'),
  }
  for (const [what, breakIt] of Object.entries(faults)) {
    test(`that ${what} lets the reply go`, async ({ launch }) => {
      await sendsAllTheSame(launch, { extension: breakIt(`link-${what.replaceAll(' ', '-')}`).path })
    })
  }
})

test.describe('the worker ladder', () => {
  test('stands on one worker for all tabs', async ({ launch }) => {
    const browser = await launch()
    await coachesAllTheSame(browser)
    expect(await workersOf(browser)).toEqual(['shared_worker'])
  })

  test('steps down to a worker of the panel where shared ones cannot be had', async ({ launch }) => {
    const copy = new BrokenCopy('ladder-no-shared').firstInPage('panel.html', 'delete globalThis.SharedWorker')
    const browser = await launch({ extension: copy.path })
    await coachesAllTheSame(browser)
    expect(await workersOf(browser)).toEqual(['worker'])
  })

  test('steps down to a worker of the panel where storage is not partitioned', async ({ launch }) => {
    const browser = await launch({ extension: builtExtension, hasPartitionedStorage: false })
    await coachesAllTheSame(browser)
    expect(await workersOf(browser)).not.toContain('shared_worker')
  })

  test('steps down to the panel itself where no worker can be had', async ({ launch }) => {
    const copy = new BrokenCopy('ladder-no-worker').firstInPage(
      'panel.html',
      'delete globalThis.SharedWorker; delete globalThis.Worker',
    )
    const browser = await launch({ extension: copy.path })
    await coachesAllTheSame(browser)
    expect(await workersOf(browser)).toEqual([])
  })

  test('steps down to the panel itself when the worker file is missing', async ({ launch }) => {
    const browser = await launch({ extension: new BrokenCopy('ladder-no-file').without(worker).path })
    await coachesAllTheSame(browser)
    expect(await workersOf(browser)).toEqual([])
  })

  test('goes on when the shared worker ends while the agent writes', async ({ launch }) => {
    const before = await sentTexts(tracker, ticket)
    const browser = await launch()
    const desk = await coachedDesk(browser, tracker)
    await desk.open(ticket, 'reply')
    await desk.type(coldReply)
    const panel = await Panel.of(desk.page)
    await expect(panel.cards.first()).toBeVisible()
    const { targetInfos } = await browser.cdp.send('Target.getTargets', { filter: [{}] })
    const shared = targetInfos.find(({ type }) => type === 'shared_worker')
    expect(shared).toBeDefined()
    await browser.cdp.send('Target.closeTarget', { targetId: shared!.targetId })
    await desk.editable.press('Control+End')
    await desk.page.keyboard.type(' You need to wait.')
    await desk.sendButton.click()
    await letGoIfAsked(desk)
    await desk.isSent()
    expect(await sentTexts(tracker, ticket)).toHaveLength(before.length + 1)
  })
})
