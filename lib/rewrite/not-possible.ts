import { gerund } from '@/lib/language/verb-forms'
import { isClause } from './bound'
import { beginsThere, clauseAt, endsThere, isHeld, leansOnSubject, rejoined } from './clause'
import { isPlainAction, isPlainThing } from './refusal'
import type { Rewrite } from './rewrite'
import { uncapitalised } from './sentence-shape'

const wall =
  /^(?:(?:this|that|it)(?:['’]s| is| will be)|sorry)\s+(?:currently |still |just |really |simply )?(?:not )?(?:currently |really )?(?<word>possible|allowed|permitted|supported|covered|included|refundable|negotiable|impossible|an option|something (?:we|i) (?:do|offer|handle))(?<rest>.*)$/i
const bounded = /^(?<start>.*?)\bimpossible (?<action>(?:for (?:us|me) )?to .+?)\s+(?:until|unless)\s+(?<bound>.+)$/i
const doing =
  /^(?:it(?:['’]s| is| will be)|it will)\s+(?:currently |simply |just |unfortunately )?(?:not (?:currently |really )?(?<word>possible|allowed|permitted)|(?<wall>impossible))\s+(?:for (?<whom>us|me|you) )?to\s+(?<deed>.+)$/i
const thing =
  /^(?<what>(?:[\p{L}\p{N}'’-]+ ){0,5}?[\p{L}\p{N}'’-]+)\s+(?:is|are)\s+(?:currently |unfortunately |simply )?(?:not|no longer)\s+(?:currently |yet )?(?<word>possible|available|offered|an option)(?<tail>(?: (?:after|before|for|on|in|at|during|with|to|from)\b [^,;]+)?)$/iu
const shut =
  /^(?<who>(?:the|our|my) [\w' -]+?) (?:is|are) not (?:currently )?open (?:on|at|during|over) (?<when>[\w' -]+)$/i
const gone = /^(?:that|this|it)(?:['’]s| is)?\s*(?:just |simply )?(?:not|never)\s+(?:going to|gonna) happen$/i
const later = /^\s+(?:at the moment|right now|at this time|on this plan|yet)$/i

/** A wall, turned into the door: what is possible, allowed or covered. */
export const notPossible: Rewrite = {
  id: 'not-possible',
  label: 'Say what is possible',
  examples: [
    { before: 'That is not possible.', after: ['What we can do instead is [what you can do].'] },
    { before: "This isn't covered.", after: ['What is covered is [what is covered].'] },
    {
      before: 'It will be impossible to book the room until you confirm.',
      after: ['It will be possible to book the room once you confirm.'],
    },
    {
      before: 'It is not possible to change the name.',
      after: ['Instead of changing the name, we can [what you can do].'],
    },
    {
      before: 'It is not permitted to bring bikes.',
      after: ['Instead of bringing bikes, you can [what they can do].'],
    },
    { before: 'The pool is not open on Mondays.', after: ['Instead of Mondays, the pool is open [when].'] },
    {
      before: 'Late changes are not possible.',
      after: ['Instead of late changes, we can offer [what you can offer].'],
    },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    if (isHeld(clause) || leansOnSubject(clause)) return []
    const body = clause.body.replace(/n['’]t\b/i, ' not').replace(/\s+/g, ' ')
    const said = bodyFor(body, beginsThere(clause) && endsThere(clause))
    return said ? [rejoined(clause, said)] : []
  },
}

function bodyFor(body: string, isAlone: boolean): string | null {
  const condition = bounded.exec(body)?.groups
  if (condition?.bound && isClause(condition.bound))
    return `${condition.start}possible ${condition.action} once ${condition.bound}`
  const refused = doing.exec(body)?.groups
  if (refused?.deed && isAlone && isPlainAction(refused.deed))
    return insteadOfDoing(refused.deed, refused.word ?? '', refused.whom ?? '')
  const closed = shut.exec(body)?.groups
  if (closed?.when && isAlone && isPlainThing(closed.when))
    return `instead of ${closed.when}, ${uncapitalised(closed.who ?? '')} ${/s$/i.test(closed.who ?? '') ? 'are' : 'is'} open [when]`
  if (gone.test(body)) return 'what we can do instead is [what you can do]'
  const found = wall.exec(body)?.groups
  if (found?.word) return isAlone ? behindTheWall(found.word.toLowerCase(), found.rest ?? '') : null
  const { what, tail = '' } = thing.exec(body)?.groups ?? {}
  return what &&
    isAlone &&
    isPlainThing(`${what}${tail}`) &&
    !/^(?:it|this|that|they|which|there|what)$|\b(?:is|are|and|not)\b/i.test(what)
    ? `instead of ${uncapitalised(what)}${tail}, we can offer [what you can offer]`
    : null
}

function insteadOfDoing(deed: string, word: string, whom: string): string | null {
  if (/\b(?:until|unless|without|before|not)\b/i.test(deed) || !/\s/.test(deed)) return null
  const isTheirs = /^(?:permitted|allowed)$/i.test(word) || /^you$/i.test(whom)
  return isTheirs
    ? `instead of ${gerund(deed)}, you can [what they can do]`
    : `instead of ${gerund(deed)}, we can [what you can do]`
}

function behindTheWall(word: string, rest: string): string | null {
  const now = later.test(rest) ? rest.replace(/ yet$/i, ' now') : ''
  if (rest && !now && !/^\s*(?:unfortunately|sorry)?$/i.test(rest)) return null
  if (word.startsWith('something')) return 'what we do instead is [what you do]'
  if (/^(?:possible|impossible|an option|negotiable)$/.test(word))
    return `what we can do${now && ' now'} instead is [what you can do]`
  return `what is ${word}${now} is [what is ${word}]`
}
