import { beginsThere, clauseAt, endsThere, isHeld, leansOnSubject, rejoined } from './clause'
import { isPlainAction } from './refusal'
import type { Rewrite } from './rewrite'

const absent =
  /^(?:there(?:['’]s| is| are)|(?:i|we) (?:currently )?have)\s+(?:currently )?(?:no|not an?|not any)\s+(?<thing>[a-z]+(?: [a-z]+)?)\b(?<rest>.*)$/i
const plans = /^plans? to (?<verb>[a-z]+) (?<what>.+)$/i
const way = /^(?:way|option|possibility) (?:to|of|for (?:us|me|you) to) (?<deed>.+)$/i
const softening =
  /\s+(?:available|here|left(?=$|\s(?:on|for|in|at)\b)|at the moment|right now|at this time|currently|today(?= \w))/gi

/** What there is not, turned into what there is. */
export const thereIsNo: Rewrite = {
  id: 'there-is-no',
  label: 'Say what there is',
  examples: [
    { before: 'There is no manager available.', after: ['Instead of a manager, there is [what you have].'] },
    {
      before: 'There is no refund for this ticket.',
      after: ['For this ticket, there is [what you have] instead of a refund.'],
    },
    {
      before: 'We have no plans to add this.',
      after: ['For now, you can [what they can do] instead.'],
    },
    {
      before: 'There are no plans to change the layout.',
      after: ['The layout stays as it is for now; what you can do is [what they can do].'],
    },
    { before: 'There are no tables left on Friday.', after: ['Instead of tables on Friday, we have [what you have].'] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    const found = absent.exec(clause.body)?.groups
    if (!found || isHeld(clause) || leansOnSubject(clause)) return []
    if (!beginsThere(clause) || !endsThere(clause)) return []
    const after = clause.body
      .slice(clause.body.search(/\bno\s|\bnot an?\s|\bnot any\s/i))
      .replace(/^(?:not? (?:an?|any)|no)\s+/i, '')
    const said = bodyFor(after.replace(softening, '').trim())
    return said ? [rejoined(clause, said)] : []
  },
}

function bodyFor(missing: string): string | null {
  const planned = plans.exec(missing)?.groups
  if (planned?.what) {
    if (/^(?:change|alter|update|modify)$/i.test(planned.verb ?? ''))
      return `${planned.what} stays as it is for now; what you can do is [what they can do]`
    const place = /^(?:this|that|it|them)$/i.test(planned.what) ? 'instead' : `instead of ${planned.what}`
    return `for now, you can [what they can do] ${place}`
  }
  const deed = way.exec(missing)?.groups?.deed
  if (deed && !isPlainAction(deed)) return null
  if (deed) return `here is what we can do to help: [what you can do]`.replace('to help', `if you want to ${deed}`)
  const parts = /^(?<thing>[a-z]+s?)(?<rest>(?: (?:for|in|on|at|with|about|to)\b.*)?)$/i.exec(missing)?.groups
  if (!parts?.thing || /^(?:one|plans?|way|chance|stock|availability)$/i.test(parts.thing)) return null
  const rest = (parts.rest ?? '').trim()
  const thing = /s$/i.test(parts.thing) ? parts.thing : `${/^[aeo]/i.test(parts.thing) ? 'an' : 'a'} ${parts.thing}`
  if (/^(?:for|with|about)\b/i.test(rest)) return `${rest}, there is [what you have] instead of ${thing}`
  if (rest) return `instead of ${thing} ${rest}, we have [what you have]`
  return `instead of ${thing}, there is [what you have]`
}
