import type { Given, GivenKind } from '@/lib/customer/reading'
import type { Span } from '@/lib/text/span'
import { has, spansOf, straight, wording } from '@/lib/text/wording'

/** Something the reply asks the customer for. */
export interface Asked {
  readonly kind: GivenKind
  readonly span: Span
  /** The words that ask. */
  readonly text: string
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
      '(?:order|booking|confirmation|reservation|tracking|ticket|case|invoice|transaction|reference|receipt|claim|contract|policy|bag tag|tag)(?: |-)?(?:number|no\\.?|nr|id|ids|code|reference|details|#)s?',
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
  {
    kind: 'phone',
    pattern: wording(
      '(?:phone|telephone|mobile|contact|cell|callback)(?: |-)?(?:number|no\\.?|#)',
      '(?:what|which|best) number(?: \\w+){0,5} (?:reach|call|ring|phone|contact)',
    ),
  },
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
      '(?:(?:clear|delete) (?:your |the )?(?:cookies|cache|browser)|(?:restart|reboot|reset|unplug|reinstall|re-install) (?:your|the|it))(?: \\w+){0,3}',
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
  '(?:new|other|another|different|alternative|preferred) (?:\\w+ )?dates?',
  '(?:what|which|the) (?:day|date|time)s?(?: \\w+){0,3} (?:suits?|works?|prefer|like|best)',
)

/** What belongs to the thing asked for is not asked for itself: "the date of the e-mail" asks for a date. */
const belongsTo = /\b(?:of|on|about|regarding|from|in) (?:(?:the|your|this|that|a|an) )?$/i

/** A step of a list: "1. Clear your cookies". */
const orderToTry =
  /^\W*(?:\d+[.)]\s*)?(?:then |now |first,? )?(?:clear|delete|restart|reboot|reset|unplug|reinstall|re-install)\s+(?:your|the|it|cookies)\b/i

/** What a sentence asks the customer to tell or send, by kind. */
export function asksIn(sentence: string): Asked[] {
  const plain = straight(sentence)
  const isOrder = orderToTry.test(plain)
  if (!isOrder && !has(plain, asking)) return []
  const firstAsk = isOrder ? 0 : (spansOf(plain, asking)[0]?.[0] ?? 0)
  const refused = spansOf(plain, notAsked)
  return things.flatMap(({ kind, pattern }) =>
    spansOf(plain, pattern)
      .filter(([start, end]) => start >= firstAsk && !refused.some(([from, to]) => from < end && start < to))
      .filter(([start]) => !belongsTo.test(plain.slice(0, start)))
      .slice(0, 1)
      .map(span => ({ kind, span, text: plain.slice(...span) })),
  )
}

/** Steps that come to the same. */
const sameSteps: readonly RegExp[] = [
  /\b(?:re-?start|re-?boot|turn\w*(?: \w+){0,2} off|power cycl)/i,
  /\bunplug/i,
  /\bre-?install|uninstall|delet/i,
  /\bclear|cookies|cache/i,
  /\blog\w* (?:out|in)|sign\w* (?:out|in)/i,
  /\breset|password/i,
  /\bupdat|upgrad/i,
  /\bcheck/i,
  /\bbrowser|incognito|chrome|firefox|safari|edge/i,
]

/** Whether the step asked for is one that they say they took; "what have you tried" asks for any. */
function isStepTaken(asked: string, taken: string): boolean {
  const same = sameSteps.filter(step => step.test(asked))
  return same.length === 0 || same.some(step => step.test(taken))
}

/** Which of the asked-for facts the customer has already given, each with the newest place that holds it. */
export function askedAgain(asked: readonly Asked[], given: readonly Given[]): AskedAgain[] {
  return asked.flatMap(ask => {
    const known = given.findLast(
      fact => fact.kind === ask.kind && (ask.kind !== 'steps' || isStepTaken(ask.text, fact.value)),
    )
    return known ? [{ ...ask, given: known }] : []
  })
}
