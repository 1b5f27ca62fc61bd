import { describe, expect, it, vi } from 'vitest'
import { angerWordings } from '@/lib/customer/anger'
import { readCustomer } from '@/lib/customer/read-customer'
import type { StarterName } from '@/lib/rewrite/started-reply'
import { startersFor } from '@/lib/rewrite/starters'
import { spansOf } from '@/lib/text/wording'
import { customers } from '../corpus/corpus'
import { complaints } from './complaints'

vi.setConfig({ testTimeout: 120_000 })

const messages = [
  ...customers.filter(({ labels }) => labels.language === 'en').map(({ text }) => text),
  ...complaints,
].map(text => ({ text, reading: readCustomer({ message: text, messages: [], name: null }) }))
/** Starters are asked for where somebody is upset; a calm customer who reports a trouble may get one, too. */
const read = messages.filter(({ reading }) => reading.mood > 0 || reading.problem !== null)

function linesFor(name: StarterName, reading: (typeof read)[number]['reading']): string[] {
  return startersFor(name, { draft: '', sentences: [], customer: reading, customerName: null }).map(({ text }) => text)
}

describe('starters for a missing A', () => {
  it('read as a person would write them; a difference is to be read', async () => {
    const blocks = read.map(({ text, reading }) => {
      const [acknowledge = ''] = linesFor('acknowledge', reading)
      const [align = ''] = linesFor('align', reading)
      const [assure = ''] = linesFor('assure', reading)
      return [
        text.replaceAll(/\s+/g, ' ').slice(0, 200),
        ...[acknowledge, align, assure].map(line => `  ${line}`),
      ].join('\n')
    })
    await expect(`${blocks.join('\n\n')}\n`).toMatchFileSnapshot('starters.snapshot.txt')
  })

  it('name the trouble of at least two in three who are upset', () => {
    const upset = read.filter(({ reading }) => reading.mood > 0)
    const named = upset.filter(({ reading }) => !linesFor('acknowledge', reading)[0]?.includes('['))
    console.info(`trouble named: ${named.length} of ${upset.length}`)
    expect(named.length / upset.length).toBeGreaterThanOrEqual(0.66)
  })

  it.each(read)('never say an insult or an outcry back: $text', ({ reading }) => {
    for (const name of ['acknowledge', 'align', 'assure'] as const)
      for (const line of linesFor(name, reading)) {
        expect(spansOf(line, ...angerWordings), line).toEqual([])
        expect(line).toMatch(/^\p{Lu}.*[.]$/u)
        expect(line).not.toMatch(/\b\p{Lu}{4,}\b (?:\p{Lu}{2,}\b)| {2}|!|\bi\b|\bmy\b/u)
      }
  })
})
