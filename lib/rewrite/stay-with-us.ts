import { clauseAt, isHeld } from './clause'
import type { Rewrite } from './rewrite'
import { capitalised } from './sentence-shape'

const read =
  /^(?:please |just |simply |kindly )*read (?:through )?(?<source>(?:our|the) (?:[\w-]+ ){0,2}?(?:faq|faqs|manual|documentation|docs|instructions|terms(?: and conditions)?|guide|policy))(?: first| again)?$/i
const away =
  /\b(?:elsewhere|somewhere else|another (?:provider|app|company|shop|service|store)|a different (?:provider|app|company|shop|service|store)|something else|feel free to (?:leave|cancel|go))\b/i

/** Being sent away, turned into what is offered here. */
export const stayWithUs: Rewrite = {
  id: 'stay-with-us',
  label: 'Say what you offer here',
  examples: [
    {
      before: 'Maybe you would be better off with another provider.',
      after: ["I'd like to help you here; what I can do is [what you can do]."],
    },
    { before: 'Please read our FAQ.', after: ['Our FAQ has this: [the line that answers it].'] },
  ],
  rewrite: ({ text }, at) => {
    const clause = clauseAt(text, at)
    if (isHeld(clause) || !/^[.!?\s]*$/.test(clause.rest) || clause.lead !== '') return []
    const source = read.exec(clause.body)?.groups?.source
    if (source)
      return [`${capitalised(source)} ${/s$/i.test(source) ? 'have' : 'has'} this: [the line that answers it].`]
    return away.test(clause.body) && clause.body.split(/\s+/).length <= 14
      ? ["I'd like to help you here; what I can do is [what you can do]."]
      : []
  },
}
