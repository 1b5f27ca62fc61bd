import type { Given, GivenKind } from '@/lib/customer/reading'
import type { Span } from '@/lib/text/span'
import { has, spansOf, straight, wording } from '@/lib/text/wording'

/** Something the reply asks the customer for. */
export interface Asked {
  readonly kind: GivenKind
  readonly span: Span
}

/** An asked-for fact that the thread already holds, and where. */
export interface AskedAgain extends Asked {
  readonly given: Given
}

const asking = wording(
  "(?:can|could|would|may|might) (?:you|i|we|u)|please|pls|kindly|what|which|when (?:did|was|were|have)|how much|(?:i|we)(?:'ll|'d)? (?:just |also |only )?(?:need|require|want|like)|let (?:me|us) know|send|provide|share|confirm|dm|give (?:me|us)|tell (?:me|us)|supply|include|attach|have you|did you|do you have",
)
const things: readonly { readonly kind: GivenKind; readonly pattern: RegExp }[] = [
  {
    kind: 'order',
    pattern: wording(
      '(?:order|booking|confirmation|reservation|tracking|ticket|case|invoice|transaction|reference|receipt)(?: |-)?(?:number|no\\.?|nr|id|ids|code|reference|details|#)s?',
      '(?:order|booking) #',
    ),
  },
  {
    kind: 'email',
    pattern: wording(
      '(?:e-?mail)(?: address(?:es)?)?(?! (?:us|me|to|at|<))',
      'the (?:same )?(?:exact )?e-?mail(?: address)?',
    ),
  },
  { kind: 'phone', pattern: wording('(?:phone|telephone|mobile|contact|cell)(?: |-)?(?:number|no\\.?|#)') },
  {
    kind: 'date',
    pattern: wording(
      '(?:(?:purchase|order|delivery|travel|the|what) )?dates?(?:\\/time)?(?: (?:of|you|when|that|and)(?: \\w+){0,4})?',
      'when (?:did|was|were|have) (?:you|it|this|the)(?: (?!and\\b)\\w+){0,4}',
      'what day',
    ),
  },
  {
    kind: 'device',
    pattern: wording(
      '(?:what|which) (?:type of |kind of |model of )?(?:device|phone|browser|operating system|os|platform|computer|version of (?:ios|android|windows|macos))',
      '(?:your|the) (?:device|phone|browser|operating system|os|ios|computer) (?:model|version|type|name)',
      '(?:model|type|make|version) of (?:your |the )?(?:device|phone|browser|operating system|os|computer)',
    ),
  },
  {
    kind: 'account',
    pattern: wording(
      '(?:user ?name|account (?:number|no\\.?|id|name|email)|customer (?:number|id)|member(?:ship)? (?:number|id)|user ?id|login name)',
    ),
  },
  {
    kind: 'steps',
    pattern: wording(
      '(?:have you|did you) (?:already |also )?(?:try|tried|restart|restarted|check|checked|clear|cleared|reinstall|reinstalled|reset|update|updated)(?: \\w+){0,5}',
      "what (?:steps )?(?:have you|you have|you've) (?:already )?(?:tried|done)",
      '(?:try|try to) (?:restart|reinstall|clear|reset|reboot|log out|updat)\\w*(?: \\w+){0,3}',
    ),
  },
  {
    kind: 'attachment',
    pattern: wording('(?:a |the |some |any )?(?:screenshots?|photos?|pictures?|images?|screen ?shots?)'),
  },
  {
    kind: 'amount',
    pattern: wording(
      '(?:the |what |which |exact |how much )(?:amount|sum|price)(?: you were charged| charged| you paid)?',
      'how much (?:were|was|did) you(?: \\w+){0,3}',
    ),
  },
]
/** "Check your email" points at a thing without asking for it. */
const notAsked = wording(
  '(?:check|see|in|to|via|by|through|sent you an?|received an?|reply to (?:the|this|our)|find(?: it)? in|look (?:in|at)) (?:your |the |this |our |an? )?(?:e-?mail|order number|ticket)',
  '(?:from|to|at|on|with) (?:the|that|this) date',
)

/** What belongs to the thing asked for is not asked for itself: "the date of the e-mail" asks for a date. */
const belongsTo = /\b(?:of|on|about|regarding|from|in) (?:(?:the|your|this|that|a|an) )?$/i

/** What a sentence asks the customer to tell or send, by kind. */
export function asksIn(sentence: string): Asked[] {
  const plain = straight(sentence)
  if (!has(plain, asking)) return []
  const firstAsk = spansOf(plain, asking)[0]?.[0] ?? 0
  const refused = spansOf(plain, notAsked)
  return things.flatMap(({ kind, pattern }) =>
    spansOf(plain, pattern)
      .filter(([start, end]) => start >= firstAsk && !refused.some(([from, to]) => from < end && start < to))
      .filter(([start]) => !belongsTo.test(plain.slice(0, start)))
      .slice(0, 1)
      .map(span => ({ kind, span })),
  )
}

/** Which of the asked-for facts the customer has already given, each with the newest place that holds it. */
export function askedAgain(asked: readonly Asked[], given: readonly Given[]): AskedAgain[] {
  return asked.flatMap(ask => {
    const known = given.findLast(fact => fact.kind === ask.kind)
    return known ? [{ ...ask, given: known }] : []
  })
}
