import type { Page } from '@playwright/test'
import { zendesk } from './desks/zendesk'
import { type LaunchedBrowser, launchBrowser } from './harness/browser'
import { Panel } from './harness/panel'
import { expect, test } from './harness/test'
import { angryCustomer } from './request-tracker/angry-customer'
import { coachedDesk, deskAgain } from './request-tracker/coached-desk'
import { howToGetRequestTracker, isRequestTrackerInstalled, type RequestTracker } from './request-tracker/server'
import { coachedTickets, TicketDesk } from './zendesk/ticket-desk'

// `npm run bench -- typing` runs this after the engine's own keys: the same words typed in turn with the coach and
// without, in a real browser. No test: nothing is held here, the table says what was measured.

const runs = Number(process.env.RUNS ?? 5)
const wordCount = Number(process.env.WORDS ?? 200)
const bar = 4

const sentences = [
  'Your plan renewed on 12 May and the invoice went out on the same day.',
  'I looked at the account this morning and found two charges for one month.',
  "I can't get you a refund until next month, because the bank closes the books on Friday.",
  'You need to check the address that we have on file before we send the new card.',
]
const vocabulary = sentences.join(' ').split(' ')
const words = Array.from({ length: wordCount }, (_, at) => vocabulary[at % vocabulary.length]!).join(' ')

/** What one run took: from the press of each key until it was drawn, and the page's long tasks meanwhile. */
interface Run {
  readonly keys: readonly number[]
  readonly longTasks: number
}

interface Listening {
  readonly typed: number[]
  readonly long: number[]
}

/** In a frame: from the browser's own time of the press to the first task after the frame was drawn. */
function listen(): void {
  const listening = { typed: [] as number[], long: [] as number[] }
  Object.assign(window, { listening })
  const { port1, port2 } = new MessageChannel()
  const pressed: number[] = []
  port1.onmessage = () => listening.typed.push(performance.now() - pressed.shift()!)
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      pressed.push(timeStamp)
      requestAnimationFrame(() => port2.postMessage(null))
    },
    true,
  )
  new PerformanceObserver(list => listening.long.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  })
}

async function typedIn(page: Page): Promise<Run> {
  // Now and not from the page's start: some editors write their frame anew, and whoever listened there is gone.
  for (const frame of page.frames()) await frame.evaluate(listen).catch(() => {})
  await page.keyboard.type(words)
  // The last keys are still to be drawn.
  const keysHeard = async () => (await heardIn(page)).keys.length
  await expect.poll(keysHeard).toBeGreaterThanOrEqual(words.length)
  return heardIn(page)
}

/** What all frames of the page have heard so far. */
async function heardIn(page: Page): Promise<Run> {
  const heard = () => (window as unknown as { listening: Listening }).listening
  const all = await Promise.all(page.frames().map(frame => frame.evaluate(heard).catch(() => null)))
  const frames = all.filter(frame => frame !== null)
  return {
    keys: frames.flatMap(({ typed }) => typed),
    longTasks: frames.reduce((sum, { long }) => sum + long.length, 0),
  }
}

const middle = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

async function inTurn(name: string, withCoach: () => Promise<Page>, without: () => Promise<Page>): Promise<void> {
  const coached: Run[] = []
  const bare: Run[] = []
  for (let run = 0; run < runs; run++) {
    for (const [open, into] of [
      [withCoach, coached],
      [without, bare],
    ] as const) {
      const page = await open()
      into.push(await typedIn(page))
      await page.close()
    }
  }
  const row = (what: string, all: readonly Run[]) =>
    `| ${what} | ${middle(all.flatMap(({ keys }) => keys)).toFixed(1)} | ${all.map(({ keys }) => middle(keys).toFixed(1)).join(', ')} | ${all.map(({ longTasks }) => longTasks).join(', ')} |`
  const difference = middle(coached.flatMap(({ keys }) => keys)) - middle(bare.flatMap(({ keys }) => keys))
  process.stdout.write(
    [
      `\n### ${name}: ${wordCount} words, ${runs} runs each, in turn\n`,
      '| | keydown to drawn, median ms | each run | long tasks, each run |',
      '|---|---:|---|---|',
      row('with the coach', coached),
      row('without', bare),
      `\nDifference of the medians ${difference.toFixed(1)} ms; the bar is ${bar}: ${difference <= bar ? 'holds' : 'does not hold'}.\n`,
    ].join('\n'),
  )
}

/** Typing is measured, not the first focus, at which the panel is made. */
async function coachIsThere({ extensionId }: LaunchedBrowser, page: Page): Promise<void> {
  if (extensionId) await expect((await Panel.of(page)).state).toContainText('Public reply')
}

let coach: LaunchedBrowser
let bare: LaunchedBrowser

test.beforeAll(async () => {
  coach = await launchBrowser()
  bare = await launchBrowser({ extension: null })
})

test.afterAll(async () => {
  await coach?.close()
  await bare?.close()
})

test('Zendesk', async () => {
  test.setTimeout(1_800_000)
  await (await coachedTickets(coach)).page.close()
  await (await TicketDesk.open(bare)).page.close()
  const open = async (browser: LaunchedBrowser) => {
    const desk = await TicketDesk.openAgain(browser, '', zendesk)
    await desk.editable.click()
    await coachIsThere(browser, desk.page)
    return desk.page
  }
  await inTurn(
    'Zendesk’s page',
    () => open(coach),
    () => open(bare),
  )
})

test('Request Tracker', async ({ requestTracker }) => {
  test.setTimeout(1_800_000)
  test.skip(!isRequestTrackerInstalled(), howToGetRequestTracker)
  const tracker: RequestTracker = await requestTracker()
  const ticket = await tracker.receive(angryCustomer)
  await (await coachedDesk(coach, tracker)).page.close()
  const open = async (browser: LaunchedBrowser) => {
    const desk = await deskAgain(browser, tracker)
    await desk.logIn()
    await desk.open(ticket, 'reply')
    await desk.paragraphs.first().click()
    await coachIsThere(browser, desk.page)
    return desk.page
  }
  await inTurn(
    'Request Tracker',
    () => open(coach),
    () => open(bare),
  )
})
