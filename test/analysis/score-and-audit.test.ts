import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { analyse } from '@/lib/analysis/analyse'
import { coreRuleSet } from '@/lib/analysis/rule-set'

// The first sentence wakes the tagger, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

interface Example {
  readonly title: string
  readonly customer: string
  readonly draft: string
  readonly figures: Readonly<Record<string, number>>
}

/** The worked examples of the page, as its readers see them. */
const examples: readonly Example[] = readFileSync(join(import.meta.dirname, '../../docs/score-and-audit.md'), 'utf8')
  .split(/^## Worked example: /m)
  .slice(1)
  .map(section => ({
    title: section.split('\n')[0] ?? '',
    customer: block(section, 'customer'),
    draft: block(section, 'draft'),
    figures: Object.fromEntries(
      [...section.matchAll(/^\| (?:`|\*\*)([\w:-]+)(?:`|\*\*) \| \**(-?[\d.]+)\** \|$/gm)].map(([, name, points]) => [
        name,
        Number(points),
      ]),
    ),
  }))

function block(section: string, name: string): string {
  const found = new RegExp(`^\`\`\`${name}\\n([^]*?)\\n\`\`\`$`, 'm').exec(section)?.[1]
  if (found === undefined) throw new Error(`A worked example of docs/score-and-audit.md has no "${name}" block.`)
  return found
}

it('has worked examples to hold', () => {
  expect(examples.length).toBeGreaterThanOrEqual(2)
})

it.each(examples)('docs/score-and-audit.md is as the code is: $title', ({ customer, draft, figures }) => {
  const { score, scoreParts, audit } = analyse({ customer, customerName: 'Sam Reed', draft }, coreRuleSet())
  const parts = Object.fromEntries(scoreParts.map(({ rule, points }) => [rule, points]))
  expect({ ...parts, score, ...audit }).toEqual(figures)
})
