import { fromTime, isClause } from './bound'
import { clauseAt, isHeld, leansOnSubject, rejoined, rejoinedAfterReason } from './clause'
import { isPlainThing } from './refusal'
import type { Rewrite } from './rewrite'
import { ownSide, usesContractions, will } from './sentence-shape'

const missing =
  /^(?<who>i|we|(?:our|my|the) (?:office|team|department|system|shop|store|site|company))\s+(?:currently |presently |still )?(?:(?:do not|don['’]?t|does not|doesn['’]?t) (?:currently |presently |actually )?(?:have|stock|carry|got)|haven['’]?t got|have not got)\s+(?:any (?:of )?(?:more )?)?(?<thing>.+?)(?:\s+(?:in stock|available|left|on hand))?(?<soft>(?:\s+(?:at the moment|right now|at this time|currently|any ?more|anymore|at present|here|for you))*)(?<yet>\s+yet)?$/i
const bounded = /^(?<thing>.+?)(?:\s+(?:in stock|available))?\s+(?:until|till|before)\s+(?<bound>.+)$/i
const news =
  /^(?<what>(?:an? |the |that |this |more |further |exact |specific )*(?:information|details?|news|updates?|idea|answer|eta|date|timeline|time ?frame|estimate|release date|delivery date))(?:\s+(?:about|on|regarding|for|of|to share on)\s+(?<about>(?!you\b).+))?$/i
const leave =
  /^(?:the |an? )?(?:authority|authorization|authorisation|permission|permissions|power|right|rights|ability|tools?)\s+to\s+(?<deed>.+)$/i
const access = /^access to\s+(?<what>.+)$/i
const isNotOurs =
  /^(?:to|time|the time|my|your|record|records|any record|a record|a clue|problems?|trouble|an issue|issues|a way|anyone|anybody|anything)\b/i

/** What is not there, turned into when it will be, or what is there in its place. */
export const doNotHave: Rewrite = {
  id: 'do-not-have',
  label: 'Say when, or what instead',
  examples: [
    {
      before: "We don't have that size in stock.",
      after: ['We will have that size again from [date].', 'Instead of that size, we have [what you have].'],
    },
    { before: "We don't have that.", after: ['What we have instead is [what you have].'] },
    { before: "We don't have chairs in stock until May.", after: ["We'll have chairs again from May."] },
    { before: "I don't have the report yet.", after: ["I'll have the report by [date]."] },
    { before: "We don't have an update yet.", after: ["We'll write to you with an update by [when]."] },
    {
      before: 'I do not have the authority to waive the fee.',
      after: ['I will ask [who decides] to waive the fee and write back by [when].'],
    },
    {
      before: 'I do not have access to your invoices.',
      after: ['I will ask [who has access] about your invoices and write back by [when].'],
    },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    const found = missing.exec(clause.body)?.groups
    if (!found?.thing || isHeld(clause) || leansOnSubject(clause)) return []
    const who = ownSide(found.who)
    const shall = will(who, usesContractions(sentence.text))
    const bound = bounded.exec(found.thing)?.groups
    if (bound?.bound && !isNotOurs.test(bound.thing ?? '')) {
      const time = isClause(bound.bound) ? `once ${bound.bound}` : fromTime(bound.bound)
      return [
        rejoinedAfterReason(
          clause,
          `${shall} have ${(bound.thing ?? '').replace(/\s+(?:left|in stock|available)$/i, '')} again ${time}`,
        ),
      ]
    }
    const isOver = /any ?more/i.test(found.soft ?? '')
    return bodiesFor({ thing: found.thing, isYet: Boolean(found.yet), isOver }, who, shall).map(body =>
      rejoined(clause, body),
    )
  },
}

interface Missing {
  readonly thing: string
  readonly isYet: boolean
  /** "anymore": it will not come back. */
  readonly isOver: boolean
}

function bodiesFor({ thing, isYet, isOver }: Missing, who: 'I' | 'we', shall: string): readonly string[] {
  const asked = news.exec(thing)?.groups
  if (asked?.what) {
    const about = asked.about ? ` about ${asked.about}` : ''
    if (/\b(?:information|idea|details?)$/i.test(asked.what))
      return about === '' ? [] : [`${shall} find out more${about} and write back by [when]`]
    return [`${shall} write to you with ${withArticle(asked.what)}${about} by [when]`]
  }
  const deed = leave.exec(thing)?.groups?.deed
  if (deed) return [`${shall} ask [who decides] to ${deed} and write back by [when]`]
  const what = access.exec(thing)?.groups?.what
  if (what) return [`${shall} ask [who has access] about ${what} and write back by [when]`]
  if (/^(?:my|our) /i.test(thing) && isYet) return [`${shall} have ${thing} by [date]`]
  if (isNotOurs.test(thing) || /\b(?:not|never|no|that (?:can|will|is|are))\b/i.test(thing)) return []
  if (/^(?:that|this|it|those|these|them|one)$/i.test(thing)) return [`what ${who} have instead is [what you have]`]
  if (!isPlainThing(thing)) return []
  const kind = /^(?:it|them|that|this) in (?<kind>.+)$/i.exec(thing)?.groups?.kind
  if (kind) return [`${who} have it in [what you have] instead of ${kind}`]
  if (isYet) return [`${shall} have ${thing} by [date]`]
  return [
    ...(!isOver && /^(?:the|that|this|your|those|these)\b/i.test(thing)
      ? [`${who} will have ${thing} again from [date]`]
      : []),
    `instead of ${thing}, ${who} have [what you have]`,
  ]
}

function withArticle(what: string): string {
  if (/^(?:an?|the|that|this|more|further)\b/i.test(what) || /s$/i.test(what)) return what
  return /^(?:estimate|update|answer|eta|exact)/i.test(what) ? `an ${what}` : `a ${what}`
}
