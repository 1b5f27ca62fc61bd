import { beginsThere, clauseAt, endsThere, isHeld, leansOnSubject, rejoined } from './clause'
import { asInstead, isPlainThing, withoutNow } from './refusal'
import type { Rewrite } from './rewrite'
import { ownSide } from './sentence-shape'

const notDone =
  /^(?<who>i|we)\s+(?:(?:do not|don['’]?t|will not|won['’]?t|would not|wouldn['’]t)|no longer)\s+(?:\w+ly )?(?<action>(?<verb>[a-z]+)\b\s*(?<thing>.*))$/i
/** What is had or handed out: something else of the kind can be named. */
const handsOut = /^(?:offer|accept|take|sell|provide|make|stock|carry|support|cover|ship|deliver)$/i
const belongsElsewhere = /^(?:handle|deal|service)$/i

/** What is not done here, turned into what is. */
export const doNotDo: Rewrite = {
  id: 'do-not-do',
  label: 'Say what you do',
  examples: [
    { before: "We don't offer exchanges.", after: ['Instead of exchanges, we offer [what you offer].'] },
    { before: "We don't do that.", after: ['What we do instead is [what you do].'] },
    { before: "We don't ship to Norway.", after: ['For Norway, we can [what you can do].'] },
    {
      before: 'We do not handle warranty cases.',
      after: ['For warranty cases, we can put you in touch with [the right team].'],
    },
    { before: "We don't discuss orders here.", after: ['We can discuss orders [where].'] },
    { before: "We don't refund deposits.", after: ['Instead of refunding deposits, we can [what you can do].'] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    const found = notDone.exec(clause.body)?.groups
    if (
      !found ||
      isHeld(clause) ||
      leansOnSubject(clause) ||
      /\b(?:until|till|unless|without|before)\b/i.test(clause.body)
    )
      return []
    const body = bodyFor(ownSide(found.who), (found.verb ?? '').toLowerCase(), found.thing ?? '', found.action ?? '')
    return body && endsThere(clause) && beginsThere(clause) ? [rejoined(clause, body)] : []
  },
}

function bodyFor(who: 'I' | 'we', verb: string, object: string, action: string): string | null {
  const thing = withoutNow(object.trim()).replace(/^any (?:more |further )?/i, '')
  if (/\b(?:not|never|no|to you|anything|everything|exceptions?|sense|mistakes?|promises?)\b/i.test(thing)) return null
  if (/^(?:do|make|offer|provide|accept|take|sell|support)$/.test(verb) && /^(?:that|this|it|so|them)?$/i.test(thing))
    return `what ${who} ${verb} instead is [what you ${verb}]`
  if (verb === 'discuss' && /\bhere$/i.test(object)) return `${who} can discuss ${thing} [where]`
  if (belongsElsewhere.test(verb) && /\w/.test(thing))
    return `for ${thing.replace(/^with\s+/i, '')}, ${who} can put you in touch with [the right team]`
  const place = /^(?:ship|deliver)$/.test(verb)
    ? /^(?:it )?(?:to|on|in|at)\s+(?<where>.+)$/i.exec(thing)?.groups?.where
    : null
  if (place && place.split(' ').length > 3) return null
  if (place) return `for ${place}, ${who} can [what you can do]`
  if (/^(?:to|on|in|at|by|for|with|that|this|it|lightly|care|place)\b/i.test(thing) || thing === '') return null
  if (!isPlainThing(thing)) return null
  if (handsOut.test(verb)) return `instead of ${thing}, ${who} ${verb} [what you ${verb}]`
  const instead = asInstead(action)
  return instead ? `instead of ${instead}, ${who} can [what you can do]` : null
}
