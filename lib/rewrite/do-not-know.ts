import { clauseAt, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'
import { usesContractions, will } from './sentence-shape'

const unknown =
  /^(?<who>i|we)\s*(?:(?:do not|don['’]?t|would not|wouldn['’]t) know|(?:am|are|['’]m|['’]re) not (?:sure|certain)|have no idea|have no clue|could(?:n['’]t| not) tell you)(?:\s+(?:about|of)(?=\s))?\s*(?<what>.*?)(?:\s+(?:unfortunately|sorry|yet))*$/i

/** Not knowing, turned into finding out. */
export const doNotKnow: Rewrite = {
  id: 'do-not-know',
  label: 'Say that you find out',
  examples: [
    { before: "I don't know.", after: ["I'll find out and write back by [when]."] },
    {
      before: 'We are not sure where your parcel is.',
      after: ['We will find out where your parcel is and write back by [when].'],
    },
    {
      before: "Sorry, I don't know why order 88 is late.",
      after: ["I'll find out why order 88 is late and write back by [when]."],
    },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    const found = unknown.exec(clause.body)?.groups
    if (!found || isHeld(clause)) return []
    const subject = /^i$/i.test(found.who ?? '') ? 'I' : 'we'
    const contracted = usesContractions(sentence.text)
    const what = found.what ? `find out ${found.what}` : 'find out'
    return [rejoined(clause, `${will(subject, contracted)} ${what} and write back by [when]`)]
  },
}
