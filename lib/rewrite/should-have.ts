import { infinitive } from '@/lib/language/verb-forms'
import { clauseAt, endsThere, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'
import { capitalised, stopped } from './sentence-shape'

const late = /^you (?:should|could|ought to)(?: also)?(?: have|['’]ve) (?:really )?(?<verb>[a-z]+)\s*(?<rest>.*)$/i
const wrong = /^you (?:should not|shouldn['’]t) have\b/i
const hadRead =
  /^if you had (?:\w+ly |only )?(?:read|checked|looked at|seen|opened|followed) (?<source>(?:the|our|your|my|this|that) .+?),? you(?:['’]d| would) (?:have )?(?:know|known|see|seen|notice|noticed|found)(?: that)? (?<fact>.+)$/i
const supposed = /^you (?:were|are) (?:supposed|meant) to (?<deed>.+)$/i
const told =
  /^you were (?:told|informed|warned)(?: (?:before|earlier|clearly|at the time))? that\s+(?<what>(?!you (?:would|will|should)\b).+)$/i
const toldAbout = /^you were (?:told|informed|warned)(?: (?:before|earlier|clearly))? (?:about|of)\s+(?<what>.+)$/i

/** What cannot be undone, turned into what helps next time. */
export const shouldHave: Rewrite = {
  id: 'should-have',
  label: 'Say what helps next time',
  examples: [
    { before: 'You should have saved the file first.', after: ['For next time, it helps to save the file first.'] },
    { before: "You shouldn't have opened the case.", after: ['For next time, it helps to [what helps].'] },
    { before: 'You were told that the fee is $5.', after: ['The fee is $5.'] },
    {
      before: 'If you had read the notice of 4 May, you would know that the pool is shut.',
      after: ['The pool is shut; the notice of 4 May has the details.'],
    },
    { before: 'You should have told us when you booked.', after: [] },
    { before: 'You were supposed to sign page 2.', after: ['For next time, it helps to sign page 2.'] },
    { before: 'You were told about the fee.', after: ['Here is how it is with the fee: [how it is].'] },
  ],
  rewrite: (sentence, at) => {
    const read = hadRead.exec(sentence.text.trim().replace(/[.!]+$/, ''))?.groups
    if (read?.fact && !/[,;]/.test(read.fact))
      return [
        stopped(
          `${capitalised(read.fact)}; ${read.source} ${/s$/i.test(read.source!.split(' ')[1] ?? '') ? 'have' : 'has'} the details`,
        ),
      ]
    const clause = clauseAt(sentence.text, at)
    if (isHeld(clause)) return []
    const deed = supposed.exec(clause.body)?.groups?.deed
    if (deed && endsThere(clause) && !/^(?:be|have|get|receive)\b/i.test(deed))
      return [rejoined(clause, `for next time, it helps to ${deed}`)]
    const found = late.exec(clause.body)?.groups
    if (found?.verb) {
      if (/^(?:been|had|received|got|gotten|to)$/i.test(found.verb)) return []
      // "… when you booked" is over: no advice for next time.
      if (/\b(?:when|before|as|if|while|since|that) (?:you|we|it|i|the)\b/i.test(found.rest ?? '')) return []
      return [rejoined(clause, `for next time, it helps to ${infinitive(found.verb, 'PastTense')} ${found.rest}`)]
    }
    const fact = told.exec(clause.body)?.groups?.what
    if (fact) return [rejoined(clause, fact)]
    const about = toldAbout.exec(clause.body)?.groups?.what
    if (about && endsThere(clause)) return [rejoined(clause, `here is how it is with ${about}: [how it is]`)]
    return wrong.test(clause.body) ? [rejoined(clause, 'for next time, it helps to [what helps]')] : []
  },
}
