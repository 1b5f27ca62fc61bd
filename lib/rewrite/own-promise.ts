import { thirdPerson } from '@/lib/language/verb-forms'
import { clauseAt, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'
import { usesContractions, will } from './sentence-shape'

const promised =
  /^(?<who>someone|somebody|they|a colleague|(?:the|our) (?:team|department))(?: from [\w ]+?)? will (?<verb>look|check|get|contact|call|be|reach|investigate|review)\b\s*(?<rest>.*?)(?:\s+(?:soon|shortly|as soon as possible))?$/i

/** A promise that nobody owns, taken on. */
export const ownPromise: Rewrite = {
  id: 'own-promise',
  label: 'Take it on, with a time',
  examples: [
    { before: 'Someone will look into it.', after: ['I will look into it and write back by [when].'] },
    {
      before: "Our team will contact you about invoice 77, and that's it.",
      after: ["I'll make sure that our team contacts you about invoice 77 by [when], and that's it."],
    },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    const found = promised.exec(clause.body)?.groups
    if (!found?.verb || isHeld(clause)) return []
    const mine = will('I', usesContractions(sentence.text))
    const { who = '', verb, rest = '' } = found
    if (/team|department|colleague/i.test(who))
      return [rejoined(clause, `${mine} make sure that ${who.toLowerCase()} ${thirdPerson(verb)} ${rest} by [when]`)]
    const back = /^(?:look|check|investigate|review)$/i.test(verb) ? 'and write back by [when]' : 'by [when]'
    return verb === 'be' ? [] : [rejoined(clause, `${mine} ${verb} ${rest} ${back}`)]
  },
}
