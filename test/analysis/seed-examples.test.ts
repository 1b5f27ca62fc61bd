import { describe, expect, it } from 'vitest'
import { analyse } from '@/lib/analysis/analyse'
import type { Report } from '@/lib/analysis/report'
import { coreRuleSet } from '@/lib/analysis/rule-set'
import { splitSentences } from '@/lib/text/split-sentences'

// The examples of the client's own article on the three As and on greeting like a friend.
const angry =
  "I can't believe that you billed me without letting me know ahead of time! I was not expecting a charge at all, let alone one that was SO EXPENSIVE. How can you guys get away with this!?!?"
const sentences = [
  "Thanks so much for emailing about this—I'm sorry to hear that you were caught off guard by our billing.",
  "I can totally get how it can be frustrating to receive a charge that you weren't expecting, especially when you've just started to use our tool.",
  'Could you share a bit more information with me so that we can get to the bottom of this?',
  'For example, would you mind sending me the username associated with your account along with the date that you received the charge?',
  'Using that, I can take a look in our system and see how we can get this fixed for you.',
]
const question = 'Where can I update the credit card on my account?'
const cold =
  "You can resolve this issue by hitting the button on the Account page, and then selecting 'Update credit card'."
const warm =
  'Hey there,\nthanks so much for emailing about this—I’m sorry to hear that you are having trouble. In order to fix the problem that you’re having with billing errors, you can head over to your “Account” page by clicking on the button in the top right corner. Once there, select “Update credit card” and you should be good to go.\n\nI hope that helps, but please let me know if you have any other questions!'

const reportOn = (draft: string, customer: string) =>
  analyse({ draft, customer, channel: 'email', replyNumber: 1 }, coreRuleSet())
const open = (report: Report) => report.checklist.filter(({ state }) => state === 'open').map(({ id }) => id)

describe('the angry billing customer', () => {
  const draft = sentences.join(' ')
  const report = reportOn(draft, angry)

  it('is read as very upset, with the trouble as one clause', () => {
    expect(report.customer?.mood).toBe(2)
    expect(report.customer?.problem).toBe('you billed me without letting me know ahead of time')
  })

  it('gets each A on its own sentence, in order', () => {
    const numberOf = (start: number | undefined) =>
      splitSentences(draft).findIndex(
        sentence => start !== undefined && sentence.start <= start && start < sentence.end,
      )
    const { acknowledge, align, assure, needed, inOrder } = report.threeAs
    expect(needed).toBe(true)
    expect(inOrder).toBe(true)
    expect(acknowledge.spans.map(([start]) => numberOf(start))).toEqual([0])
    expect([...new Set(align.spans.map(([start]) => numberOf(start)))]).toEqual([1])
    expect(numberOf(assure.spans[0]?.[0])).toBeGreaterThanOrEqual(2)
  })

  it('finds nothing amiss with the reply of the article', () => {
    expect(report.findings).toEqual([])
  })

  it('misses all three in a cold reply, and offers starters from their words', () => {
    const { threeAs, findings } = reportOn('The charge is correct.', angry)
    expect([threeAs.acknowledge.present, threeAs.align.present, threeAs.assure.present]).toEqual([false, false, false])
    const starters = findings.flatMap(({ suggestions }) => suggestions.map(({ text }) => text))
    expect(starters.join(' ')).toContain('we billed you without letting you know ahead of time')
  })
})

describe('the calm question about a card', () => {
  it('needs no three As', () => {
    const report = reportOn(cold, question)
    expect(report.customer?.mood).toBe(0)
    expect(report.threeAs.needed).toBe(false)
  })

  it('shows greeting, thanks and closing as missing in the cold reply', () => {
    const { signals, checklist } = reportOn(cold, question)
    expect([signals.greeting.present, signals.thanks.present, signals.closingInvitation.present]).toEqual([
      false,
      false,
      false,
    ])
    expect(open({ checklist } as Report)).toEqual(
      expect.arrayContaining(['core:greeting', 'core:thanks', 'core:closing']),
    )
  })

  it('has nothing to say about the warm reply', () => {
    const report = reportOn(warm, question)
    expect(report.findings).toEqual([])
    const { greeting, thanks, closingInvitation, warmEnding } = report.signals
    expect([greeting, thanks, closingInvitation, warmEnding].map(({ present }) => present)).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(report.customer?.questions.map(({ answered }) => answered)).toEqual([true])
  })

  it('scores the warm reply above the cold one', () => {
    expect(reportOn(warm, question).score).toBeGreaterThan(reportOn(cold, question).score)
  })
})
