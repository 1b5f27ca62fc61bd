import { timesOf } from '../measuring'
import type { Shown } from '../part'
import { figure } from '../table'
import { longText, typed } from '../texts'
import { Writer } from '../writer'

const rounds = 7

/** A pasted book: only its beginning and its end are read, so it may not cost much more than the longest whole draft. */
export async function long(): Promise<Shown> {
  const whole = longText(100_000).slice(0, 100_000)
  const most = whole.slice(0, 20_000)
  const measured = new Map([
    [most, { first: [] as number[], keys: [] as number[] }],
    [whole, { first: [] as number[], keys: [] as number[] }],
  ])
  for (let round = 0; round < rounds; round++) {
    for (const [text, times] of measured) {
      const first = new Writer().shows(text)
      const keys = new Writer().types(typed, { before: `${text} `, after: '' })
      // The first rounds only warm up.
      if (round < 2) continue
      times.first.push(first)
      times.keys.push(...keys)
    }
  }
  const p50 = (text: string, what: 'first' | 'keys') => timesOf(measured.get(text)?.[what] ?? []).p50
  const ratio = (what: 'first' | 'keys') => p50(whole, what) / p50(most, what)
  return {
    title: 'Long',
    note: 'Over 20,000 characters the first 18,000 and the last 2,000 are read.',
    rows: [
      ['p50 ms', '20,000 characters', '100,000 characters', 'ratio'],
      ['first analysis', figure(p50(most, 'first')), figure(p50(whole, 'first')), figure(ratio('first'))],
      ['per key', figure(p50(most, 'keys')), figure(p50(whole, 'keys')), figure(ratio('keys'))],
    ],
    bars: [
      { what: '100,000 characters to 20,000, first analysis', ratio: ratio('first'), most: 1.5 },
      { what: '100,000 characters to 20,000, per key', ratio: ratio('keys'), most: 2 },
    ],
  }
}
