import { analyse, createSentenceMemory, createTicketMemory } from '@/lib/analysis/analyse'
import type { Finding, Input, Report } from '@/lib/analysis/report'
import { coreRuleSet } from '@/lib/analysis/rule-set'
import { customers, inputOf, type LabelledCustomer, type LabelledReply, replies } from './corpus'

const ruleSet = coreRuleSet()
const sentences = createSentenceMemory(2_000)

/** Every reply with what the engine and the built-in rules say of it. */
export const analysedReplies: readonly { readonly reply: LabelledReply; readonly report: Report }[] = replies.map(
  reply => ({ reply, report: reportOn(inputOf(reply)) }),
)

/** Every customer message, read before a word of the reply is written. */
export const readCustomers: readonly { readonly customer: LabelledCustomer; readonly report: Report }[] = customers.map(
  customer => ({
    customer,
    report: reportOn({ id: customer.id, channel: customer.channel, customer: customer.text, draft: '' }),
  }),
)

/** What an agent must or should look at. */
export function nudges({ findings }: Report): readonly Finding[] {
  return findings.filter(({ level }) => level !== 'could')
}

/** Words of the draft that are marked as negative: found in a place, in the groups that judge the tone. */
export function negativeMarks({ findings }: Report): readonly Finding[] {
  return findings.filter(
    ({ group, start }) => start !== undefined && (group === 'positive' || group === 'respect' || group === 'effort'),
  )
}

function reportOn(input: Input): Report {
  return analyse(input, ruleSet, { sentences, ticket: createTicketMemory() })
}
