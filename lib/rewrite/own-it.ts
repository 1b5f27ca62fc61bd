import { gerund } from '@/lib/language/verb-forms'
import { clauseAt, endsThere, isHeld, rejoined } from './clause'
import { isPlainThing } from './refusal'
import type { Rewrite } from './rewrite'

const elsewhere =
  /^(?:(?:i|we) (?:don['’]?t|do not) make the rules|(?:i|we) (?:was|were) told to|rules are rules|(?:this|that|it)(?:['’]s| is) (?:just )?(?:how|the way) (?:it (?:is|works)|things are)|(?:this|that|it)(?:['’]s| is)(?:n['’]t| not) (?:my|our) decision|(?:(?:this|that|it)(?:['’]s| is) )?above my pay grade|(?:this|that|it)(?:['’]s| is) life)$/i
const slow =
  /^(?:our|the|my) (?:computers?|systems?|tools?) (?:is|are) (?:so |very |really |a bit )?slow(?: today| right now| at the moment)?$/i

const against = /^it(?:['’]s| is) against (?:the|our) (?:rules|policy|house rules) to (?<deed>[a-z]+ .+)$/i
const custom =
  /^(?:this|that|it)(?:['’]s| is) (?:just |simply )?(?:the |a |an |our )?(?:standard|usual|normal|industry|company) (?:procedure|practi[cs]e|standard|process)$/i
const works = /^(?<how>(?:this|that|it)(?:['’]s| is)) (?:just |simply )(?<what>how (?:the|our|we)\b.+)$/i
const screen =
  /^(?:i['’]m|i am|we['’]re|we are) (?:just |only |simply )?telling you what (?:the|my|our) (?<what>\w+) (?:says|shows|tells (?:me|us))$/i

/** Hiding behind somebody else, turned into what can be done here. */
export const ownIt: Rewrite = {
  id: 'own-it',
  label: 'Say what you can do',
  examples: [
    { before: "I don't make the rules.", after: ['Here is what I can do: [what you can do].'] },
    {
      before: "It's against the rules to leave bikes in the hall.",
      after: ['Instead of leaving bikes in the hall, you can [what they can do].'],
    },
    { before: 'This is standard procedure.', after: ['We do it this way because [reason].'] },
    {
      before: 'That is just how the timer works.',
      after: ['That is how the timer works; what I can do is [what you can do].'],
    },
    {
      before: "I'm just telling you what the system says.",
      after: ['The system shows [what it shows]; I will check that and write back by [when].'],
    },
    { before: 'Our system is so slow.', after: ['This will take me [how long].'] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    if (isHeld(clause) || !endsThere(clause)) return []
    if (elsewhere.test(clause.body)) return [rejoined(clause, 'here is what I can do: [what you can do]')]
    if (custom.test(clause.body)) return [rejoined(clause, 'we do it this way because [reason]')]
    const way = works.exec(clause.body)?.groups
    if (way?.how && isPlainThing(way.what!.replace(/^how /i, '')))
      return [rejoined(clause, `${way.how.toLowerCase()} ${way.what}; what I can do is [what you can do]`)]
    const ruledOut = against.exec(clause.body)?.groups?.deed
    if (ruledOut && isPlainThing(ruledOut.replace(/^\S+\s*/, '')))
      return [rejoined(clause, `instead of ${gerund(ruledOut)}, you can [what they can do]`)]
    const shown = screen.exec(clause.body)?.groups?.what
    if (shown)
      return [rejoined(clause, `the ${shown} shows [what it shows]; I will check that and write back by [when]`)]
    return slow.test(clause.body) ? [rejoined(clause, 'this will take me [how long]')] : []
  },
}
