import { clauseAt, isHeld, leansOnSubject, rejoined } from './clause'
import type { Rewrite } from './rewrite'

const designed =
  /^(?:this|that|it)(?:['’]s| is)? (?:works? as (?:designed|intended)|working as (?:designed|intended)|how it is designed|by design|(?:the )?expected behaviou?r|not a bug|a known limitation|a limitation of .+)$/i
const scope =
  /^(?:this|that|it)(?:['’]s| is) (?:out of scope|outside the scope(?: of .+)?|not (?:a priority|on our roadmap|planned)|(?:a )?low priority)$/i

/** A label that ends the matter, turned into why it is so and what they can do. */
export const byDesign: Rewrite = {
  id: 'by-design',
  label: 'Say why, and what they can do',
  examples: [
    {
      before: 'This works as designed.',
      after: ['It works this way because [reason]; what you can do is [what they can do].'],
    },
    { before: 'That is out of scope.', after: ['What you can do in place of that is [what they can do].'] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    if (isHeld(clause) || leansOnSubject(clause)) return []
    if (designed.test(clause.body)) {
      // "This is not a bug, it works as designed": one matter, said once.
      const rest = /^[\s,;]*it (?:works as|is by|is working as)\b[^.!?]*/i.exec(clause.rest)?.[0].length ?? 0
      const again = /\b(?:this|that|it)(?:['’]s| is) not a bug[,;]\s*$/i.test(clause.lead)
      return [
        rejoined(
          {
            lead: again ? clause.lead.replace(/\b(?:this|that|it)(?:['’]s| is) not a bug[,;]\s*$/i, '') : clause.lead,
            body: '',
            rest: clause.rest.slice(rest),
          },
          'it works this way because [reason]; what you can do is [what they can do]',
        ),
      ]
    }
    return scope.test(clause.body) ? [rejoined(clause, 'what you can do in place of that is [what they can do]')] : []
  },
}
