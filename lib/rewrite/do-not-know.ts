import { type Clause, clauseAt, endsThere, isHeld, leansOnSubject, rejoined } from './clause'
import type { Rewrite } from './rewrite'
import { ownSide, usesContractions, will } from './sentence-shape'

const unknown =
  /^(?:honestly,? |to be honest,? )?(?<who>i|we)\s*(?:(?:do not|don['’]?t|would not|wouldn['’]t) (?:actually |really |currently |yet )?know(?: yet)?|(?:am|are|['’]m|['’]re) (?:really |still |currently )?not (?:entirely |completely |really |quite |yet )?(?:sure|certain)|have no idea|have no clue|could(?:n['’]t| not) tell you|have no information)(?:\s+(?:about|of|on|regarding)(?=\s))?\s*(?<what>.*?)(?:[,\s]+(?:unfortunately|sorry|yet|right now|at the moment|to be honest|exactly))*$/i
const question = /^(?:why|where|when|what|how|who|which|whether|if)\b/i

const samePromise =
  /^[\s,;]*(?:but|and|so) (?:i|we)(?:['’]ll| will| can) (?:look into (?:it|this|that)|check(?: (?:it|this|that|on (?:it|this|that)))?|find out|ask(?: around)?|get back to you|let you know)(?=[.!]*$)/i

/** "… but I'll look into it" is what the sentence then says anyway. */
function withoutTheSamePromise(clause: Clause): Clause {
  return { ...clause, rest: clause.rest.replace(samePromise, '') }
}

/** Not knowing, turned into finding out. */
export const doNotKnow: Rewrite = {
  id: 'do-not-know',
  label: 'Say that you find out',
  examples: [
    { before: "I don't know.", after: ["I'll find that out and write back by [when]."] },
    {
      before: 'We are not sure where your parcel is.',
      after: ['We will find out where your parcel is and write back by [when].'],
    },
    {
      before: "Sorry, I don't know why order 88 is late.",
      after: ["I'll find out why order 88 is late and write back by [when]."],
    },
    {
      before: "I don't know when the lift runs again but I'll look into it.",
      after: ["I'll find out when the lift runs again and write back by [when]."],
    },
    { before: 'I have no idea about the fee.', after: ['I will find out about the fee and write back by [when].'] },
  ],
  rewrite: (sentence, at) => {
    const clause = withoutTheSamePromise(clauseAt(sentence.text, at))
    const found = unknown.exec(clause.body)?.groups
    if (!found || isHeld(clause) || leansOnSubject(clause)) return []
    const shall = will(ownSide(found.who), usesContractions(sentence.text))
    const what = (found.what ?? '').replace(/^if\b/i, 'whether')
    if (/^(?:i|we|you|that|this|it)\b|\b(?:I can|we can|I could)\b/i.test(what) && !/^(?:that|this|it)$/i.test(what))
      return []
    if (what === '' || /^(?:that|this|it|about (?:that|this|it))$/i.test(what))
      return [rejoined(clause, `${shall} find that out and write back by [when]`)]
    if (question.test(what)) return [rejoined(clause, `${shall} find out ${what} and write back by [when]`)]
    return /^(?:the|your|our|my|a|an|this|that|these|those)\b/i.test(what) && endsThere(clause)
      ? [rejoined(clause, `${shall} find out about ${what} and write back by [when]`)]
      : []
  },
}
