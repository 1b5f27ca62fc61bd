import { clauseAt, rejoined } from './clause'
import type { Rewrite } from './rewrite'
import { usesContractions } from './sentence-shape'

const empty = /\b(?:sorry|apologi[sz]e|apologies|regret)\b/i
const feeling = /\b(?:feels?|felt|feeling|thinks?|thought|see it|upset|offend(?:ed|s)?|but you)\b/i
const conditional =
  /\b(?:sorry|apologi[sz]e|apologies)\s+if\s+(?<what>(?:this|that|it|the|your|our|we|you|there)\b.+)$/i
const confusion = /\b(?:for|about) any confusion\b/i

/** An apology for a feeling, turned into one for what happened. */
export const nonApology: Rewrite = {
  id: 'non-apology',
  label: 'Name what happened',
  examples: [
    {
      before: "I'm sorry you feel that way.",
      after: ["I'm sorry that [what happened].", "I'm sorry for [what it cost them]."],
    },
    {
      before: 'We apologise if you felt ignored.',
      after: ['We are sorry that [what happened].', 'We are sorry for [what it cost them].'],
    },
    { before: 'Sorry if the parcel came late.', after: ['Sorry that the parcel came late.'] },
    { before: 'We apologise if this caused you trouble.', after: ['We are sorry this caused you trouble.'] },
  ],
  rewrite: (sentence, at) => {
    const { text } = sentence
    const clause = clauseAt(text, [text.slice(0, at[0]).search(/\S/) < 0 ? at[0] : 0, at[1]])
    if (!empty.test(clause.body) || /\?/.test(clause.rest)) return []
    const opening = apology(clause.body, usesContractions(text))
    const bare = { ...clause, lead: '' }
    const what = conditional.exec(clause.body)?.groups?.what
    if (what && !feeling.test(what))
      return [rejoined(bare, /^(?:that|this|it)\b/i.test(what) ? `${opening} ${what}` : `${opening} that ${what}`)]
    if (confusion.test(clause.body))
      return [
        rejoined(
          bare,
          clause.body.replace(confusion, match => match.replace(/any/i, 'the')),
        ),
      ]
    return [rejoined(bare, `${opening} that [what happened]`), rejoined(bare, `${opening} for [what it cost them]`)]
  },
}

/** "I'm sorry", "we are sorry" or "sorry", as the agent began. */
function apology(body: string, contracted: boolean): string {
  if (/^(?:so |very |really )?(?:sorry|apologies)\b/i.test(body)) return 'sorry'
  if (/\bwe\b|\bwe['’]/i.test(body)) return contracted ? "we're sorry" : 'we are sorry'
  return contracted ? "I'm sorry" : 'I am sorry'
}
