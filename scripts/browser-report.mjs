/** Every test of a Playwright report: what tells it from all others, how it went, and its reasons for not having run. */
export function testsOf({ suites }) {
  return suites.flatMap(suite => testsIn(suite, []))
}

function testsIn(suite, above) {
  const path = [...above, suite.title]
  const own = (suite.specs ?? []).flatMap(spec =>
    spec.tests.map(test => ({
      // The same title may stand in two browsers, and in each round of a loop.
      key: [test.projectName, ...path, spec.title].join(' > '),
      title: `${suite.file ?? ''} ${spec.title}`,
      status: test.status,
      reasons: test.annotations
        .filter(({ type }) => type === 'skip')
        .map(({ description }) => description ?? 'no reason given'),
    })),
  )
  return [...own, ...(suite.suites ?? []).flatMap(inner => testsIn(inner, path))]
}

/** A runner that says "failed" without naming a failed test (a file that cannot be loaded), or names none, still counts. */
export function countBroken(sum, code) {
  const isSilent = sum.passed + sum.failed + sum.skipped === 0
  return (code !== 0 && sum.failed === 0) || isSilent ? { ...sum, failed: sum.failed + 1 } : sum
}

/** Passed, failed and skipped of a Playwright report; `code` is what its runner ended with. */
export function countsOf({ stats, errors }, code) {
  const { expected, flaky, unexpected, skipped } = stats
  return countBroken({ passed: expected + flaky, failed: unexpected + errors.length, skipped }, code)
}

/** More failures than this are no accident of a busy machine. */
const fewEnoughToTryAlone = 6

/** The tests of a run that are worth a second one by themselves: none where more is wrong than a few failed tests. */
export function worthTryingAlone({ sum, tests }) {
  const failed = tests.filter(({ status }) => status === 'unexpected')
  return failed.length === sum.failed && failed.length <= fewEnoughToTryAlone ? failed : []
}

/** Of tests that failed, those that passed in a run by themselves. What it did not run, or broke over, has failed. */
export function mendedAlone(failed, { sum, tests }) {
  const failedAgain = tests.filter(({ status }) => status === 'unexpected')
  if (failedAgain.length !== sum.failed) return []
  const passed = new Set(tests.filter(({ status }) => status === 'expected').map(({ key }) => key))
  return failed.filter(({ key }) => passed.has(key))
}
