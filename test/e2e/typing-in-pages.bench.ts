import type { Page } from '@playwright/test'
import { type LaunchedBrowser, launchBrowser } from './harness/browser'
import { Panel } from './harness/panel'
import { expect, test } from './harness/test'
import { howToGetRequestTracker, isRequestTrackerInstalled, type RequestTracker } from './request-tracker/server'
import { middle, type OpenPage, type Pair, type Typing, typedInTurn } from './typing/in-turn'
import { KeyTimes } from './typing/key-times'
import { ownWorkDuring } from './typing/own-work'
import { type TypedPage, typedPages } from './typing/pages'

// `npm run bench -- typing` runs this after the engine's own keys: the same words typed in turn with the coach and
// without, in a real browser. No test: nothing is held here, the tables say what was measured.

const runs = Number(process.env.RUNS ?? 5)
const wordCount = Number(process.env.WORDS ?? 200)
/** A key each 40 ms and what the browser needs for it: somebody who types very fast. */
const pace = 40
const bar = 4

const sentences = [
  'Your plan renewed on 12 May and the invoice went out on the same day. ',
  'I looked at the account this morning and found two charges for one month. ',
  "I can't get you a refund until next month, because the bank closes the books on Friday. ",
  'You need to check the address that we have on file before we send the new card. ',
]

/** So many words, a sentence a stretch. */
function stretchesOf(words: number): readonly string[] {
  const stretches: string[] = []
  for (let left = words; left > 0; ) {
    const sentence = sentences[stretches.length % sentences.length]!.split(' ').slice(0, left)
    const typed = sentence.filter(word => word !== '')
    stretches.push(`${typed.join(' ')} `)
    left -= typed.length
  }
  return stretches
}

const typing: Typing = { stretches: stretchesOf(wordCount), runs, pace }

const say = (...lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`)
const shown = (milliseconds: number) => milliseconds.toFixed(1)

function report(name: string, pairs: readonly Pair[], sides: readonly [string, string]): number {
  const difference = middle(pairs.flatMap(({ differences }) => differences))
  const row = (what: string, of: 'first' | 'second') => {
    const all = pairs.map(pair => pair[of])
    const each = all.map(({ keys }) => shown(middle(keys))).join(', ')
    const long = all.map(({ longTasks }) => longTasks.length).join(', ')
    return `| ${what} | ${shown(middle(all.flatMap(({ keys }) => keys)))} | ${each} | ${long} |`
  }
  const each = pairs.map(({ differences }) => shown(middle(differences))).join(', ')
  say(
    `\n### ${name}\n`,
    '| | keydown to drawn, median ms | each run | long tasks, each run |',
    '|---|---:|---|---|',
    row(sides[0], 'first'),
    row(sides[1], 'second'),
    `| difference of each stretch to its twin | ${shown(difference)} | ${each} | |`,
  )
  return difference
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
  say(`\n${wordCount} words, ${runs} runs each, a key about every ${pace} ms`)
})

test.afterAll(async () => {
  await coach?.close()
  await bare?.close()
})

/** What the coach does by itself in the page's thread: the processor's time, whatever else the machine is busy with. */
async function reportOwnWork(page: Page): Promise<void> {
  const times = await KeyTimes.in(page, pace)
  const words = typing.stretches.slice(0, 5)
  const { tasks } = await ownWorkDuring(coach, async () => {
    for (const stretch of words) await times.type(stretch)
  })
  await page.close()
  const total = tasks.reduce((sum, task) => sum + task, 0)
  say(
    `\nOurs in the page's thread, by the browser's trace: ${(total / words.join('').length).toFixed(2)} ms of the`,
    `processor a key; in one task at most ${shown(Math.max(0, ...tasks))} ms.`,
  )
}

async function measure(typed: TypedPage, tracker: RequestTracker | null): Promise<void> {
  for (const browser of [coach, bare]) await typed.prepare(browser, tracker)
  const opened = (browser: LaunchedBrowser): OpenPage => {
    return async () => {
      const page = await typed.open(browser, tracker)
      await coachIsThere(browser, page)
      return page
    }
  }
  const pairs = await typedInTurn([opened(coach), opened(bare)], typing)
  const difference = report(typed.name, pairs, ['with the coach', 'without'])
  say(`\nThe bar is a difference of ${bar} ms: ${difference <= bar ? 'holds' : 'does not hold'}.`)
  await reportOwnWork(await opened(coach)())
}

for (const typed of typedPages) {
  test(typed.name, async ({ requestTracker }) => {
    test.setTimeout(3_600_000)
    const { needsRequestTracker: editor } = typed
    test.skip(editor !== undefined && !isRequestTrackerInstalled(), howToGetRequestTracker)
    await measure(typed, editor ? await requestTracker(editor) : null)
  })
}

/** A plain field and nothing else, in the browser without the coach. */
function bareField(cost: () => void): OpenPage {
  return async () => {
    const page = await bare.context.newPage()
    await page.setContent('<textarea rows=20 cols=80 autofocus></textarea>')
    await page.locator('textarea').click()
    await page.evaluate(cost)
    return page
  }
}

/** Work of 8 ms put into one of two pages that are the same else: what the figure makes of it. */
const knownCosts: Readonly<Record<string, () => void>> = {
  nothing: () => {},
  'when the key comes': () => {
    addEventListener('input', () => {
      for (const end = performance.now() + 8; performance.now() < end; );
    })
  },
  'before the frame is drawn': () => {
    addEventListener('input', () =>
      requestAnimationFrame(() => {
        for (const end = performance.now() + 8; performance.now() < end; );
      }),
    )
  },
  'after it is drawn, before the next key': () => {
    addEventListener('input', () =>
      requestAnimationFrame(() =>
        setTimeout(() => {
          for (const end = performance.now() + 8; performance.now() < end; );
        }, 4),
      ),
    )
  },
}

for (const [where, cost] of Object.entries(knownCosts)) {
  test(`what the figure is worth: 8 ms ${where}`, async () => {
    test.setTimeout(3_600_000)
    const few: Typing = { ...typing, stretches: typing.stretches.slice(0, 4), runs: Math.min(2, runs) }
    const pairs = await typedInTurn([bareField(cost), bareField(() => {})], few)
    report(`A plain field, 8 ms of work ${where}, without the coach`, pairs, ['with the work', 'without'])
  })
}
