import { describe, expect, test } from 'vitest'

interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}
interface Listed {
  readonly key: string
  readonly title: string
  readonly status: string
  readonly reasons: readonly string[]
}
interface Run {
  readonly sum: Counts
  readonly tests: readonly Listed[]
}
interface BrowserReport {
  testsOf(report: object): readonly Listed[]
  countsOf(report: object, code: number): Counts
  worthTryingAlone(run: Run): readonly Listed[]
  mendedAlone(failed: readonly Listed[], alone: Run): readonly Listed[]
}

const script = new URL('../../scripts/browser-report.mjs', import.meta.url).href
const { testsOf, countsOf, worthTryingAlone, mendedAlone }: BrowserReport = await import(script)

type Status = 'expected' | 'unexpected' | 'flaky' | 'skipped'

/** A report as Playwright writes it: each test by its title, in one describe of one file. */
function reportOf(statuses: Readonly<Record<string, Status>>, errors: readonly object[] = []) {
  const count = (status: Status) => Object.values(statuses).filter(one => one === status).length
  const specs = Object.entries(statuses).map(([title, status]) => ({
    title,
    tests: [{ projectName: 'chromium', status, annotations: [{ type: 'skip', description: 'no browser' }] }],
  }))
  return {
    stats: {
      expected: count('expected'),
      unexpected: count('unexpected'),
      flaky: count('flaky'),
      skipped: count('skipped'),
    },
    errors,
    suites: [{ title: 'a.spec.ts', file: 'a.spec.ts', suites: [{ title: 'a desk', file: 'a.spec.ts', specs }] }],
  }
}

function run(statuses: Readonly<Record<string, Status>>, code = 1, errors: readonly object[] = []): Run {
  const report = reportOf(statuses, errors)
  return { sum: countsOf(report, code), tests: testsOf(report) }
}

const titles = (tests: readonly Listed[]) => tests.map(({ title }) => title)

describe('what a run of browser tests counts', () => {
  test('is what its tests came to; a second try is a pass', () => {
    const { sum, tests } = run({ one: 'expected', two: 'unexpected', three: 'flaky', four: 'skipped' })
    expect(sum).toEqual({ passed: 2, failed: 1, skipped: 1 })
    expect(tests[3]).toMatchObject({ key: 'chromium > a.spec.ts > a desk > four', reasons: ['no browser'] })
  })

  test('is a failure where the runner broke, ran nothing, or could not load a file', () => {
    expect(run({ one: 'expected' }, 1).sum.failed).toBe(1)
    expect(run({}, 0).sum.failed).toBe(1)
    expect(run({ one: 'expected' }, 1, [{ message: 'no such file' }]).sum.failed).toBe(1)
    expect(run({ one: 'expected' }, 0).sum.failed).toBe(0)
  })
})

describe('once more, alone', () => {
  const first = run({ one: 'unexpected', two: 'unexpected', three: 'expected' })
  const failed = worthTryingAlone(first)

  test('are those that failed', () => expect(titles(failed)).toEqual(['a.spec.ts one', 'a.spec.ts two']))

  test('is nobody where more is wrong than a few tests', () => {
    const many = Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`test ${at}`, 'unexpected' as const]))
    expect(worthTryingAlone(run(many))).toEqual([])
    expect(worthTryingAlone(run({ one: 'unexpected' }, 1, [{ message: 'no such file' }]))).toEqual([])
    expect(worthTryingAlone({ sum: { passed: 0, failed: 1, skipped: 0 }, tests: [] })).toEqual([])
  })

  test('mends only what passes then', () => {
    expect(titles(mendedAlone(failed, run({ one: 'expected', two: 'expected' }, 0)))).toEqual(titles(failed))
    expect(titles(mendedAlone(failed, run({ one: 'expected', two: 'unexpected' })))).toEqual(['a.spec.ts one'])
  })

  test('mends nothing that it did not run, and not one for another', () => {
    expect(titles(mendedAlone(failed, run({ one: 'expected', two: 'skipped' }, 0)))).toEqual(['a.spec.ts one'])
    expect(titles(mendedAlone(failed, run({ three: 'expected', four: 'expected' }, 0)))).toEqual([])
  })

  test('mends nothing where it broke', () => {
    expect(mendedAlone(failed, run({ one: 'expected', two: 'expected' }, 1))).toEqual([])
    expect(mendedAlone(failed, run({ one: 'expected', two: 'expected' }, 1, [{ message: 'gone' }]))).toEqual([])
    expect(mendedAlone(failed, { sum: { passed: 0, failed: 1, skipped: 0 }, tests: [] })).toEqual([])
  })
})
