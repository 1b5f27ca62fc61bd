import { describe, expect, it, vi } from 'vitest'
import { analyse } from '@/lib/analysis/analyse'
import { createRuleSet } from '@/lib/analysis/rule-set'
import type { Pack } from '@/lib/packs/pack'
import type { Rule } from '@/lib/packs/rule'

// The first sentence wakes the tagger, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const common = {
  id: 'it',
  level: 'should',
  group: 'team',
  message: '{{count}}{{value}}',
  examples: { bad: ['x'], good: ['y'] },
} as const
type Parameters = { readonly kind: Rule['kind'] } & Readonly<Record<string, unknown>>

/** What one rule marks in a draft: its words, or "-" for the reply as a whole. */
function marked(parameters: Parameters, draft: string): readonly string[] {
  const pack: Pack = {
    format: 1,
    id: 'a/b',
    version: '1.0.0',
    title: 'T',
    locale: 'en',
    rules: [{ ...common, ...parameters } as unknown as Rule],
  }
  return analyse({ draft }, createRuleSet([pack])).findings.map(finding => finding.text ?? '-')
}

describe('avoid', () => {
  it('finds a phrase however it is written, but not where it must stand elsewhere', () => {
    const rule = { kind: 'avoid', phrases: ["that's it"] } as const
    expect(marked(rule, 'THAT IS IT, and that’s it.')).toEqual(['THAT IS IT', 'that’s it'])
    expect(marked({ ...rule, standing: 'whole' }, "That's it. And that's it.")).toEqual(["That's it"])
    expect(marked({ ...rule, standing: 'start' }, "So that's it now. I know that's it.")).toEqual(["that's it"])
    expect(marked({ ...rule, standing: 'end' }, "So that's it. That's it now.")).toEqual(["that's it"])
  })

  it('gives way to an exception that touches it', () => {
    expect(
      marked(
        { kind: 'avoid', phrases: ['blue moon'], except: ['once in a blue'] },
        'Once in a blue moon. A blue moon.',
      ),
    ).toEqual(['blue moon'])
  })
})

describe('need', () => {
  const both = { kind: 'need', allOf: [{ phrases: ['sun'] }, { phrases: ['moon'] }] } as const

  it('asks for one of several, or for all of them', () => {
    const one = { kind: 'need', anyOf: [{ phrases: ['sun'] }, { phrases: ['moon'] }] } as const
    expect(marked(one, 'The stars.')).toEqual(['-'])
    expect(marked(one, 'The moon.')).toEqual([])
    expect(marked(both, 'The moon.')).toEqual(['-'])
    expect(marked(both, 'The moon. The sun.')).toEqual([])
  })

  it('asks for them together in a sentence or a paragraph', () => {
    expect(marked({ ...both, together: 'sentence' }, 'The moon. The sun.')).toEqual(['-'])
    expect(marked({ ...both, together: 'sentence' }, 'The moon and the sun.')).toEqual([])
    expect(marked({ ...both, together: 'paragraph' }, 'The moon. The sun.')).toEqual([])
    expect(marked({ ...both, together: 'paragraph' }, 'The moon.\n\nThe sun.')).toEqual(['-'])
  })

  it('looks only where it should stand', () => {
    const greeting = { kind: 'need', where: 'greeting', anyOf: [{ phrases: ['hello'] }] } as const
    expect(marked(greeting, 'Hello Sam,\n\nIt is here.')).toEqual([])
    expect(marked(greeting, 'It is here now, and it is yours.\n\nMy mother says hello to you and yours.')).toEqual([
      '-',
    ])
  })
})

describe('ifThen', () => {
  it('asks for the second only where the first stands', () => {
    // biome-ignore lint/suspicious/noThenProperty: the format's own word; its value is data and never callable
    const rule = { kind: 'ifThen', if: { phrases: ['failed'] }, then: { phrases: ['because'] } } as const
    expect(marked(rule, 'The upload failed.')).toEqual(['failed'])
    expect(marked(rule, 'The upload failed. That is because the disk was full.')).toEqual([])
    expect(marked(rule, 'The upload is done.')).toEqual([])
  })
})

describe('limit', () => {
  it('marks the first one too many, and the reply that has too few', () => {
    expect(marked({ kind: 'limit', count: { phrases: ['very'] }, max: 1 }, 'Very good, Very bad.')).toEqual(['Very'])
    expect(marked({ kind: 'limit', count: { phrases: ['very'] }, min: 1 }, 'Good.')).toEqual(['-'])
    expect(marked({ kind: 'limit', count: { signal: 'apology' }, max: 1 }, "I'm sorry about the delay.")).toEqual([])
  })
})

describe('measure', () => {
  const over = (metric: string, max: number, draft: string) =>
    marked({ kind: 'measure', metric, max }, draft).length > 0

  it('counts what it says, and only over the bound', () => {
    for (const [metric, figure, draft] of [
      ['words', 4, "It isn't here yet."],
      ['sentences', 2, 'It is here. It is late.'],
      ['wordsInLongestSentence', 3, 'It is here. Yes.'],
      ['paragraphWords', 4, 'It is here. Yes.\n\nNo.'],
      ['exclamations', 2, 'It is here!!'],
      ['questionMarks', 1, 'Is it here? Yes.'],
      ['allCapsWords', 1, 'It is HERE on TV.'],
      ['negations', 2, "It isn't here, never was."],
      ['links', 1, 'It is here: https://a.test/x.'],
    ] as const) {
      expect(over(metric, figure - 1, draft), metric).toBe(true)
      expect(over(metric, figure, draft), metric).toBe(false)
    }
  })

  it('reads the years of schooling a text asks for', () => {
    expect(over('readingGrade', 6, 'The lamp is on. It is red.')).toBe(false)
    expect(
      over(
        'readingGrade',
        6,
        'Notwithstanding aforementioned considerations, reimbursement necessitates documentation.',
      ),
    ).toBe(true)
  })
})

describe('oneForm', () => {
  it('marks the form used less and offers the other', () => {
    expect(marked({ kind: 'oneForm', forms: ['email', 'e-mail'] }, 'The e-mail, the e-mail, the email.')).toEqual([
      'email',
    ])
    expect(marked({ kind: 'oneForm', forms: ['email', 'e-mail'] }, 'The e-mail, the e-mail.')).toEqual([])
  })
})

describe('order', () => {
  it('marks what comes too early; what is absent is no fault', () => {
    const rule = { kind: 'order', sequence: [{ phrases: ['sorry'] }, { phrases: ['refund'] }] } as const
    expect(marked(rule, 'The refund is sent. Sorry about it.')).toEqual(['refund'])
    expect(marked(rule, 'Sorry about it. The refund is sent.')).toEqual([])
    expect(marked(rule, 'The refund is sent.')).toEqual([])
  })
})
