import { thirdPerson } from '@/lib/language/verb-forms'
import { clauseAt, isHeld, leansOnSubject, rejoined } from './clause'
import type { Rewrite } from './rewrite'
import { usesContractions, will } from './sentence-shape'
import { withoutVagueTime } from './vague'

const promised =
  /^(?<who>someone|somebody|they|a colleague|(?:the|our) (?:[a-z]+ )?(?:team|department))(?: from [\w ]+?)? will (?<verb>look|check|get|contact|call|be in touch|reach|investigate|review)\b\s*(?<rest>.*)$/i

/** A promise that nobody owns, taken on. */
export const ownPromise: Rewrite = {
  id: 'own-promise',
  label: 'Take it on, with a time',
  examples: [
    { before: 'Someone will look into it.', after: ['I will look into it and write back by [when].'] },
    { before: 'Someone will be in touch soon.', after: ['I will be in touch by [when].'] },
    {
      before: "Our team will contact you about invoice 77, and that's it.",
      after: ["I'll make sure that our team contacts you about invoice 77 by [when], and that's it."],
    },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    const found = promised.exec(clause.body)?.groups
    if (!found?.verb || isHeld(clause) || leansOnSubject(clause)) return []
    const mine = will('I', usesContractions(sentence.text))
    const { who = '', verb } = found
    const rest = withoutVagueTime(found.rest ?? '')
    const deed = `${verb.toLowerCase()}${rest && ` ${rest}`}`
    if (/team|department/i.test(who)) {
      const [first = '', ...more] = deed.split(' ')
      const theirs = [thirdPerson(first), ...more].join(' ')
      return [rejoined(clause, `${mine} make sure that ${who.toLowerCase()} ${theirs} by [when]`)]
    }
    const back =
      /^(?:look|check|investigate|review)$/i.test(verb) && !/\bback\b/i.test(rest)
        ? 'and write back by [when]'
        : 'by [when]'
    return [rejoined(clause, `${mine} ${deed} ${back}`)]
  },
}
