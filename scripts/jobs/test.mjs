import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { countBroken, countsOf, mendedAlone, testsOf, worthTryingAlone } from '../browser-report.mjs'
import { checkBuild } from '../check-build.mjs'
import { cache, tools } from '../paths.mjs'
import { notice, runTool } from '../run.mjs'
import build from './build.mjs'
import { browserEnvironment, config } from './e2e.mjs'
import lint from './lint.mjs'
import types from './types.mjs'

/** Passed, failed and skipped, summed over all steps. Types, lint, build and each check of the build count as one. */
const none = { passed: 0, failed: 0, skipped: 0 }
const passed = { ...none, passed: 1 }
const failed = { ...none, failed: 1 }

function plus(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

async function stepByStatus(job) {
  return (await job([])) === 0 ? passed : failed
}

function reportFile(name) {
  const folder = join(cache, 'reports')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name}.json`)
  rmSync(file, { force: true })
  return file
}

/** What a runner wrote, or null: a runner that broke before it could write is a failed step. */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

async function unitTests() {
  const file = reportFile('unit')
  const { code } = await runTool(tools.vitest, [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  const report = readReport(file)
  if (!report) return failed
  const sum = {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }
  return countBroken(sum, code)
}

async function builtExtension() {
  await build([])
  return checkBuild()
    .map(({ name, wrong }) => {
      for (const sentence of wrong) notice(`${name}: ${sentence}`)
      return wrong.length === 0 ? passed : failed
    })
    .reduce(plus, passed)
}

/** One line a reason: what was not run, how many tests, and why. */
function saySkipped(tests) {
  const skipped = tests.filter(({ status }) => status === 'skipped')
  const reasons = new Map()
  for (const { title, reasons: said } of skipped) {
    const reason = said[0] ?? 'an earlier test of the same file failed'
    reasons.set(reason, [...(reasons.get(reason) ?? []), title])
  }
  for (const [reason, titles] of reasons) notice(`Not run: ${titles.length} tests (${titles[0]}…): ${reason}`)
}

/** A test that passed only at a later try is counted as passed, and never in silence. */
function sayFlaky(tests, words) {
  for (const { title, status } of tests) if (status === 'flaky') notice(`${words}: ${title}`)
}

async function browserTests(name, words) {
  const file = reportFile(name)
  const env = { ...(await browserEnvironment()), PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  const projects = ['--project=chromium', '--project=firefox']
  const { code } = await runTool(
    tools.playwright,
    ['test', '-c', config, ...projects, '--reporter=list,json', ...words],
    { env },
  )
  const report = readReport(file)
  if (!report) return { sum: failed, tests: [] }
  return { sum: countsOf(report, code), tests: testsOf(report) }
}

/** Where everything is run, a few that failed are run once more by themselves; what passes then is named and counted. */
async function endToEnd() {
  const { sum, tests } = await browserTests('e2e', [])
  saySkipped(tests)
  sayFlaky(tests, 'Passed at the second try only')
  const failed = process.env.REQUIRE_ALL === '1' ? worthTryingAlone({ sum, tests }) : []
  if (failed.length === 0) return sum
  notice(`\nOnce more, and nothing beside them: ${failed.length} that failed`)
  const alone = await browserTests('e2e-alone', ['--last-failed', '--workers=1', '--retries=0'])
  const mended = mendedAlone(failed, alone)
  for (const { title } of mended) notice(`Passed only when nothing ran beside it: ${title}`)
  return { ...sum, passed: sum.passed + mended.length, failed: sum.failed - mended.length }
}

const steps = [
  ['Types', () => stepByStatus(types)],
  ['Lint', () => stepByStatus(lint)],
  ['Unit tests', unitTests],
  ['Build', builtExtension],
  ['End to end', endToEnd],
]

/** Runs every step even after a failure, so that one run names everything that is wrong. */
export default async function test() {
  let sum = none
  for (const [name, step] of steps) {
    notice(`\n— ${name}`)
    const begun = performance.now()
    const result = await step().catch(error => {
      notice(`${name}: ${error.message}`)
      return failed
    })
    notice(`${name}: ${Math.round((performance.now() - begun) / 1000)} s`)
    if (result.failed > 0) notice(`${name}: ${result.failed} failed`)
    sum = plus(sum, result)
  }
  process.stdout.write(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped\n`)
  const isSkipRed = process.env.REQUIRE_ALL === '1'
  return sum.failed > 0 || (isSkipRed && sum.skipped > 0) ? 1 : 0
}
