import { describe, expect, test } from 'vitest'
import { type DismissalCounts, dismissalFile, linesOf, readDismissalFile, summed } from '@/lib/session/dismissal-counts'

const counts: DismissalCounts = {
  since: '2026-11-02',
  rules: {
    'harbour/voice:no-tiers': { notOurWay: 4 },
    'core:cannot': { wrong: 3, fitsHere: 1 },
  },
}
const text = dismissalFile(linesOf(counts, '2026-11-22'))

describe('the file', () => {
  test('holds rules, reasons, counts and days', () => {
    expect(text).toBe(
      'rule,reason,count,from,to\n' +
        'core:cannot,wrong,3,2026-11-02,2026-11-22\n' +
        'core:cannot,fitsHere,1,2026-11-02,2026-11-22\n' +
        'harbour/voice:no-tiers,notOurWay,4,2026-11-02,2026-11-22\n',
    )
  })

  test('holds nothing else, whatever lies on the disk', () => {
    const damaged = {
      since: '2026-11-02',
      rules: {
        'core:cannot': { wrong: 1, 'Dana Smith said no': 3, fitsHere: 'often', worse: -1, saidAlready: 1.5 },
        'Dear Dana, your order 4711': { wrong: 2 },
        'core:cannot,dana@example.com': { wrong: 2 },
        'core:cannot\ndana': { wrong: 2 },
      },
      ticket: 'HB-1042',
    } as unknown as DismissalCounts
    expect(dismissalFile(linesOf(damaged, '2026-11-22'))).toBe(
      'rule,reason,count,from,to\ncore:cannot,wrong,1,2026-11-02,2026-11-22\n',
    )
    const noDay = { since: 'when Dana called', rules: counts.rules }
    expect(linesOf(noDay, '2026-11-22')).toEqual([])
    expect(linesOf({ since: null, rules: counts.rules }, '2026-11-22')[0]?.from).toBe('2026-11-22')
  })

  test('is read again as it was written', () => {
    expect(readDismissalFile(text, 'a.csv').lines).toEqual(linesOf(counts, '2026-11-22'))
    const bySpreadsheet = `\ufeff${text.replaceAll('\n', '\r\n')}`
    expect(readDismissalFile(bySpreadsheet, 'a.csv').lines).toEqual(linesOf(counts, '2026-11-22'))
  })
})

describe('a file that is none', () => {
  const line = (written: string) => `rule,reason,count,from,to\ncore:cannot,wrong,1,2026-11-02,2026-11-22\n${written}\n`

  test.each([
    ['another table', 'rule,who\ncore:cannot,Dana\n'],
    ['nothing', ''],
  ])('%s: it says where such a file comes from', (_, given) => {
    expect(readDismissalFile(given, 'a.csv')).toEqual({
      lines: null,
      problem: '“a.csv” is no file of dismissals. One is saved under “What was dismissed, and why” in the options.',
    })
  })

  test.each([
    ['a name', 'core:cannot,wrong,1,2026-11-02,2026-11-22,Dana'],
    ['an unknown reason', 'core:cannot,because I say so,1,2026-11-02,2026-11-22'],
    ['no count', 'core:cannot,wrong,many,2026-11-02,2026-11-22'],
    ['no rule', '<b>Dana</b>,wrong,1,2026-11-02,2026-11-22'],
    ['no day', 'core:cannot,wrong,1,last week,2026-11-22'],
  ])('with %s: nothing of it is read, and the line is named', (_, written) => {
    expect(readDismissalFile(line(written), 'a.csv')).toEqual({
      lines: null,
      problem: '“a.csv” holds something else on line 3, so nothing of it was read. Ask for a fresh one.',
    })
  })
})

test('files side by side are added up, by rule, without telling one from another', () => {
  const other = linesOf({ since: '2026-11-10', rules: { 'core:cannot': { wrong: 5 } } }, '2026-11-20')
  const [first, second, ...rest] = summed([linesOf(counts, '2026-11-22'), other])
  const none = { wrong: 0, saidAlready: 0, fitsHere: 0, worse: 0, notOurWay: 0 }
  expect(first).toEqual({ rule: 'core:cannot', reasons: { ...none, wrong: 8, fitsHere: 1 }, count: 9, files: 2 })
  expect(second).toEqual({ rule: 'harbour/voice:no-tiers', reasons: { ...none, notOurWay: 4 }, count: 4, files: 1 })
  expect(rest).toEqual([])
})
