import { infinitive } from '@/lib/language/verb-forms'
import { clauseAt, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'

const undone =
  /^you\s+(?:have\s+|['’]ve\s+)?(?:(?:failed|neglected|refused|forgot|forgotten) to|did(?:n['’]t| not)|(?:haven['’]t|have not))\s+(?:yet )?(?<verb>[a-z]+)\s*(?<object>.*)$/i
const stillToDo =
  /^(?:confirm|pay|send|attach|include|provide|sign|complete|fill|return|reply|submit|upload|update|enter|activate|verify|share|give|tell|specify|select|answer|respond|book|register|renew)$/i
const verdict =
  /\byou(?:['’]re| are| must be)\s+(?:\w+ )?(?:wrong|mistaken|confused)(?:\s+about\s+(?<matter>[^.,;!?]+))?|\byou did this yourself\b|\b(?:your (?:own )?(?:fault|mistake)|user error)\b/i

/** What they left undone, turned into the request; a verdict, turned into what is seen on our side. */
export const blameToFact: Rewrite = {
  id: 'blame-to-fact',
  label: 'Say what is needed',
  examples: [
    { before: 'You failed to confirm the booking of 3 May.', after: ['Could you confirm the booking of 3 May?'] },
    { before: 'You have not paid the fee.', after: ['Could you pay the fee?'] },
    { before: 'You are wrong about the date.', after: ['What I see here about the date is [what you see].'] },
    { before: 'That is your own fault.', after: ['What I see here is [what you see].'] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    if (isHeld(clause)) return []
    const left = undone.exec(clause.body)?.groups
    if (left?.verb) {
      const isPast =
        /^you\s+(?:have|haven['’]t|['’]ve)/i.test(clause.body) &&
        !/\bto\s+[a-z]+/i.test(clause.body.split(left.verb)[0] ?? '')
      const verb = isPast ? infinitive(left.verb, 'PastTense') : left.verb
      return stillToDo.test(verb) && /^[.!\s]*$/.test(clause.rest)
        ? [rejoined(clause, `could you ${`${verb} ${left.object}`.trim()}?`)]
        : []
    }
    const judged = verdict.exec(clause.body)
    if (!judged || clause.body.split(/\s+/).length > 9) return []
    const about = judged.groups?.matter ? ` about ${judged.groups.matter}` : ''
    return [rejoined(clause, `what I see here${about} is [what you see]`)]
  },
}
