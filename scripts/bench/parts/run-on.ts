import { timesOf } from '../measuring'
import type { Shown } from '../part'
import { figure } from '../table'
import { runOn, typed } from '../texts'
import { Writer } from '../writer'

const rounds = 9

/** A thousand words without a mark between them, and the same words as sentences. */
export async function runningOn(): Promise<Shown> {
  const { sentences, together } = runOn(1000)
  const measured = {
    sentences: { first: [] as number[], keys: [] as number[] },
    together: { first: [] as number[], keys: [] as number[] },
  }
  for (let round = 0; round < rounds; round++) {
    for (const [name, text] of [
      ['sentences', sentences],
      ['together', together],
    ] as const) {
      const first = new Writer().shows(text)
      const keys = new Writer().types(typed.replace(/[.,]/g, ''), { before: `${text} `, after: '' })
      // The first rounds only warm up.
      if (round < 2) continue
      measured[name].first.push(first)
      measured[name].keys.push(...keys)
    }
  }
  const first = (name: keyof typeof measured) => timesOf(measured[name].first).p50
  const keys = (name: keyof typeof measured) => timesOf(measured[name].keys).p50
  const ratios = { first: first('together') / first('sentences'), keys: keys('together') / keys('sentences') }
  return {
    title: 'Run-on',
    note: 'The same 1,000 words as sentences and without a mark between them; typing goes on at the end.',
    rows: [
      ['1,000 words, p50 ms', 'as sentences', 'run together', 'ratio'],
      ['first analysis', figure(first('sentences')), figure(first('together')), figure(ratios.first)],
      ['per key', figure(keys('sentences')), figure(keys('together')), figure(ratios.keys)],
    ],
    bars: [
      { what: '1,000 words run together to the same as sentences, first analysis', ratio: ratios.first, most: 3 },
      { what: '1,000 words run together to the same as sentences, per key', ratio: ratios.keys, most: 2 },
    ],
  }
}
