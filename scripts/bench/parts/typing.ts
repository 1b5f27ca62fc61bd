import type { Checker } from '../checkers'
import { type Times, timed, timesOf } from '../measuring'
import { type Field, others, type Shown } from '../part'
import { type Bar, figure } from '../table'
import { draftOf, type Halves, typed } from '../texts'
import { Writer } from '../writer'

const sizes = [50, 200, 500, 2000] as const
/** Each key is pressed in a draft of every size in turn, so that a moment in which the machine is busy falls on all of them. */
const rounds = 8
const wholeTexts = 10
const wholeTextRounds = 3

const places: Readonly<Record<'end' | 'middle', (draft: Halves) => Halves>> = {
  end: ({ before, after }) => ({ before: `${before} ${after}\n\n`, after: '' }),
  middle: ({ before, after }) => ({ before: `${before} `, after: ` ${after}` }),
}
type Place = keyof typeof places
const placeNames = Object.keys(places) as Place[]

/** Each key while typing at the end and in the middle of drafts of four lengths; the others read the whole text anew. */
export async function typing(field: Field): Promise<Shown> {
  const ours = keysOfAllSizes()
  const at = (place: Place, size: number): Times => timesOf(ours.get(`${place} ${size}`) ?? [])
  const slower = Math.max(...placeNames.map(place => at(place, 200).p50))
  const rows = [['per key: p50 / p95 ms', ...sizes.map(size => `${size} words`), 'to ours at 200']]
  for (const place of placeNames)
    rows.push([
      `reply-coach, at the ${place}`,
      ...sizes.map(size => cell(at(place, size))),
      figure(at(place, 200).p50 / slower),
    ])
  const bars: Bar[] = placeNames.map(place => ({
    what: `a key in 2,000 words to a key in 50 words, at the ${place}`,
    ratio: middleRatio(ours.get(`${place} 2000`) ?? [], ours.get(`${place} 50`) ?? []),
    most: 1.5,
  }))
  for (const checker of others(field)) {
    const times = new Map<number, Times>()
    for (const size of sizes) times.set(size, await wholeTextTimes(checker, places.end(draftOf(size)).before))
    const ratio = (times.get(200)?.p50 ?? Number.NaN) / slower
    rows.push([checker.name, ...sizes.map(size => cell(times.get(size)!)), figure(ratio)])
    if (checker.name === 'harper.js')
      bars.push({ what: 'harper.js re-reading 200 words to a key of ours there', ratio, least: 10 })
  }
  return {
    title: 'Typing',
    note: 'A reply to an upset customer, typed key by key; the ratio takes the slower of our two places. The others remember no sentences and are handed the whole text at each key. Each key is the best of some rounds, for all alike; ours is pressed in drafts of all lengths in turn, and the ratio of two lengths is the middle of the ratios of their keys.',
    rows,
    bars,
  }
}

function cell({ p50, p95 }: Times): string {
  return `${figure(p50)} / ${figure(p95)}`
}

/** The best of the rounds for each key: what else the machine does is no part of what a key costs. */
function keysOfAllSizes(): ReadonlyMap<string, readonly number[]> {
  const best = new Map<string, readonly number[]>()
  for (let round = 0; round < rounds; round++) {
    for (const place of placeNames) {
      for (const [size, times] of keysInTurn(place)) {
        const name = `${place} ${size}`
        best.set(name, bestOf(best.get(name), times))
      }
    }
  }
  return best
}

/** Somebody types the same in drafts of all sizes, a key here and a key there. */
function keysInTurn(place: Place): ReadonlyMap<number, readonly number[]> {
  const drafts = sizes.map(size => ({
    halves: places[place](draftOf(size)),
    writer: new Writer(),
    times: [] as number[],
  }))
  for (const { halves, writer } of drafts) writer.shows(halves.before + halves.after)
  for (let key = 1; key <= typed.length; key++) {
    for (const { halves, writer, times } of drafts)
      times.push(writer.shows(halves.before + typed.slice(0, key) + halves.after))
  }
  return new Map(drafts.map(({ times }, at) => [sizes[at]!, times]))
}

/** The middle of the ratios of two rows of keys, key by key. */
function middleRatio(long: readonly number[], short: readonly number[]): number {
  return timesOf(long.map((time, key) => time / (short[key] ?? Number.NaN))).p50
}

function bestOf(before: readonly number[] | undefined, now: readonly number[]): readonly number[] {
  return now.map((time, at) => Math.min(time, before?.[at] ?? time))
}

/** A key's worth more of the text each time, so that nothing is answered from a memory of whole texts. */
async function wholeTextTimes(checker: Checker, text: string): Promise<Times> {
  let best: readonly number[] | undefined
  for (let round = 0; round < wholeTextRounds; round++) {
    const times: number[] = []
    for (let key = 0; key < wholeTexts; key++) {
      times.push(await timed(() => checker.check(text + typed.slice(0, 40 + key))))
    }
    best = bestOf(best, times)
  }
  return timesOf(best ?? [])
}
