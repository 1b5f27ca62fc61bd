import { beforeAll, expect, test } from 'vitest'
import { words } from '@/lib/strings/words'
import { speakEnglish } from './speak-english'

beforeAll(speakEnglish)

test('a text, a named part, a plural', () => {
  expect(words('panel.title')).toBe('Reply Coach')
  expect(words('panel.publicReplyTo', { customer: 'Dana' })).toBe('Public reply to Dana')
  expect([0, 1, 2].map(count => words('suggestions.count', count))).toEqual([
    'no suggestions',
    '1 suggestion',
    '2 suggestions',
  ])
})
