import { type Checker, oursWithCustomer } from '../checkers'
import { timed } from '../measuring'
import type { Field, Shown } from '../part'
import { figure } from '../table'
import { unseenReplies, wordsIn } from '../texts'

const replies = 150
const rounds = 3

/** Replies a second on one core, where no sentence was ever seen before; the best of some rounds each. */
export async function batch({ ready }: Field): Promise<Shown> {
  const contenders = [...ready.slice(0, 1), await oursWithCustomer(), ...ready.slice(1)]
  const best = new Map<Checker, number>()
  let start = 0
  let words = 0
  for (let round = 0; round <= rounds; round++) {
    for (const checker of contenders) {
      const texts = unseenReplies(replies, start)
      start += replies
      words += texts.reduce((sum, { draft }) => sum + wordsIn(draft), 0)
      const time = await timed(async () => {
        for (const { draft, customer } of texts) await checker.check(draft, customer)
      })
      // The first round only warms up.
      if (round > 0) best.set(checker, Math.max(best.get(checker) ?? 0, (replies / time) * 1000))
    }
  }
  const rate = (name: string) => best.get(contenders.find(checker => checker.name === name)!) ?? Number.NaN
  const ours = rate('reply-coach')
  const ratio = ours / rate('harper.js')
  return {
    title: 'Batch',
    note: `Replies of the corpus, ${Math.round(words / start)} words each on the average, with a number of its own in each sentence; one process, one core. The others read the draft alone, and so does our first line.`,
    rows: [
      ['replies a second', 'rate', 'ours to it'],
      ...contenders.map(checker => [
        checker.name,
        figure(best.get(checker) ?? 0),
        figure(ours / (best.get(checker) ?? 0)),
      ]),
    ],
    bars: Number.isFinite(ratio)
      ? [{ what: 'our replies a second to those of harper.js', ratio, least: 2, aim: 5 }]
      : [],
  }
}
