import type { Rewrite } from './rewrite'
import { capitalised, stopped } from './sentence-shape'

const inFront =
  /^(?:as per|per|according to|under|due to|because of)\s+(?:our|the|company|the company['’]s|my)\s+(?:[a-z]+ )?(?:policy|policies|rules|terms)\b[,:]?\s*(?<fact>.+?)[.!]*$/is
const against =
  /^(?:(?:sorry|unfortunately|no|i['’]m sorry)[,.]?\s*(?:but )?)?(?:that|this|it|which)(?:['’]s| is)\s+(?:just |simply )?(?:against|not)\s+(?:our|the|company)\s+(?:policy|policies|rules)[.!]*$/is
const bare =
  /^(?:(?:sorry|unfortunately|no|i['’]m sorry)[,.]?\s*(?:but )?)?(?:that|this|it)(?:['’]s| is)\s+(?:just |simply )?(?:our|the|company)\s+(?:policy|rules?)[.!]*$/is

/** The rule book, turned into the reason behind the rule. */
export const policyReason: Rewrite = {
  id: 'policy-reason',
  label: 'Give the reason',
  examples: [
    { before: 'As per our policy, refunds take ten days.', after: ['Refunds take ten days because [reason].'] },
    { before: "It's our policy.", after: ['The reason is [reason].'] },
    { before: "That's against our policy.", after: ['What I can do is [what you can do], because [reason].'] },
  ],
  rewrite: ({ text }) => {
    const fact = inFront.exec(text)?.groups?.fact
    if (fact) return [stopped(capitalised(`${fact} because [reason]`))]
    if (against.test(text)) return ['What I can do is [what you can do], because [reason].']
    return bare.test(text) ? ['The reason is [reason].'] : []
  },
}
