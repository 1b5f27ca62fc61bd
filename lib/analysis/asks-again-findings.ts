import { asksAgain } from '@/lib/rules/asks-again'
import { onCharacters } from '@/lib/text/grapheme'
import { shifted } from '@/lib/text/span'
import type { ReadSentence } from './read-sentence'
import type { Finding } from './report'

const names = {
  order: 'the order number',
  email: 'the e-mail address',
  phone: 'the phone number',
  date: 'the date',
  device: 'the device',
  account: 'the account',
  steps: 'what was tried',
  attachment: 'a screenshot',
  amount: 'the amount',
} as const

/** A finding for each thing the draft asks for that the thread already holds, with the place that holds it. */
export function asksAgainFindings(draft: string, sentences: readonly ReadSentence[]): Finding[] {
  const seen = new Set<string>()
  const asking = sentences.filter(({ relations }) => relations.askedAgain.length > 0)
  return asking.flatMap(({ sentence, relations }) =>
    relations.askedAgain.flatMap(({ kind, span, given }): Finding[] => {
      if (seen.has(kind)) return []
      seen.add(kind)
      const [start, end] = onCharacters(draft, shifted(span, sentence.start))
      return [
        {
          key: `core:${asksAgain.id} ${kind}`,
          rule: `core:${asksAgain.id}`,
          group: asksAgain.group,
          level: asksAgain.level,
          confidence: 0.8,
          start,
          end,
          text: draft.slice(start, end),
          message: `The customer already gave ${names[kind]}: \u201c${given.value.slice(0, 60)}\u201d.`,
          why: asksAgain.why,
          source: asksAgain.source,
          suggestions: [],
          evidence: [{ message: given.message, start: given.start, end: given.end }],
        },
      ]
    }),
  )
}
