import { pastParticiple } from '@/lib/language/verb-forms'
import { clauseAt, rejoined } from './clause'
import type { Rewrite } from './rewrite'

const even = /^(?:did you even|did you bother to)\s+(?<verb>[a-z]+)\s+(?<rest>.+)$/i
const have = /^have you even\s+(?<rest>[a-z]+ .+)$/i
const why = /^why did(?:n['’]t you| you not)\s+(?:just |simply |even )?(?<deed>.+)$/i

/** A question that reproaches, turned into one that helps. */
export const reproach: Rewrite = {
  id: 'reproach',
  label: 'Ask for what helps',
  examples: [
    { before: 'Did you even try the steps?', after: ['Could you tell me whether you have tried the steps?'] },
    { before: "Why didn't you call us earlier?", after: ['Did you have a chance to call us earlier?'] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    const asked = { ...clause, rest: clause.rest.replace(/^\s*\?/, '') }
    const did = even.exec(clause.body)?.groups
    if (did?.verb)
      return [
        rejoined(asked, `could you tell me whether you have ${pastParticiple(did.verb.toLowerCase())} ${did.rest}?`),
      ]
    const done = have.exec(clause.body)?.groups?.rest
    if (done) return [rejoined(asked, `could you tell me whether you have ${done}?`)]
    const deed = why.exec(clause.body)?.groups?.deed
    return deed && clause.body.split(/\s+/).length <= 12 && /^[\s?!.]*$/.test(clause.rest)
      ? [rejoined(asked, `did you have a chance to ${deed}?`)]
      : []
  },
}
