import { infinitive } from '@/lib/language/verb-forms'
import { clauseAt, isHeld, leansOnSubject, rejoined } from './clause'
import type { Rewrite } from './rewrite'
import { uncapitalised, usesContractions, will } from './sentence-shape'
import { withoutVagueTime } from './vague'

const passive =
  /^(?<what>(?:your|the|this|that|it|all) ?(?:[\w'’#-]+ ){0,5}?)(?:will|['’]ll) (?:now |also |then )?be (?<verb>reviewed|investigated|processed|handled|checked|escalated|forwarded|addressed|looked into|looked at|dealt with|passed on|taken care of|followed up(?: on)?)\b\s*(?<rest>.*)$/i
const tellsThem = /\b(?:write|writing|update|let you know|get back|e-?mail|reply|hear from|call you)\b/i
const phrasal: Readonly<Record<string, string>> = {
  'looked into': 'look into',
  'looked at': 'look at',
  'dealt with': 'take care of',
  'passed on': 'pass on',
  'taken care of': 'take care of',
  'followed up': 'follow up on',
  'followed up on': 'follow up on',
}

/** A deed that nobody does, given an owner and a time. */
export const noOwner: Rewrite = {
  id: 'no-owner',
  label: 'Say who does it, and when',
  examples: [
    {
      before: 'Your request will be reviewed.',
      after: ['I will review your request and write back by [when].', '[Who] will review your request by [when].'],
    },
    {
      before: 'The invoice of 3 May will be looked into shortly.',
      after: [
        'I will look into the invoice of 3 May and write back by [when].',
        '[Who] will look into the invoice of 3 May by [when].',
      ],
    },
    {
      before: "It'll be passed on to the billing team.",
      after: ["I'll pass it on to the billing team and write back by [when]."],
    },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    const found = passive.exec(clause.body)?.groups
    if (!found?.verb || isHeld(clause) || leansOnSubject(clause)) return []
    const what = uncapitalised((found.what ?? '').trim())
    const rest = withoutVagueTime(found.rest ?? '')
    if (/^by\b/i.test(rest) || /\b(?:and|but|or)\b/i.test(what)) return []
    const verb = phrasal[found.verb.toLowerCase()] ?? infinitive(found.verb.toLowerCase(), 'PastTense')
    const deed = said(verb, what)
    const tail = rest && ` ${rest}`
    const mine = will('I', usesContractions(sentence.text))
    const isHandedOn = /^(?:pass on|forward|escalate)$/.test(verb)
    return [
      rejoined(
        clause,
        `${mine} ${deed}${tail} ${tellsThem.test(clause.rest) ? 'by [when]' : 'and write back by [when]'}`,
      ),
      ...(isHandedOn ? [] : [rejoined(clause, `[who] will ${deed}${tail} by [when]`).replace(/^\[w/, '[W')]),
    ]
  },
}

/** "pass on" + "it" → "pass it on". */
function said(verb: string, what: string): string {
  return verb === 'pass on' ? `pass ${what} on` : `${verb} ${what}`
}
