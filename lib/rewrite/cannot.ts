import { beginsThere, clauseAt, endsThere, isHeld, leansOnSubject, rejoined, rejoinedAfterReason } from './clause'
import { factsIn } from './facts-kept'
import {
  aboutAction,
  asActive,
  asInstead,
  isPlainAction,
  isPlainThing,
  type Refusal,
  refusalIn,
  withoutNow,
} from './refusal'
import type { Rewrite } from './rewrite'
import { ownSide, uncapitalised, usesContractions, will } from './sentence-shape'

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
/** A day at the end of what cannot be done: the day is refused, not the deed. */
const otherDay = new RegExp(
  `^(?<deed>\\S+(?: \\S+)*?)\\s+(?:(?<by>by|before) |on |at )?(?<day>(?:this |next )?${weekday}(?: (?:morning|afternoon|evening))?|today|tonight|tomorrow|(?:this|next) (?:week|weekend|month|morning|afternoon|evening))$`,
  'i',
)
const tooSoon =
  /^(?<deed>.+?)\s+(?:(?:that|this|so|any) (?:quickly|fast|soon|early|sooner|earlier|faster)|on time|in time|yet)$/i
const noMore = /^(?<deed>(?:take|accept|add|book)(?: on)?) any more (?<thing>.+)$/i
const handing =
  /^(?<verb>provide|offer|supply|give|issue|grant|sell|send)(?<whom>(?: you)?)(?: with)? (?!you\b|out\b|it\b|this\b|that\b(?! \w)|them\b)(?<thing>.+)$/i
const certainty =
  /^(?:give|provide|tell|guarantee|promise|confirm|say|share|offer)(?: you)?(?: with)? (?<thing>(?:an? |any |the |you )?(?:exact |specific |precise |firm |fixed |definite )?(?:time ?frame|timeline|time|date|eta|day|estimate|delivery (?:date|time|day)|release date|ship(?:ping)? date))\b(?<rest>.*)$/i
const telling =
  /^(?:tell|say|confirm|explain|advise)(?: you)?(?: exactly)? (?<what>(?:when|where|why|how|what|whether|if|which|who)\b.+)$/i
const promising = /^(?:promise|guarantee) (?:you )?(?:anything|that|that .+)$/i
/** What one does not do about things but to know of them: a fixed line does not fit. */
const noDeed =
  /^(?:be|have|get|know|understand|imagine|think|believe|remember|say|tell|comment|speak|discuss|disclose|share|see|hear|find|locate|recogni[sz]e|reproduce|replicate|trace|verify|stress|express|wait|thank|rule|do without|promise|guarantee)\b/i

const bounded = /\b(?:until|till|unless|without|before (?:you|we|the|your|it))\b/i
const awaiting =
  /^(?:unfortunately,? |sadly,? )?(?<who>i|we) (?:(?:have )?(?:never|not yet)|have not|haven['’]t|did not|didn['’]t|still have not|still haven['’]t)(?: yet)? (?:receive|received|get|got|gotten|have|had) (?<thing>[^,;]+?)(?: yet)?,?\s+so $/i

/** A refusal without a condition: only the agent knows what can be done, so the words for it wait in a slot. */
export const cannot: Rewrite = {
  id: 'cannot',
  label: 'Say what you can do',
  examples: [
    {
      before: "I can't change the address.",
      after: [
        'Instead of changing the address, I can [what you can do].',
        'Here is what I can do about the address: [what you can do].',
      ],
    },
    { before: "We won't be able to come on Friday.", after: ['Instead of Friday, we can come on [date].'] },
    { before: "We can't repair it that fast.", after: ['We can repair it by [date].'] },
    { before: "I'm sorry, but I can't.", after: [] },
    {
      before: 'Sorry, we are unable to extend the trial of 14 days.',
      after: [
        'Instead of extending the trial of 14 days, we can [what you can do].',
        'Here is what we can do about the trial of 14 days: [what you can do].',
      ],
    },
    {
      before: 'This ticket cannot be changed.',
      after: [
        'Instead of changing this ticket, I can [what you can do].',
        'Here is what I can do about this ticket: [what you can do].',
      ],
    },
    { before: 'We cannot give you a delivery date.', after: ['We will let you know the delivery date by [when].'] },
    { before: 'We cannot issue a voucher.', after: ['Instead of a voucher, we can issue [what you can issue].'] },
    {
      before: "We never received your form of 3 May, so we can't book the room.",
      after: ['Once we receive your form of 3 May, we can book the room.'],
    },
    { before: "I can't take any more bookings, I'm full.", after: ["I'm full; I can take more bookings from [date]."] },
    {
      before: "I can't confirm whether the bus is on time.",
      after: ["I'll find out whether the bus is on time and write back by [when]."],
    },
    { before: "We can't help with that.", after: ['What we can do instead is [what you can do].'] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    const refused = refusalIn(clause.body)
    if (!refused || /^(?:is|are)$/.test(refused.yes) || isHeld(clause) || /\?/.test(clause.rest)) return []
    if (leansOnSubject(clause) || bounded.test(refused.action)) return []
    const awaited = onceReceived(clause.lead, refused)
    if (awaited) return [rejoined({ ...clause, lead: '' }, awaited)]
    const contracted = usesContractions(sentence.text)
    return bodiesFor(refused, contracted, beginsThere(clause) && endsThere(clause)).map(body =>
      rejoinedAfterReason(clause, body),
    )
  },
}

function bodiesFor(refused: Refusal, contracted: boolean, isAlone: boolean): readonly string[] {
  const who = uncapitalised(refused.subject)
  const isOwn = /^(?:i|we)$/i.test(who)
  const passive = asActive(refused.subject, refused.action)
  if (/^be\b/i.test(refused.action) && !passive) return []
  if (passive) {
    if (!isAlone) return []
    const ways = insteadOf(passive, 'I')
    return /^be \S+$/i.test(refused.action) ? ways : ways.slice(0, 1)
  }
  const known = aboutTime(refused, contracted)
  if (known && (isOwn || known.includes(' can '))) return [inSetting(refused, known)]
  if (noDeed.test(refused.action)) return []
  const given = handing.exec(withoutNow(refused.action))?.groups
  if (given?.thing && !/^.+ (?:in|by|at|from)\s/i.test(given.thing)) {
    const thing = given.thing.replace(/^any (?:more |further )?/i, '')
    if (!isAlone || refused.setting !== '' || !isPlainThing(thing)) return []
    const verb = given.verb!.toLowerCase()
    return [`instead of ${thing}, ${who} can ${verb}${given.whom} [what you can ${verb}]`]
  }
  if (!isOwn && !asInstead(refused.action)) return []
  return isAlone && refused.setting === '' ? insteadOf(refused.action, who) : []
}

/** "We never received X, so we can't …" → "Once we receive X, we can …". */
function onceReceived(lead: string, { subject, action }: Refusal): string | null {
  const found = awaiting.exec(lead)?.groups
  if (!found?.thing || !/^(?:i|we)$/i.test(subject)) return null
  const thing = found.thing.replace(/^any /i, '').replace(/^anything$/i, 'it')
  return `once ${ownSide(found.who)} receive ${thing}, ${uncapitalised(subject)} can ${withoutNow(action).replace(/\s+yet$/i, '')}`
}

/** A refused time, which only asks for another. */
function aboutTime({ subject, action }: Refusal, contracted: boolean): string | null {
  const who = uncapitalised(subject)
  const shall = will(who, contracted)
  const told = telling.exec(action)?.groups
  if (told?.what) return `${shall} find out ${withoutNow(told.what)} and write back by [when]`
  const day = otherDay.exec(action)?.groups
  if (day && !/\b(?:that|promise|guarantee|say|tell|know|sure|will|until)\b/i.test(day.deed ?? ''))
    return `instead of ${day.day}, ${who} can ${day.deed}${/ (?:to|for|by|on)$/i.test(day.deed ?? '') ? '' : day.by ? ' by' : ' on'} [date]`
  const sooner = tooSoon.exec(action)?.groups
  if (sooner) return `${who} can ${sooner.deed} by [date]`
  const more = noMore.exec(action)?.groups
  if (more) return `${who} can ${more.deed} more ${more.thing} from [date]`
  const sure = certainty.exec(action)?.groups
  if (sure?.thing) {
    const thing = sure.thing.replace(/^(?:you )?(?:an? |any |the )?/i, '')
    return `${shall} let you know the ${thing}${withoutNow(sure.rest ?? '').trimEnd()} by [when]`
  }
  if (/^(?:promise|guarantee) (?:you )?that \S/i.test(action)) return null
  return promising.test(action) ? `what ${who} can promise is [what you can promise]` : null
}

/** Another deed in place of the refused one; nothing where anything hangs on the thing that would be torn off. */
function insteadOf(action: string, who: string): readonly string[] {
  const about = aboutAction(action)
  const instead = asInstead(action)
  if (about === '') return isShort(action) ? [`what ${who} can do instead is [what you can do]`] : []
  if (!about.startsWith(' about') || !isPlainAction(action)) return []
  const thing = about.replace(/^ about /, '')
  const isKnown = /^(?:the|this|that|these|those|your|my|our|sale)\b/i.test(thing)
  return [
    ...(instead ? [`instead of ${instead}, ${who} can [what you can do]`] : []),
    ...(isKnown && thing.split(' ').length <= 6
      ? [`here is what ${who} can do about ${thing}: [what you can do]`]
      : []),
  ]
}

/** "help you with that": nothing is named that could be lost. */
function isShort(action: string): boolean {
  return action.split(/\s+/).length <= 5 && factsIn(action).size === 0
}

function inSetting({ setting }: Refusal, body: string): string {
  return setting ? `${setting.replace(/,$/, '')}, ${body}` : body
}
