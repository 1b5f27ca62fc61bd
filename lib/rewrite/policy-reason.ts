import type { Rewrite } from './rewrite'
import { capitalised, stopped } from './sentence-shape'

const ruleBook =
  "(?:our|the|company|the company|the company['’]s|company['’]s|store|my)\\s+(?:[a-z]+ )?(?:policy|policies|rules|guidelines|regulations|procedures?|protocol|terms(?: and conditions)?)"
const inFront = new RegExp(
  `^(?:as per|per|according to|under|due to|because of|in accordance with|based on)\\s+${ruleBook}\\b[,:]?\\s*(?<fact>.+?)[.!]*$`,
  'is',
)
const behind = new RegExp(
  `^(?<fact>.+?),?\\s+(?:as per|per|according to|under|due to|because of|in accordance with|as it is)\\s+${ruleBook}[.!]*$`,
  'is',
)
const says = new RegExp(
  `^${ruleBook}\\s+(?:clearly )?(?:states?|says?|dictates?|is)(?: clearly)?,? that\\s+(?<fact>.+?)[.!]*$`,
  'is',
)
const against =
  /^(?:(?:sorry|unfortunately|no|i['’]m sorry)[,.]?\s*(?:but )?)?(?:that|this|it|which)(?:(?:['’]s| is)\s+(?:just |simply )?(?:against|not)|\s+isn['’]t)\s+(?:our|the|company)\s+(?:policy|policies|rules)[.!]*$/is
const bare =
  /^(?:(?:sorry|unfortunately|no|i['’]m sorry)[,.]?\s*(?:but )?)?(?:that|this|it)(?:['’]s| is)\s+(?:just |simply )?(?:our|the|company)\s+(?:policy|rules?)[.!]*$/is

/** The rule book, turned into the reason behind the rule. */
export const policyReason: Rewrite = {
  id: 'policy-reason',
  label: 'Give the reason',
  examples: [
    { before: 'As per our policy, refunds take ten days.', after: ['Refunds take ten days because [reason].'] },
    { before: 'Seats cost $5 as per our policy.', after: ['Seats cost $5 because [reason].'] },
    { before: 'Our policy states that sale items stay sold.', after: ['Sale items stay sold because [reason].'] },
    { before: "It's our policy.", after: ['The reason is [reason].'] },
    { before: "That isn't our policy.", after: ['The reason is [reason]; what I can do is [what you can do].'] },
    { before: "That's against our policy.", after: ['The reason is [reason]; what I can do is [what you can do].'] },
  ],
  rewrite: ({ text }) => {
    const fact = (inFront.exec(text) ?? says.exec(text) ?? behind.exec(text))?.groups?.fact
    if (fact)
      return /\b(?:because|so that|since)\b|[.!?]\s/i.test(fact)
        ? []
        : [stopped(capitalised(`${fact} because [reason]`))]
    if (against.test(text)) return ['The reason is [reason]; what I can do is [what you can do].']
    return bare.test(text) ? ['The reason is [reason].'] : []
  },
}
