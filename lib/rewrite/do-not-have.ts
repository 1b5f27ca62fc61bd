import { clauseAt, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'

const missing =
  /^(?<who>i|we)\s+(?:currently |presently )?(?:do not|don['’]?t) (?:currently )?(?:have|stock|carry)\s+(?:any (?:of )?(?:more )?)?(?<thing>.+?)(?:\s+(?:in stock|available|left|on hand))?(?:\s+(?:at the moment|right now|at this time|currently|any ?more|anymore|at present|yet))?$/i

/** What is not there, turned into when it will be, or what is there in its place. */
export const doNotHave: Rewrite = {
  id: 'do-not-have',
  label: 'Say when, or what instead',
  examples: [
    {
      before: "We don't have that size in stock.",
      after: ['We will have that size again from [date].', 'In place of that size, we have [what you have].'],
    },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    const found = missing.exec(clause.body)?.groups
    if (
      !found?.thing ||
      isHeld(clause) ||
      /^(?:to|time|the time|access|my|the authority|authority|permission|the power|the right|information|details|news|updates?|records?|any idea|an idea|an eta)\b/i.test(
        found.thing,
      )
    )
      return []
    const who = /^i$/i.test(found.who ?? '') ? 'I' : 'we'
    return [
      ...(/^(?:the|that|this|your|those|these)\b/i.test(found.thing)
        ? [rejoined(clause, `${who} will have ${found.thing} again from [date]`)]
        : []),
      rejoined(clause, `in place of ${found.thing}, ${who} have [what you have]`),
    ]
  },
}
