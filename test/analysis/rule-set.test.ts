import { describe, expect, it, vi } from 'vitest'
import { analyse } from '@/lib/analysis/analyse'
import type { Input } from '@/lib/analysis/report'
import { coreRuleSet, createRuleSet } from '@/lib/analysis/rule-set'
import { tagged } from '@/lib/language/tagged'
import type { Pack } from '@/lib/packs/pack'
import { core } from '@/lib/rules/core'

// The first sentence wakes the tagger, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

function pack(rest: Partial<Pack>): Pack {
  return { format: 1, id: 'quay/voice', version: '1.0.0', title: 'Quay voice', locale: 'en', rules: [], ...rest }
}

const examples = { bad: ['x'], good: ['y'] }

function rule(id: string, phrase: string, rest: Partial<Pack['rules'][number]> = {}): Pack['rules'][number] {
  return {
    id,
    kind: 'avoid',
    level: 'should',
    group: 'team',
    phrases: [phrase],
    message: `About ${id}.`,
    examples,
    ...rest,
  } as Pack['rules'][number]
}

const findings = (input: Partial<Input>, ...packs: Pack[]) =>
  analyse({ draft: '', ...input }, createRuleSet(packs)).findings
const marks = (input: Partial<Input>, ...packs: Pack[]) =>
  findings(input, ...packs).map(({ rule: name, text }) => `${name} ${text ?? '-'}`)

describe('one mark a place', () => {
  it('goes to the higher level, then the longer words, then the later pack', () => {
    const draft = 'The blue moon rises.'
    const low = rule('low', 'blue moon', { level: 'could' })
    expect(marks({ draft }, pack({ rules: [low, rule('high', 'moon')] }))).toEqual(['quay/voice:high moon'])
    expect(marks({ draft }, pack({ rules: [rule('short', 'moon'), rule('long', 'blue moon')] }))).toEqual([
      'quay/voice:long blue moon',
    ])
    const other = pack({ id: 'quay/later', rules: [rule('same', 'moon')] })
    expect(marks({ draft }, pack({ rules: [rule('same', 'moon')] }), other)).toEqual(['quay/later:same moon'])
  })

  it('puts the most important first, then goes by place', () => {
    const rules = [rule('a', 'sun', { level: 'could' }), rule('b', 'moon'), rule('c', 'star')]
    expect(marks({ draft: 'Sun, star and moon.' }, pack({ rules }))).toEqual([
      'quay/voice:c star',
      'quay/voice:b moon',
      'quay/voice:a Sun',
    ])
  })
})

describe('keys', () => {
  it('stay the same while the draft changes elsewhere', () => {
    const team = pack({ rules: [rule('moon', 'moon')] })
    const keys = (draft: string) => findings({ draft }, team).map(finding => finding.key)
    const before = keys('The moon rises. A moon sets.')
    expect(before).toEqual(['quay/voice:moon moon', 'quay/voice:moon moon 2'])
    expect(keys('Good evening, Sam!\n\nThe moon rises. A moon sets. It is late.')).toEqual(before)
  })

  it('of the rule set change with any rule and with nothing else', () => {
    const one = createRuleSet([pack({ rules: [rule('moon', 'moon')] })])
    expect(createRuleSet([pack({ rules: [rule('moon', 'moon')] })]).key).toBe(one.key)
    expect(createRuleSet([pack({ rules: [rule('moon', 'moons')] })]).key).not.toBe(one.key)
  })
})

describe('conditions', () => {
  const when = (condition: NonNullable<Pack['rules'][number]['when']>) =>
    pack({ rules: [rule('moon', 'moon', { when: condition })] })
  const fires = (input: Partial<Input>, condition: NonNullable<Pack['rules'][number]['when']>) =>
    marks({ draft: 'The moon rises.', ...input }, when(condition)).length === 1

  it('on what is unknown do not hold, but for the channel', () => {
    expect(fires({}, { channel: ['chat'] })).toBe(true)
    expect(fires({}, { mood: ['calm'] })).toBe(false)
    expect(fires({}, { tags: ['refund'] })).toBe(false)
    expect(fires({}, { reply: 'first' })).toBe(false)
  })

  it('hold and fail by channel, mood, tags, reply, length and what the customer says', () => {
    expect(fires({ channel: 'email' }, { channel: ['chat'] })).toBe(false)
    expect(fires({ channel: 'chat' }, { channel: ['chat'] })).toBe(true)
    expect(fires({ customer: 'Where do I find the invoice?' }, { mood: ['calm'] })).toBe(true)
    expect(fires({ customer: 'This is outrageous, you liars!' }, { mood: ['calm'] })).toBe(false)
    expect(fires({ tags: ['Refund'] }, { tags: ['refund'] })).toBe(true)
    expect(fires({ tags: ['refund'] }, { notTags: ['refund'] })).toBe(false)
    expect(fires({ replyNumber: 1 }, { reply: 'first' })).toBe(true)
    expect(fires({ replyNumber: 2 }, { reply: 'first' })).toBe(false)
    expect(fires({}, { minWords: 4 })).toBe(false)
    expect(fires({ customer: 'My invoice is wrong.' }, { customerSays: ['invoice'] })).toBe(true)
    expect(fires({ customer: 'My parcel is late.' }, { customerSays: ['invoice'] })).toBe(false)
  })

  it('beside the mark make it needless: in the sentence, or in the one before or after', () => {
    const unless = (beside: 'sentence' | 'neighbours') =>
      pack({ rules: [rule('moon', 'moon', { unless: { anyOf: [{ phrases: ['sun'] }], beside } })] })
    expect(marks({ draft: 'No moon. But the sun.' }, unless('sentence'))).toHaveLength(1)
    expect(marks({ draft: 'No moon. But the sun.' }, unless('neighbours'))).toHaveLength(0)
    expect(marks({ draft: 'No moon. Rain. But the sun.' }, unless('neighbours'))).toHaveLength(1)
  })

  it('make a rule one level milder', () => {
    const milder = pack({ rules: [rule('moon', 'moon', { level: 'must', milder: { anyOf: [{ phrases: ['sun'] }] } })] })
    expect(findings({ draft: 'The moon.' }, milder)[0]?.level).toBe('must')
    expect(findings({ draft: 'The moon. The sun.' }, milder)[0]?.level).toBe('should')
  })
})

describe('a team tunes the pack below', () => {
  const below = pack({ id: 'quay/base', rules: [rule('moon', 'moon'), rule('star', 'star')] })
  const draft = 'A full moon, a star.'

  it('off, softer, with exceptions and other words', () => {
    const off = pack({
      override: {
        'quay/base:moon': { level: 'off', reason: 'We like it.' },
        'quay/base:star': { level: 'could', message: 'Ours.' },
      },
    })
    const [only, ...none] = findings({ draft }, below, off)
    expect(none).toEqual([])
    expect(only).toMatchObject({ rule: 'quay/base:star', level: 'could', message: 'Ours.' })
    const except = pack({ override: { 'quay/base:moon': { except: ['full moon'] } } })
    expect(marks({ draft }, below, except)).toEqual(['quay/base:star star'])
  })

  it('allows phrases everywhere, but not over a must', () => {
    const allow = pack({ allow: ['full moon'] })
    expect(marks({ draft }, below, allow)).toEqual(['quay/base:star star'])
    const must = pack({ id: 'quay/base', rules: [rule('moon', 'moon', { level: 'must' })] })
    expect(marks({ draft }, must, allow)).toEqual(['quay/base:moon moon'])
  })

  it('tries a rule without showing it', () => {
    expect(marks({ draft }, pack({ rules: [rule('moon', 'moon', { trial: true })] }))).toEqual([])
  })

  it('names its own words, in any letters or exactly', () => {
    const terms: Pack['terms'] = [
      { use: 'sign in', not: ['log in'], examples: { bad: [['log in', 'sign in']], good: ['x'] } },
      {
        use: 'Quay Desk',
        not: ['Quay desk'],
        case: 'exact',
        examples: { bad: [['Quay desk', 'Quay Desk']], good: ['x'] },
      },
    ]
    const found = findings({ draft: 'Log in to Quay desk. Quay Desk is open.' }, pack({ terms }))
    expect(found.map(({ text, suggestions }) => [text, suggestions[0]?.text])).toEqual([
      ['Log in', 'Sign in'],
      ['Quay desk', 'Quay Desk'],
    ])
  })
})

describe('a team adds to a signal', () => {
  it('and what the reply says so is found', () => {
    const draft = 'Ahoy Sam, your parcel is here.'
    const greeting = (...packs: Pack[]) => analyse({ draft }, createRuleSet(packs)).signals.greeting
    expect(greeting(pack({}))).toEqual({ present: false, spans: [] })
    expect(greeting(pack({ signals: { greeting: ['ahoy'] } }))).toEqual({ present: true, spans: [[0, 4]] })
  })
})

describe('words to fill in', () => {
  it('come from the pattern, the ticket and the count, or stay a visible slot', () => {
    const team = pack({
      vars: { when: { label: 'When you are back', ask: true }, who: { from: 'ticket.customerFirstName' } },
      rules: [
        rule('moon', 'moon', { suggest: ['{{who}}, by {{when}}'] }),
        {
          id: 'stars',
          kind: 'limit',
          level: 'could',
          group: 'team',
          count: { phrases: ['star'] },
          max: 1,
          message: '{{count}} stars.',
          examples,
        },
        {
          id: 'sky',
          kind: 'pattern',
          level: 'could',
          group: 'team',
          match: '(night|day) sky',
          message: 'A {{1}} sky.',
          examples,
        },
      ],
    })
    const found = findings({ draft: 'Moon, star, star. Night sky.', customerName: 'Ada Byron' }, team)
    expect(found.map(finding => finding.message)).toEqual(['About moon.', '2 stars.', 'A Night sky.'])
    const [suggestion] = found[0]!.suggestions
    expect(suggestion?.text).toBe('Ada, by [when you are back]')
    expect(suggestion?.slots.map(([start, end]) => suggestion.text.slice(start, end))).toEqual(['[when you are back]'])
  })
})

describe('the built-in rules on whole replies', () => {
  const angry = 'You charged me twice and nobody answers! This is unacceptable.'

  it("ask an upset customer's agent for what is missing, with lines to begin with, and stop that send once", () => {
    const report = analyse({ draft: 'Send me the invoice number.', customer: angry }, coreRuleSet())
    const missing = report.findings.filter(finding => finding.rule.endsWith('-missing'))
    expect(missing.map(finding => finding.rule)).toEqual([
      'core:acknowledge-missing',
      'core:align-missing',
      'core:assure-missing',
    ])
    for (const finding of missing) {
      expect(finding.start).toBeUndefined()
      expect(finding.suggestions.length).toBeGreaterThan(0)
    }
    expect(report.checklist.find(item => item.id === 'core:heard')).toMatchObject({ state: 'open', guard: 'confirm' })
  })

  it('ask nothing of the kind for a calm customer', () => {
    const report = analyse(
      { draft: 'The invoice is in Settings, under Billing.', customer: 'Where is my invoice?' },
      coreRuleSet(),
    )
    expect(report.findings).toEqual([])
    expect(report.checklist.filter(item => item.guard === 'confirm' && item.state === 'open')).toEqual([])
  })

  it('know a wrong name from a right one, a short one and none', () => {
    const rules = (draft: string) =>
      analyse(
        { draft, customerName: 'Jonathan Reed', customer: 'Hello, where is it? Thanks, Jon' },
        coreRuleSet(),
      ).findings.map(finding => finding.rule)
    expect(rules('Hi Marcus,\n\nIt is on its way.')).toContain('core:wrong-name')
    const unnamed = ['Hi there,', 'Hello,', 'Dear Seller,', 'Dear Passenger,', 'Dear customer,', 'Dear Account Holder,']
    const groups = ['Hi Team,', 'Hi All,', 'Dear Sir or Madam,', 'Dear Valued Customer,', 'Dear [First Name],']
    for (const right of ['Hi Jonathan,', 'Dear Mr Reed,', 'Hi Jon,', ...unnamed, ...groups]) {
      expect(rules(`${right}\n\nIt is on its way.`), right).not.toContain('core:wrong-name')
    }
  })

  it('ask for a placeholder to be filled, not for another name', () => {
    const { findings } = analyse(
      { draft: 'Dear [First Name],\n\nIt is on its way.', customerName: 'Ana', customer: 'Where is it?' },
      coreRuleSet(),
    )
    expect(findings.map(({ rule }) => rule)).toContain('core:empty-slot')
  })

  it.each([
    ['Hi Ana, it is on its way.', 'done'],
    ['Hi Marcus, it is on its way.', 'open'],
    ['Hi, it is on its way.', 'not-needed'],
    ['It is on its way.', 'not-needed'],
    ['Dear Customer, it is on its way.', 'not-needed'],
    ['Hi there! Ana is a nice name.', 'not-needed'],
  ])('tick the name only where somebody is greeted by one: %s', (draft, state) => {
    const { checklist } = analyse({ draft, customerName: 'Ana', customer: 'Where is it?' }, coreRuleSet())
    expect(checklist.find(({ id }) => id === 'core:right-name')?.state).toBe(state)
  })

  it('weigh a non-apology by the mood', () => {
    const level = (customer?: string) =>
      analyse(
        { draft: "I'm sorry you feel that way.", ...(customer ? { customer } : {}) },
        coreRuleSet(),
      ).findings.find(finding => finding.rule === 'core:non-apology')?.level
    expect(level()).toBe('should')
    expect(level(angry)).toBe('must')
  })

  it('offer nothing that they would mark again, and nothing twice', () => {
    const drafts = core.rules.flatMap(one => one.examples.bad)
    for (const draft of drafts) {
      for (const { rule: name, start, suggestions } of analyse({ draft }, coreRuleSet()).findings) {
        if (start === undefined) continue
        const after = suggestions.map(one => draft.slice(0, one.start) + one.text + draft.slice(one.end))
        expect(new Set([draft, ...after]).size, draft).toBe(after.length + 1)
        const isStillMarked = after.filter(text =>
          coreRuleSet()
            .factsOf(tagged(text))
            .hits.some(hit => hit.rule === name && text.slice(hit.span[0], hit.span[1]) === draft.slice(start)),
        )
        expect(isStillMarked, draft).toEqual([])
      }
    }
  }, 60_000)
})

describe('a team’s own ways of saying things', () => {
  const ours = pack({
    signals: { align: ['that would grind my gears'], thanks: ['cheers'], addedValue: ['a little extra from us'] },
  })
  const customer = 'This is unacceptable! You charged me twice and nobody helps.'

  it('count beside those that are read anyway, among them the three As', () => {
    const draft = 'Cheers. That would grind my gears, Robin. Here is a little extra from us.'
    const before = analyse({ draft, customer }, createRuleSet([pack({})]))
    const report = analyse({ draft, customer }, createRuleSet([ours]))
    expect(before.threeAs.align.present).toBe(false)
    expect(report.threeAs.align.spans.map(span => draft.slice(...span))).toEqual(['That would grind my gears'])
    expect(report.signals.thanks.present).toBe(true)
    expect(report.signals.addedValue.present).toBe(true)
  })
})

describe('what the ticket fills in', () => {
  const team = pack({
    vars: {
      about: { label: 'What it is about', from: 'ticket.subject' },
      number: { from: 'ticket.id', label: 'Ticket number' },
      me: { from: 'agent.firstName', label: 'Your name' },
    },
    rules: [rule('moon', 'moon', { message: '{{about}}, {{number}}, {{me}}' })],
  })
  const said = (input: Partial<Input>) => findings({ draft: 'The moon.', ...input }, team)[0]!.message

  it('is its subject and its number, and a slot where the page tells neither', () => {
    expect(said({ subject: 'Billed twice', ticketId: '4471' })).toBe('Billed twice, 4471, [your name]')
    expect(said({})).toBe('[what it is about], [ticket number], [your name]')
  })
})
