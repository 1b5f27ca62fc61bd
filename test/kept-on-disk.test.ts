import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readByHands } from '@/lib/browser/read-by-hands'

const root = resolve(import.meta.dirname, '..')
const sources = ['lib', 'components', 'entrypoints'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => join(folder, name)),
)
const read = (file: string) => readFileSync(join(root, file), 'utf8')

describe('what is kept', () => {
  test('is these items and no others: nothing of a draft, and of customers what was made anonymous and saved by hand', () => {
    const items = sources.flatMap(file =>
      [...read(file).matchAll(/defineItem<[^(]*\(\s*'([^']+)'/g)].map(found => found[1]),
    )
    expect(items.toSorted()).toEqual([
      'local:dismissReasons',
      'local:guardedSites',
      'local:mutedRules',
      'local:notReplyBoxes',
      'local:packDraft',
      'local:packSites',
      'local:panelOpen',
      'local:panelSide',
      'local:pausedRules',
      'local:pausedSites',
      'local:practiceDone',
      'local:practiceTickets',
      'local:senders',
      'local:shelf',
      'local:signingKey',
      'local:trainingOn',
      'local:trainingProgress',
      'session:panelClaims',
    ])
  })

  test('is kept by no other way, and beside the items one reader only reads', () => {
    // What a helpdesk's own page keeps may be looked at, and nothing put there.
    const ways =
      /\b(?:localStorage(?!\.getItem\b)|sessionStorage|indexedDB|openDatabase|document\.cookie|caches\.open|storage\.(?:local|sync|session|setItem))\b|\b(?:browser|chrome)\.storage\b(?!\.(?:managed|onChanged))/
    const reader = 'lib/browser/fresh.ts'
    expect(sources.filter(file => ways.test(read(file)))).toEqual([reader])
    expect(read(reader)).not.toMatch(/\.(?:set|remove|clear)\b|\blocal\[/)
  })

  test('what the hands read is an item, undecided the same on both sides', () => {
    const settings = read('lib/browser/settings.ts')
    const names = Object.keys(readByHands)
    expect(names).toHaveLength(3)
    for (const name of names) {
      expect(settings).toMatch(new RegExp(`'local:${name}', \\{\\s+fallback: readByHands\\.${name},`))
    }
  })
})
