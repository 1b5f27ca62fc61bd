import { thirdPerson } from '@/lib/language/verb-forms'
import { clauseAt, endsThere, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'

const lacks =
  /^(?<who>(?:the|your|our|this|that|these|those) (?:[\w'’-]+ ){0,4}?[\w'’-]+) (?:does not|doesn['’]?t|do not|don['’]?t) (?:currently |yet |also )?(?<verb>cover|include|support|extend to|apply to)\s+(?<thing>[^,;]+)$/i

/** What is not in it, turned into what is. */
export const whatItCovers: Rewrite = {
  id: 'what-it-covers',
  label: 'Say what is in it',
  examples: [
    {
      before: 'The warranty does not cover water damage.',
      after: ['For water damage, there is [what you have]; the warranty covers [what it covers].'],
    },
    {
      before: 'Your policy does not extend to flood damage.',
      after: ['For flood damage, there is [what you have]; your policy extends to [what it extends to].'],
    },
    {
      before: "Your plans don't include exports.",
      after: ['For exports, there is [what you have]; your plans include [what they include].'],
    },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    const found = lacks.exec(clause.body)?.groups
    if (!found?.verb || isHeld(clause) || !endsThere(clause) || clause.lead !== '') return []
    if (/\b(?:not|never|no|any|anything)\b/i.test(found.thing ?? '')) return []
    const isMany = /\b(?:do not|don['’]?t)\b/i.test(clause.body)
    const verb = found.verb.toLowerCase()
    const who = found.who!.charAt(0).toLowerCase() + found.who!.slice(1)
    const has = isMany ? `${verb} [what they ${verb}]` : `${conjugated(verb)} [what it ${conjugated(verb)}]`
    return [rejoined(clause, `for ${found.thing}, there is [what you have]; ${who} ${has}`)]
  },
}

/** "cover" → "covers", "extend to" → "extends to". */
function conjugated(verb: string): string {
  const [first = '', ...more] = verb.split(' ')
  return [thirdPerson(first), ...more].join(' ')
}
