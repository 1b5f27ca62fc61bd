import { clauseAt, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'

const waiting =
  /\bwait\s+(?<time>(?:(?:for|another|about|up to|at least|an?|a few|a couple of|some|\d+|one|two|three|four|five|six|seven|ten)\s+)*(?:\S+\s+)?(?:second|minute|hour|day|week|month|moment|while|business day|working day)s?\b.*)$/i
const patience = /\b(?:be patient|patience|just wait|kindly wait)\b/i
const holding = /\bhold\b/i

/** Waiting, turned into a time. */
export const waitTime: Rewrite = {
  id: 'wait-time',
  label: 'Give a time',
  examples: [
    { before: "You'll have to wait three days.", after: ['Please allow three days.'] },
    { before: 'You have to wait a few minutes for that.', after: ['Please allow a few minutes for that.'] },
    { before: 'Please be patient.', after: ['You will hear from me by [when].'] },
    { before: 'Please hold.', after: ['May I put you on hold for [how long]?'] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    if (isHeld(clause)) return []
    const time = waiting.exec(clause.body)?.groups?.time?.replace(/^for /i, '')
    if (time) return [rejoined(clause, `please allow ${time}`)]
    if (patience.test(clause.body) && clause.body.split(/\s+/).length <= 6)
      return [rejoined(clause, 'you will hear from me by [when]')]
    return holding.test(clause.body) && clause.body.split(/\s+/).length <= 5
      ? [rejoined({ ...clause, rest: '' }, 'may I put you on hold for [how long]?')]
      : []
  },
}
