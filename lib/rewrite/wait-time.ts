import { gerund } from '@/lib/language/verb-forms'
import { fromTime, isClause } from './bound'
import { clauseAt, endsThere, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'
import { be, usesContractions } from './sentence-shape'

const waiting =
  /\bwait\s+(?<time>(?:(?:for|another|about|around|up to|at least|an?|a few|a couple of|some|\d+(?:\s?[-–]\s?\d+)?|one|two|three|four|five|six|seven|ten)\s+)*(?:\S+\s+)?(?:second|minute|hour|day|week|month|moment|while|business day|working day)s?\b.*)$/i
const patience =
  /\b(?:be patient|patience|just wait|kindly wait|have to wait(?: like .+| for your turn| your turn| in line)?)$|\b(?:be patient|patience|just wait|kindly wait)\b/i
const untilThen = /\bwait (?:until|till) (?<bound>.+?) to (?<deed>[a-z]+ .+)$/i
const holding = /\bhold\b/i
const meanwhile = /\b(?:while|as) we (?<verb>[a-z]+)(?<what>.*)$/i
const moment = /^(?:please )?(?:hang|hold) on (?:a|one) (?<unit>second|sec|minute|moment)$/i

/** Waiting, turned into a time. */
export const waitTime: Rewrite = {
  id: 'wait-time',
  label: 'Give a time',
  examples: [
    { before: "You'll have to wait three days.", after: ['Please allow three days.'] },
    { before: 'You have to wait a few minutes for that.', after: ['Please allow a few minutes for that.'] },
    { before: 'Please be patient.', after: ['You will hear from me by [when].'] },
    {
      before: 'Please be patient while we check the line.',
      after: ['We are checking the line, and you will hear from me by [when].'],
    },
    { before: "You'll just have to wait like everybody else.", after: ['You will hear from me by [when].'] },
    {
      before: 'You will need to wait until the 1st to change the plan.',
      after: ['You can change the plan from the 1st.'],
    },
    { before: 'Please hold.', after: ['May I put you on hold for [how long]?'] },
    { before: 'Hang on a second.', after: ['Could you give me [how long]?'] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    if (isHeld(clause)) return []
    const time = waiting.exec(clause.body)?.groups?.time?.replace(/^for /i, '')
    if (time && !/\b(?:until|till|before)\b/i.test(time)) return [rejoined(clause, `please allow ${time}`)]
    const turn = untilThen.exec(clause.body)?.groups
    if (turn?.bound && turn.deed && endsThere(clause) && !/\b(?:hear|get|have|be)\b/i.test(turn.deed))
      return [
        rejoined(clause, `you can ${turn.deed} ${isClause(turn.bound) ? `once ${turn.bound}` : fromTime(turn.bound)}`),
      ]
    // Of what follows, nothing may lean on the order ("and refrain from…").
    const isAlone =
      endsThere(clause) || /^[\s,;.]*\p{L}+(?:['’]\p{L}+)?\s+(?:am|are|is|will|have|has|can)\b/iu.test(clause.rest)
    const doing = meanwhile.exec(clause.body)?.groups
    if (doing?.verb && patience.test(clause.body)) {
      const deed = gerund(`${doing.verb}${doing.what}`)
      return [
        rejoined(clause, `${be('we', usesContractions(sentence.text))} ${deed}, and you will hear from me by [when]`),
      ]
    }
    if (moment.test(clause.body)) return [rejoined({ ...clause, rest: '' }, 'could you give me [how long]?')]
    if (patience.test(clause.body) && clause.body.split(/\s+/).length <= 9 && isAlone)
      return [rejoined(clause, 'you will hear from me by [when]')]
    return holding.test(clause.body) && clause.body.split(/\s+/).length <= 6 && /^[?!.\s]*$/.test(clause.rest)
      ? [rejoined({ ...clause, rest: '' }, 'may I put you on hold for [how long]?')]
      : []
  },
}
