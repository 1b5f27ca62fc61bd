import { clauseAt, isHeld, leansOnSubject, rejoined } from './clause'
import { isPlainThing } from './refusal'
import type { Rewrite } from './rewrite'
import { usesContractions, will } from './sentence-shape'

const first =
  /\b(?:no ?(?:one|body)(?: else)? has (?:ever )?(?:reported|complained about|mentioned|seen|had|raised)\s+(?<what>[^,;]+)|you are the (?:only|first) (?:one|person|customer))/i
const record =
  /^(?:i|we)(?: currently)? (?:have|find|see|found|can find|could find) no (?:record|sign|signs|trace) of (?<what>(?:your|the|this|that|a|an|any) .+)$/i
const nothingWrong =
  /^(?:there(?:['’]s| is| was) )?nothing (?:is |was )?wrong with (?<what>(?:the|your|our|this|that) .+)$/i
const looks =
  /^(?:(?:everything|it|that|all)(?: here)? )?(?<how>(?:looks|seems|works|is working|is) (?:fine|clean|good|okay|ok))\b/i

/** Denial, turned into a look at it. */
export const denial: Rewrite = {
  id: 'denial',
  label: 'Say that you check',
  examples: [
    { before: "That's never happened before.", after: ["I'll check this on our side and write back by [when]."] },
    { before: 'We are not aware of any problems.', after: ['I will check this on our side and write back by [when].'] },
    {
      before: 'Nobody else has reported this.',
      after: ['You are the first to report this; I will check it on our side and write back by [when].'],
    },
    {
      before: 'We have no record of your payment of $20.',
      after: ['I will look for your payment of $20 again; could you send me [what would help]?'],
    },
    {
      before: 'Nothing is wrong with the lamp we sent.',
      after: ['I will check the lamp we sent again and write back by [when].'],
    },
    {
      before: 'Everything looks fine on our end.',
      after: ['So far it looks fine from here; I will check further and write back by [when].'],
    },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    if (isHeld(clause) || leansOnSubject(clause) || /\bcheck(?:ed|ing)?\b/i.test(sentence.text)) return []
    if (clause.body.split(/\s+/).length > 12) return []
    const shall = will('I', usesContractions(sentence.text))
    const reported = first.exec(clause.body)?.groups
    if (reported?.what && isPlainThing(reported.what.trim()))
      return [
        rejoined(
          clause,
          `you are the first to report ${reported.what.trim().replace(/^any /i, '')}; ${shall} check it on our side and write back by [when]`,
        ),
      ]
    const sought = record.exec(clause.body)?.groups?.what
    if (sought)
      return [
        rejoined(
          { ...clause, rest: '' },
          `${shall} look for ${sought.replace(/^any\b/i, 'a')} again; could you send me [what would help]?`,
        ),
      ]
    const sound = nothingWrong.exec(clause.body)?.groups?.what
    if (sound && isPlainThing(sound.replace(/ (?:we|you) \w+$/i, '')))
      return [rejoined(clause, `${shall} check ${sound} again and write back by [when]`)]
    const how = looks.exec(clause.body)?.groups?.how
    if (how)
      return [
        rejoined(clause, `so far it ${how.toLowerCase()} from here; ${shall} check further and write back by [when]`),
      ]
    return [rejoined(clause, `${shall} check this on our side and write back by [when]`)]
  },
}
