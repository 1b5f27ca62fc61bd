import { clauseAt, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'

const notDone =
  /^(?<who>i|we)\s+(?:do not|don['’]?t|will not|won['’]?t|would not|wouldn['’]t)\s+(?:\w+ly )?(?<verb>offer|accept|take|ship|deliver|sell|support|cover|provide|make|do|stock|allow|handle)\b\s*(?<thing>.*)$/i

/** What is not done here, turned into what is. */
export const doNotDo: Rewrite = {
  id: 'do-not-do',
  label: 'Say what you do',
  examples: [
    { before: "We don't offer exchanges.", after: ['What we do offer in place of exchanges is [what you offer].'] },
    { before: "We don't do that.", after: ['What we do is [what you do].'] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    const found = notDone.exec(clause.body)?.groups
    if (!found || isHeld(clause)) return []
    const { verb = '', thing = '' } = found
    const who = /^i$/i.test(found.who ?? '') ? 'I' : 'we'
    const plain = verb.toLowerCase()
    const what = plain === 'do' ? `${who} do` : `${who} do ${plain}`
    const place = /^(?:that|this|it|so)?$/i.test(thing.trim()) ? '' : ` in place of ${thing.trim()}`
    if (/^(?:to|on|in|at|by|for|with)\b/i.test(thing))
      return [rejoined(clause, `what ${what} ${thing} is [what you ${plain}]`)]
    return [rejoined(clause, `what ${what}${place} is [what you ${plain}]`)]
  },
}
