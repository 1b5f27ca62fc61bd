import type { Page } from '@playwright/test'
import { KeyTimes } from './key-times'

/** Opens the page anew with the caret in its reply box. */
export type OpenPage = () => Promise<Page>

export interface Typing {
  /** What is typed into each page, a stretch after the other. */
  readonly stretches: readonly string[]
  readonly runs: number
  /** Milliseconds between the press of a key and the next one's, about. */
  readonly pace: number
}

/** What one run gave, of two pages of the same kind. */
export interface Pair {
  readonly first: Side
  readonly second: Side
  /** For each stretch, the middle key of the first page less that of the second, in milliseconds. */
  readonly differences: readonly number[]
}

interface Side {
  readonly keys: readonly number[]
  readonly longTasks: readonly number[]
}

/**
 * The same words into two pages, a stretch here and the same stretch there, so that a busy moment of the machine falls
 * on both: what is compared is a stretch with its twin of a few seconds before or after. Which of the two begins,
 * changes from stretch to stretch.
 */
export async function typedInTurn(open: readonly [OpenPage, OpenPage], typing: Typing): Promise<readonly Pair[]> {
  const pairs: Pair[] = []
  for (let run = 0; run < typing.runs; run++) pairs.push(await onePair(open, typing, run % 2 === 1))
  return pairs
}

async function onePair(
  open: readonly [OpenPage, OpenPage],
  { stretches, pace }: Typing,
  isTurned: boolean,
): Promise<Pair> {
  const pages = [await open[0](), await open[1]()] as const
  const sides = [await KeyTimes.in(pages[0], pace), await KeyTimes.in(pages[1], pace)] as const
  const keys: [number[], number[]] = [[], []]
  const differences: number[] = []
  for (const [at, words] of stretches.entries()) {
    const middles = [0, 0]
    for (const side of (at % 2 === 1) === isTurned ? ([0, 1] as const) : ([1, 0] as const)) {
      // Of two tabs of one window, only the one in front is drawn.
      await pages[side].bringToFront()
      const times = await sides[side].type(words)
      keys[side].push(...times)
      middles[side] = middle(times)
    }
    differences.push(middles[0]! - middles[1]!)
  }
  const [first, second] = [await sides[0].longTasks(), await sides[1].longTasks()]
  for (const page of pages) await page.close()
  return { first: { keys: keys[0], longTasks: first }, second: { keys: keys[1], longTasks: second }, differences }
}

/** The middle of these; of an even number the higher of the two in the middle. NaN of none. */
export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
