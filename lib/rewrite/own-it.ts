import { clauseAt, endsThere, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'

const elsewhere =
  /^(?:(?:i|we) (?:don['’]?t|do not) make the rules|(?:i|we) (?:was|were) told to|rules are rules|(?:this|that|it)(?:['’]s| is) (?:just )?(?:how|the way) (?:it (?:is|works)|things are)|(?:this|that|it)(?:['’]s| is)(?:n['’]t| not) (?:my|our) decision|(?:(?:this|that|it)(?:['’]s| is) )?above my pay grade|(?:this|that|it)(?:['’]s| is) life)$/i
const slow =
  /^(?:our|the|my) (?:computers?|systems?|tools?) (?:is|are) (?:so |very |really |a bit )?slow(?: today| right now| at the moment)?$/i

/** Hiding behind somebody else, turned into what can be done here. */
export const ownIt: Rewrite = {
  id: 'own-it',
  label: 'Say what you can do',
  examples: [
    { before: "I don't make the rules.", after: ['Here is what I can do: [what you can do].'] },
    { before: 'Our system is so slow.', after: ['This will take me [how long].'] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    if (isHeld(clause) || !endsThere(clause)) return []
    if (elsewhere.test(clause.body)) return [rejoined(clause, 'here is what I can do: [what you can do]')]
    return slow.test(clause.body) ? [rejoined(clause, 'this will take me [how long]')] : []
  },
}
