import { describe, expect, it } from 'vitest'
import { ownWords } from '@/lib/text/own-words'

const own = (text: string) =>
  ownWords(text)
    .map(([start, end]) => text.slice(start, end))
    .join('')

describe('own words', () => {
  it.each([
    ['a plain reply', 'Hi Sam,\n\nDone.\n', 'Hi Sam,\n\nDone.\n'],
    ['quoted lines', 'Done.\n> It broke.\n> Please help.\n', 'Done.\n'],
    ['an answer between quoted lines', '> It broke.\nSorry.\n> Help.\nSure.', 'Sorry.\nSure.'],
    [
      'history under its introduction',
      'Done.\n\nOn Tue, 3 Nov 2026 at 10:12, Jo Doe <jo@example.com> wrote:\nIt broke.',
      'Done.\n\n',
    ],
    [
      'an introduction broken over two lines',
      'Done.\nOn Tue, 3 Nov 2026 at 10:12, Jo Doe\n<jo@example.com> wrote:\n> It broke.',
      'Done.\n',
    ],
    ['an answer below the quote', 'On Tue 3 Nov Jo wrote:\n> It broke.\n\nSorry about that.', '\nSorry about that.'],
    ['Outlook history', 'Done.\n-----Original Message-----\nFrom: Jo\nIt broke.', 'Done.\n'],
    ['mail headings', 'Done.\nFrom: Jo Doe\nSent: Tuesday\nIt broke.', 'Done.\n'],
    ['a signature', 'Done.\n-- \nJo Doe\nSupport', 'Done.\n'],
    ['what a phone adds', 'Done.\nSent from my iPhone', 'Done.\n'],
    [
      'a sentence that only looks alike',
      'On Monday the team wrote to you.\nFrom: here you can go on.',
      'On Monday the team wrote to you.\nFrom: here you can go on.',
    ],
  ])('%s', (_, text, expected) => {
    expect(own(text)).toBe(expected)
  })
})
