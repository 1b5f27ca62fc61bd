import { clauseAt, endsThere, isHeld, leansOnSubject, rejoined } from './clause'
import type { Rewrite } from './rewrite'
import { usesContractions, will } from './sentence-shape'

const stopped =
  /^(?:the|our|my) (?:system|systems|computer|software|app|tool|till) (?:won['’]?t|will not|doesn['’]?t|does not|can['’]?t|cannot) (?:let|allow|permit) (?:me|us)(?: to)? (?<deed>[a-z].+)$/i
const noLeave =
  /^(?:i|we)(?:['’]m| am|['’]re| are)(?: not|n['’]t) (?:authori[sz]ed|allowed|permitted|in a position|entitled) to (?<deed>[a-z].+)$/i

/** No leave to do it, turned into asking whoever can give it. */
export const askWhoDecides: Rewrite = {
  id: 'ask-who-decides',
  label: 'Ask who can',
  examples: [
    {
      before: "The system won't let me change the seat.",
      after: ["I'll ask [who decides] whether we can change the seat and write back by [when]."],
    },
    {
      before: 'I am not authorised to waive the fee of $5.',
      after: ['I will ask [who decides] whether we can waive the fee of $5 and write back by [when].'],
    },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    const deed = (stopped.exec(clause.body) ?? noLeave.exec(clause.body))?.groups?.deed
    if (!deed || isHeld(clause) || leansOnSubject(clause) || !endsThere(clause)) return []
    if (/\b(?:not|never|no|any|anything|until|unless|without|because)\b/i.test(deed)) return []
    const mine = will('I', usesContractions(sentence.text))
    return [rejoined(clause, `${mine} ask [who decides] whether we can ${deed} and write back by [when]`)]
  },
}
