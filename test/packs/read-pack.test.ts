import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createRuleSet } from '@/lib/analysis/rule-set'
import { surroundingsOf, tryText } from '@/lib/analysis/rule-set-try'
import { tagged } from '@/lib/language/tagged'
import { readPack, readPackText } from '@/lib/packs/read-pack'
import { core } from '@/lib/rules/core'
import { samplePack } from './sample-pack'

// The first sentence wakes the tagger, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const outside = surroundingsOf([core], false)
const inside = surroundingsOf([core], true)

type Raw = Record<string, unknown> & {
  rules: Record<string, unknown>[]
  checklist: Record<string, unknown>[]
  terms: Record<string, unknown>[]
}

/** The sample pack after a change, and the sentences that its reader tells. */
function sentencesAfter(change: (pack: Raw) => void): readonly string[] {
  const pack = JSON.parse(JSON.stringify(samplePack())) as Raw
  change(pack)
  return readPack(pack, outside, tryText).problems.map(problem => problem.sentence)
}

describe('a good pack', () => {
  it('reads as it was written', () => {
    const text = JSON.stringify(samplePack())
    expect(readPackText(text, outside, tryText)).toEqual({ pack: JSON.parse(text), problems: [] })
  })

  it('is what the built-in pack is, read from its own text', { timeout: 60_000 }, () => {
    const read = readPackText(JSON.stringify(core), inside, tryText)
    expect(read.problems).toEqual([])
    expect(read.pack).toEqual(JSON.parse(JSON.stringify(core)))
  })
})

describe('a bad pack is told in plain sentences', () => {
  const cases: readonly (readonly [name: string, change: (pack: Raw) => void, sentences: readonly string[]])[] = [
    [
      'a kind that is spelled wrong',
      pack => {
        pack.rules[0]!.kind = 'aviod'
      },
      ["Rule 'Our own words for ourselves.' uses 'aviod'. Did you mean 'avoid'?"],
    ],
    [
      'a kind from the future',
      pack => {
        pack.rules[0]!.kind = 'sentiment'
      },
      [
        "Rule 'Our own words for ourselves.' uses a kind of check that this coach does not know. It may be made for a newer version.",
      ],
    ],
    [
      'a part that is spelled wrong',
      pack => {
        pack.rules[0]!.phrase = pack.rules[0]!.phrases
        delete pack.rules[0]!.phrases
      },
      [
        "Rule 'Our own words for ourselves.': has a part 'phrase' that the coach does not know. Did you mean 'phrases'?",
      ],
    ],
    [
      'no examples',
      pack => {
        delete pack.rules[0]!.examples
      },
      [
        "Rule 'Our own words for ourselves.': has too few examples. Add one sentence that should be marked and one that should not. They keep the rule honest.",
      ],
    ],
    [
      'a level that does not exist',
      pack => {
        pack.rules[1]!.level = 'shuold'
      },
      ["Rule 'They know it as \"case\", not \"ticket {{2}}\".': 'level' is 'shuold'. Did you mean 'should'?"],
    ],
    [
      'a message that is too long',
      pack => {
        pack.rules[1]!.id = 'long-message'
        pack.rules[1]!.message = 'x'.repeat(180)
      },
      [`Rule '${'x'.repeat(80)}': 'message' has 180 characters; the coach takes 160.`],
    ],
    [
      'two problems at once',
      pack => {
        pack.rules[0]!.kind = 'aviod'
        delete pack.title
      },
      ["The pack: has no 'title'. Add it.", "Rule 'Our own words for ourselves.' uses 'aviod'. Did you mean 'avoid'?"],
    ],
    [
      'a signal that does not exist',
      pack => {
        pack.rules[3]!.allOf = [{ signal: 'greting' }]
      },
      ["Rule 'Say what you will do, and when.': 'signal' is 'greting'. Did you mean 'greeting'?"],
    ],
    [
      'something to look for that says nothing',
      pack => {
        pack.rules[3]!.allOf = [{ phrase: ['today'] }]
      },
      ["Rule 'Say what you will do, and when.': 'allOf' does not say what to look for. Did you mean 'phrases'?"],
    ],
    [
      'hidden signs',
      pack => {
        pack.rules[0]!.phrases = ['tier\u202etwo']
      },
      ["Rule 'Our own words for ourselves.': 'phrases', number 1 holds signs that cannot be seen. Type the text anew."],
    ],
    [
      'an item with a wrong guard',
      pack => {
        pack.checklist[0]!.guard = 'always'
      },
      ["Item 'I read the whole thread': 'guard' is 'always'. Use 'off', 'advise', 'confirm', 'hold'."],
    ],
    [
      'too many rules',
      pack => {
        pack.rules = Array.from({ length: 612 }, (_, at) => ({ ...pack.rules[0]!, id: `rule-${at}` }))
      },
      ['This pack has 612 rules; the coach takes 500.'],
    ],
    [
      'a pack from a newer coach',
      pack => {
        pack.format = 2
      },
      ['This pack is made for a newer version of the coach. It stays off until the coach is updated.'],
    ],
    [
      'a list that is not there',
      pack => {
        pack.rules[5]!.count = { list: 'sorryWord' }
      },
      ["Rule 'One sorry, not {{count}}.': There is no list 'sorryWord' in this pack. Did you mean 'sorryWords'?"],
    ],
    [
      'a bracket without its end',
      pack => {
        pack.rules[2]!.match = '(was|were caused by you'
      },
      ["Rule 'Say what happened.': '(was|were caused by you' has an opening bracket without a closing one."],
    ],
    [
      'a pattern of the wrong sort',
      pack => {
        pack.rules[2]!.match = '/(a+)+$/ caused'
      },
      ["Rule 'Say what happened.': '/(a+)+$/' has a sign that patterns do not know. Use words, ( | ), #Tag, . and ?"],
    ],
    [
      'no bound',
      pack => {
        delete pack.rules[5]!.max
      },
      ["Rule 'One sorry, not {{count}}.': There is no bound. Add 'max' or 'min'."],
    ],
    [
      'an unknown rewrite',
      pack => {
        pack.rules[0]!.rewrite = ['canot']
      },
      ["Rule 'Our own words for ourselves.': There is no built-in rewrite 'canot'. Did you mean 'cannot'?"],
    ],
    [
      'a word that stands for nothing',
      pack => {
        pack.rules[0]!.suggest = ['by {{wen}}']
      },
      ["Rule 'Our own words for ourselves.': '{{wen}}' stands for nothing. Did you mean 'when'?"],
    ],
    [
      'a rule to change that is not there',
      pack => {
        pack.override = { 'core:caned': { level: 'off' } }
      },
      ["The pack: There is no rule 'core:caned' to change. Did you mean 'core:canned'?"],
    ],
    [
      'an item ticked by no rule',
      pack => {
        pack.checklist[1]!.auto = 'no-jargn'
      },
      ["Item 'No jargon': There is no rule 'no-jargn' in this pack to tick it. Did you mean 'no-jargon'?"],
    ],
    [
      'the same id twice',
      pack => {
        pack.rules[1]!.id = 'no-jargon'
      },
      ["The pack: The id 'no-jargon' is used twice. Give one of them another."],
    ],
    [
      'a link in the words to use',
      pack => {
        pack.rules[0]!.suggest = ['see https://pay.example.test/now']
      },
      [
        "Rule 'Our own words for ourselves.': Its words to use hold a link, an address or a number. Packs from outside may not bring those.",
      ],
    ],
    [
      'the built-in name',
      pack => {
        pack.id = 'core'
      },
      [
        "The pack: The name 'core' belongs to the built-in pack. Use your team and a name, such as 'acme/support-voice'.",
      ],
    ],
    [
      'an example that is not caught',
      pack => {
        pack.rules[0]!.examples = { bad: ['I passed it to level two.'], good: ['Fine.'] }
      },
      [
        "Rule 'Our own words for ourselves.': This sentence should be marked but is not: 'I passed it to level two.' Add a phrase that covers it, or remove the example.",
      ],
    ],
    [
      'an example that is a false alarm',
      pack => {
        pack.rules[0]!.examples = { bad: ['Ask tier two.'], good: ['The tier two cake is sold.'] }
      },
      [
        "Rule 'Our own words for ourselves.': 'The tier two cake is sold.' is listed as fine, but the rule marks it. Add what excuses it under 'except', or remove the example.",
      ],
    ],
    [
      'a term whose example does not hold',
      pack => {
        pack.terms[0]!.examples = { bad: [['Please sign on.', 'Please sign in.']], good: ['Sign in.'] }
      },
      [
        "Term 'sign in': This sentence should be marked but is not: 'Please sign on.' Change what stands under 'not', or the example.",
      ],
    ],
    [
      'a sentence that stands elsewhere than the rule looks',
      pack => {
        pack.rules[0]!.where = 'closing'
      },
      [
        "Rule 'Our own words for ourselves.': This sentence should be marked but is not: 'I passed it to tier two.' It looks at the end of a reply only. Write the example with the sentences around it, or take 'where' out.",
      ],
    ],
    [
      'a sentence that the rule itself excuses',
      pack => {
        pack.rules[0]!.except = ['to tier two']
      },
      [
        "Rule 'Our own words for ourselves.': This sentence should be marked but is not: 'I passed it to tier two.' A phrase under 'except' excuses it. Narrow that phrase, or remove the example.",
      ],
    ],
    [
      'an A that is told by a message nobody gave',
      pack => {
        pack.rules[8]!.sequence = [{ signal: 'acknowledge' }, { phrases: ['refund'] }]
      },
      [
        "Rule 'Sorry first.': This sentence should be marked but is not: 'Your refund is sent. Sorry again.' Whether a reply acknowledges is told by what the customer wrote: add their message to the examples, as 'customer'.",
      ],
    ],
    [
      'an excuse where nothing is excused',
      pack => {
        pack.rules[5]!.unless = { anyOf: [{ phrases: ['really'] }] }
      },
      [
        "Rule 'One sorry, not {{count}}.': 'unless' has no effect in a rule of the kind 'limit'; it works with 'avoid', 'tokens', 'pattern'. Write the rule as one of those, or take 'unless' out.",
      ],
    ],
    [
      'two spellings that read the same',
      pack => {
        pack.rules[7]!.forms = ['e-mail', 'E mail', 'email']
      },
      [
        "Rule 'Two spellings; \"{{value}}\" is used more.': Where 'E mail' stands, 'e-mail' is found too: capitals and hyphens make no difference. Take one of them out.",
      ],
    ],
  ]
  for (const [name, change, sentences] of cases) {
    it(name, () => {
      expect(sentencesAfter(change)).toEqual(sentences)
    })
  }

  it('of shape, meaning and example in one go, each in its place', () => {
    const pack = JSON.parse(JSON.stringify(samplePack())) as Raw
    pack.owner = 'Quality team'
    pack.rules[0]!.when = { mood: 'upset' }
    pack.rules[2]!.match = '(was|were caused'
    pack.rules[3]!.examples = { bad: ['I will write by noon today.'], good: ['I will write by noon today.'] }
    const { problems } = readPack(pack, outside, tryText)
    expect(problems.map(({ path }) => path)).toEqual([
      'owner',
      'rules.0.when.mood',
      'rules.2.match',
      'rules.3.examples',
    ])
    expect(problems.map(({ sentence }) => sentence).slice(0, 2)).toEqual([
      "The pack: 'owner' must be a group of parts in curly brackets. It may hold 'name', 'contact'.",
      "Rule 'Our own words for ourselves.': 'when', 'mood' must be a list in square brackets, as in [\"upset\"].",
    ])
  })

  const texts: readonly (readonly [string, string, string])[] = [
    ['an empty file', '  ', 'This file is empty.'],
    ['a web page', '<!doctype html><p>Sign in', 'This is a web page, not a pack (a sign-in page?).'],
    ['a list', '[]', 'This is not a pack: a pack is one group of parts in curly brackets.'],
    [
      'a name that reaches in',
      '{"__proto__": {"format": 1}}',
      'This pack is nested too deep or uses a name that packs may not use.',
    ],
    [
      'a nest',
      `${'['.repeat(60)}${']'.repeat(60)}`,
      'This pack is nested too deep or uses a name that packs may not use.',
    ],
    ['a large file', `"${'x'.repeat(300 * 1024)}"`, 'This pack is 301 KB large; the coach takes 256 KB.'],
  ]
  for (const [name, text, sentence] of texts) {
    it(name, () => {
      expect(readPackText(text, outside, tryText).problems.map(problem => problem.sentence)).toEqual([sentence])
    })
  }

  it('a comma that is missing', () => {
    const [problem] = readPackText('{"format": 1\n "id": "a/b"}', outside, tryText).problems
    expect(problem?.sentence).toMatch(
      /^This is not a pack yet: something is written wrong( near line 2)?\. Often a comma/,
    )
  })
})

describe('nothing that is read can throw or pollute', () => {
  it('any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const read = readPack(value, outside, tryText)
        expect(read.pack !== null || read.problems.length > 0).toBe(true)
        expect(({} as Record<string, unknown>).polluted).toBeUndefined()
      }),
      { numRuns: 300 },
    )
  })

  it('the sample pack with any part exchanged; what is accepted runs over any text', { timeout: 60_000 }, () => {
    const paths = pathsOf(samplePack())
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 2 }), fc.string(), (path, value, draft) => {
        const { pack, problems } = readPack(exchanged(samplePack(), path, value), outside, tryText)
        expect(problems.every(problem => problem.sentence.length > 0)).toBe(true)
        if (pack) expect(createRuleSet([core, pack]).factsOf(tagged(draft)).hits).toBeInstanceOf(Array)
      }),
      { numRuns: 150 },
    )
  })
})

function pathsOf(value: unknown, before: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [before]
  return [before, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...before, key]))]
}

function exchanged(root: unknown, path: readonly string[], value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(root)) as Record<string, unknown>
  if (path.length === 0) return value
  let at = copy
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>
  at[path.at(-1)!] = value
  return copy
}
