import { expect } from '@playwright/test'
import type { Bench } from './bench'
import { type RandomCase, type Run, randomCase } from './random-draft'

/** How many drafts each editor is given, and the first of their seeds; more by RANDOM_DRAFTS and RANDOM_SEED. */
export const usualDraftCount = 24
export const draftCount = Number(process.env.RANDOM_DRAFTS ?? usualDraftCount)
export const firstSeed = Number(process.env.RANDOM_SEED ?? 1)

/** What came of the made-up drafts in one editor. */
export interface RandomDrafts {
  /** How many were changed as wanted and given back by one undo. */
  readonly changed: number
  /** How many changes were refused where a link would have lost words, with the draft left alone. */
  readonly refused: number
  /** How many across lines were refused, and the draft left alone, where the editor has a gap of that kind. */
  readonly acrossLines: number
  /** A sentence for each that failed. */
  readonly faults: readonly string[]
}

/**
 * Changes made-up drafts one after the other: exactly the stretch changes, the format of all else stays, one Ctrl+Z
 * gives the draft back. Refused may be only what would cut words off a link, or a gap that the editor has itself.
 */
export async function changedRandomDrafts(bench: Bench): Promise<RandomDrafts> {
  const { lacks = [] } = bench.family
  const holds = { format: !lacks.includes('format'), quotes: !lacks.includes('format') && !lacks.includes('quotes') }
  const faults: string[] = []
  const counted = { changed: 0, refused: 0, acrossLines: 0 }
  for (let seed = firstSeed; seed < firstSeed + draftCount; seed++) {
    const made = randomCase(seed, holds)
    try {
      counted[await whatCameOf(bench, made)]++
    } catch (error) {
      // With the browser gone every draft would fail: such a run says nothing of the editor.
      if (!(await bench.isThere())) throw error
      const what = `${made.html} [${made.start}, ${made.end}) → ${JSON.stringify(made.text)}`
      faults.push(`Draft ${seed}: ${what}\n${error instanceof Error ? error.message : error}`)
      // A long run takes hours: what it finds is said at once.
      if (draftCount > usualDraftCount) process.stdout.write(`${bench.family.name}: ${faults.at(-1)}\n`)
    }
  }
  // A gap that is met often is no gap but a fault.
  if (counted.acrossLines > Math.max(1, draftCount / 100)) faults.push(`${counted.acrossLines} refused across lines.`)
  return { ...counted, faults }
}

/** An editor draws its undo a moment after the key: thousands of drafts ask for it often. */
const intervals = [5, 10, 20, 40, 80]

async function whatCameOf(
  bench: Bench,
  { html, words, start, end, text }: RandomCase,
): Promise<keyof Omit<RandomDrafts, 'faults'>> {
  const { before, outcome, after } = await bench.hands('changeDraft', html, [start, end], text)
  expect(before.read, 'the draft is read').toBe(words)
  const [was, is] = [characters(before.runs), characters(after.runs)]
  if (!outcome.ok) {
    expect(outcome).toEqual({ ok: false, reason: 'refused', draft: 'unchanged' })
    const touched = was.slice(Math.max(0, start - 1), end + 1)
    const isAtLink = touched.some(({ address }) => address !== null)
    const isGap = words.slice(start, end).includes('\n') && bench.refusesAcrossLines
    expect(isAtLink || isGap, 'refused only at a link').toBe(true)
    expect(after.kept, 'a refusal leaves the draft alone').toBe(before.kept)
    return isAtLink ? 'refused' : 'acrossLines'
  }
  const wanted = words.slice(0, start) + text.replaceAll('\u00A0', ' ') + words.slice(end)
  expect(after.read, 'the change is read').toBe(wanted)
  expect(is.map(({ text }) => text).join(''), 'the model has the change').toBe(wanted)
  expect(is.slice(0, start), 'what stands before').toEqual(was.slice(0, start))
  expect(is.slice(start + text.length), 'what stands behind').toEqual(was.slice(end))
  await bench.undo()
  await expect.poll(() => bench.kept(), { message: 'one undo gives the draft back', intervals }).toBe(before.kept)
  return 'changed'
}

/** Every code unit of a draft with its format; the end of a line has none. */
function characters(lines: readonly (readonly Run[])[]): readonly Run[] {
  return lines.flatMap((runs, at) => [
    ...(at > 0 ? [{ text: '\n', isBold: false, address: null }] : []),
    ...runs.flatMap(({ text, ...format }) => text.split('').map(unit => ({ text: unit, ...format }))),
  ])
}
