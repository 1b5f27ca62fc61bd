import { expect } from '@playwright/test'
import type { Bench } from './bench'
import { type RandomCase, type Run, randomCase } from './random-draft'

/** How many drafts each editor is given, and the first of their seeds; more by RANDOM_DRAFTS and RANDOM_SEED. */
export const draftCount = Number(process.env.RANDOM_DRAFTS ?? 24)
const firstSeed = Number(process.env.RANDOM_SEED ?? 1)

/**
 * Changes made-up drafts one after the other: exactly the stretch changes, the format of all else stays, one Ctrl+Z
 * gives the draft back. Refused may be only what would cut words off a link. Gives a sentence for each that fails.
 */
export async function faultsInRandomDrafts(bench: Bench): Promise<readonly string[]> {
  const { lacks = [] } = bench.family
  const holds = { format: !lacks.includes('format'), quotes: !lacks.includes('format') && !lacks.includes('quotes') }
  const faults: string[] = []
  for (let seed = firstSeed; seed < firstSeed + draftCount; seed++) {
    const made = randomCase(seed, holds)
    await holdsFor(bench, made).catch((error: unknown) => {
      const what = `${made.html} [${made.start}, ${made.end}) → ${JSON.stringify(made.text)}`
      faults.push(`Draft ${seed}: ${what}\n${error instanceof Error ? error.message : error}`)
    })
  }
  return faults
}

async function holdsFor(bench: Bench, { html, words, start, end, text }: RandomCase): Promise<void> {
  await bench.fill(html)
  await bench.hands('letTimePass')
  expect(await bench.read(), 'the draft is read').toBe(words)
  const [kept, before] = [await bench.kept(), characters(await bench.hands('runs'))]
  const outcome = await bench.hands('replaceSpan', [start, end], text)
  if (!outcome.ok) {
    expect(outcome).toEqual({ ok: false, reason: 'refused', draft: 'unchanged' })
    const touched = before.slice(Math.max(0, start - 1), end + 1)
    expect(
      touched.some(({ address }) => address !== null),
      'refused only at a link',
    ).toBe(true)
    expect(await bench.kept(), 'a refusal leaves the draft alone').toBe(kept)
    return
  }
  const wanted = words.slice(0, start) + text.replaceAll('\u00A0', ' ') + words.slice(end)
  expect(await bench.read(), 'the change is read').toBe(wanted)
  const after = characters(await bench.hands('runs'))
  expect(after.map(({ text }) => text).join(''), 'the model has the change').toBe(wanted)
  expect(after.slice(0, start), 'what stands before').toEqual(before.slice(0, start))
  expect(after.slice(start + text.length), 'what stands behind').toEqual(before.slice(end))
  await bench.undo()
  await expect.poll(() => bench.kept(), 'one undo gives the draft back').toBe(kept)
}

/** Every code unit of a draft with its format; the end of a line has none. */
function characters(lines: readonly (readonly Run[])[]): readonly Run[] {
  return lines.flatMap((runs, at) => [
    ...(at > 0 ? [{ text: '\n', isBold: false, address: null }] : []),
    ...runs.flatMap(({ text, ...format }) => text.split('').map(unit => ({ text: unit, ...format }))),
  ])
}
