import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { analyse } from '@/lib/analysis/analyse'
import { coreRuleSet } from '@/lib/analysis/rule-set'
import { factsIn, keepsFacts } from '@/lib/rewrite/facts-kept'

// The first sentence wakes the tagger, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const when = fc.constantFrom(
  'Monday',
  'next month',
  '4 May',
  '5 pm',
  'tomorrow',
  'Friday at 10:30',
  'the 12th',
  '2027-01-15',
)
const thing = fc.constantFrom(
  'order 4471',
  'the invoice of $19.99',
  'your desk from Lumen & Co',
  'that lamp',
  'the refund of 1,200 EUR',
  'booking AB-2043',
  'the report at https://example.test/r/7',
  'the mail to sam@example.test',
)
const clause = fc.constantFrom(
  'you confirm',
  'we receive the parcel',
  'the bank replies',
  'you send 2 photos',
  'Ms Ortega has signed',
)
const deed = fc.constantFrom('send', 'change', 'cancel', 'refund', 'confirm', 'move', 'check')
const opener = fc.constantFrom(
  '',
  'Unfortunately, ',
  "I'm sorry, but ",
  'Sorry, ',
  'Thanks for waiting; ',
  'I see it now, but ',
)
const tail = fc.constantFrom(
  '',
  '; it is back-ordered',
  ', and Dana knows about it',
  '; it is sold out and unavailable at this time',
)

/** Cold sentences as they are written in a hurry, with facts in every place. */
const cold = fc
  .record({ when, thing, clause, deed, opener, tail, contracted: fc.boolean() })
  .chain(({ when: time, thing: what, clause: condition, deed: verb, opener: open, tail: end, contracted }) => {
    const not = contracted ? "can't" : 'cannot'
    return fc
      .constantFrom(
        `${open}I ${not} ${verb} ${what} until ${time}${end}`,
        `${open}we ${not} ${verb} ${what} unless ${condition}${end}`,
        `${open}we ${not} get you ${what} before ${time}${end}`,
        `${open}we are unable to ${verb} ${what} without ${what}`,
        `Until ${condition}, we ${not} ${verb} ${what}`,
        `${open}I ${not} ${verb} ${what}${end}`,
        `${open}you must ${verb} ${what} by ${time}`,
        `${open}you'll have to wait 3 days for ${what}`,
        `${open}we don't have ${what} in stock`,
        `${open}I don't know where ${what} is`,
        `You failed to ${verb} ${what} on ${time}`,
        `You didn't send ${what}`,
        `As per our policy, ${what} takes 10 days`,
        `We regret to inform you that ${what} was lost on ${time}`,
        `You'll need to contact the courier about ${what}`,
        `Our team will look into ${what} soon`,
        `I'll try to ${verb} ${what}`,
        `You should have sent ${what} before ${time}`,
        `We require ${what} for a refund`,
        `${open}this is not possible until ${time}`,
      )
      .map(text => `${text[0]!.toUpperCase()}${text.slice(1)}.`)
  })

describe('suggestions for any cold sentence', () => {
  it('keep every number, date, amount, name and link, invent none, and are written properly', () => {
    fc.assert(
      fc.property(cold, draft => {
        for (const { suggestions } of analyse({ draft }, coreRuleSet()).findings) {
          for (const { start, end, text } of suggestions) {
            const after = draft.slice(0, start) + text + draft.slice(end)
            expect(keepsFacts(draft, after), `${draft} → ${after}`).toBe(true)
            expect(after, draft).toMatch(/^[\p{Lu}\d"[]/u)
            expect(after, draft).toMatch(/[^.?!][.?!]$/)
            expect(after, draft).not.toMatch(/ {2}|\s[,.;?]|,\s*[,.]|\bi\b|\. [a-z]|\bbut\s*[,.;]/)
          }
        }
      }),
      { numRuns: 400 },
    )
  }, 120_000)
})

describe('facts', () => {
  it('are numbers, days, amounts, links, addresses, codes and names', () => {
    expect(
      [
        ...factsIn(
          'On 4 May Dana refunded $19.99 for AB-2043, see https://a.test/x and write to sam@a.test by Friday.',
        ),
      ].sort(),
    ).toEqual(['$19.99', '2043', '4', 'ab-2043', 'dana', 'friday', 'https://a.test/x', 'may', 'sam@a.test'].sort())
  })

  it('may not be lost nor invented', () => {
    expect(keepsFacts('It ships on Monday.', 'It ships soon.')).toBe(false)
    expect(keepsFacts('It ships soon.', 'It ships in 3 days.')).toBe(false)
    expect(keepsFacts('It ships on Monday.', 'On Monday it ships to [address].')).toBe(true)
  })
})
