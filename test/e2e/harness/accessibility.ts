import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Frame, Page } from '@playwright/test'

const require = createRequire(import.meta.url)
const axeSource = readFileSync(
  createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
)

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

/** Colours that are on their way from one look to another are nobody's: they are waited for, as a person would. */
const untilStill = `Promise.race([
  new Promise(done => setTimeout(done, 10_000)),
  new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))).then(() => Promise.allSettled(
    document.getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
      .map(({ finished }) => finished))),
])`

const runAxe = `${untilStill}.then(() => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }))
  .then(({ violations }) => violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) })))`

function sentences(violations: readonly Violation[]): readonly string[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html.slice(0, 200)}\n  ${failureSummary ?? ''}`),
  )
}

/** What hinders people in this page or frame, a sentence each. The checker runs inside it: our panel can be reached by nobody else. */
export async function hindrancesIn(place: Page | Frame): Promise<readonly string[]> {
  await place.evaluate(axeSource)
  return sentences((await place.evaluate(runAxe)) as readonly Violation[])
}

/** The same for the popup, which is spoken to in another way. */
export async function hindrancesInPopup(popup: {
  evaluate<Value>(expression: string): Promise<Value>
}): Promise<readonly string[]> {
  await popup.evaluate(`${axeSource}; null`)
  return sentences(await popup.evaluate<readonly Violation[]>(runAxe))
}
