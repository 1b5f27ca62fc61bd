import { expect, test } from 'vitest'
import { problemLine } from '@/lib/packs/problem'

test('a problem is told with its file, its place and what it is about, nothing twice', () => {
  const rule = "Rule 'Lead with what you can do'"
  expect(problemLine('team.json', { where: rule, sentence: 'It needs an example.', path: 'rules.3.examples' })).toBe(
    `team.json (rules.3.examples): ${rule}: It needs an example.`,
  )
  expect(problemLine('team.json', { where: rule, sentence: `${rule} needs an example.`, path: '' })).toBe(
    `team.json: ${rule} needs an example.`,
  )
})
