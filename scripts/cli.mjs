#!/usr/bin/env node
// The one door to every command of the project (see "scripts" in package.json). Node built-ins only, so that it runs
// in a bare clone: it brings a Node that is new enough and the packages, then does the job.
import { Plain } from './run.mjs'
import { ensureNode } from './setup/node.mjs'

/** Each job: what it is for, and how to load it. A job resolves to its exit status. */
const jobs = {
  start: ['builds and opens a browser with the extension on its practice desk', () => import('./jobs/start.mjs')],
  test: ['everything: types, lint, unit, build, size, end to end', () => import('./jobs/test.mjs')],
  build: ['the extension for Chrome and Firefox into .output/', () => import('./jobs/build.mjs')],
  types: ['the TypeScript compiler, whole project and brain', () => import('./jobs/types.mjs')],
  lint: ['biome: rules, format, import order', () => import('./jobs/lint.mjs')],
  'lint:firefox': ["the Firefox build, by Mozilla's own checker", () => import('./jobs/lint-firefox.mjs')],
  unit: ['unit tests; further words choose files', () => import('./jobs/unit.mjs')],
  e2e: ['the built extension in a real browser; further words choose files', () => import('./jobs/e2e.mjs')],
  editors: ['every behaviour in every editor; --help says more', () => import('./jobs/editors.mjs')],
  pictures: ['pictures of each state into docs/pictures/', () => import('./jobs/pictures.mjs')],
  bench: ['speed and memory beside other checkers; --help says more', () => import('./jobs/bench.mjs')],
  analyse: ['JSON lines in, reports out; --help says more', () => import('./jobs/analyse.mjs')],
  pack: ['checks, tests, compares and signs rule packs; --help says more', () => import('./jobs/pack.mjs')],
}

function usage() {
  const lines = Object.entries(jobs).map(([name, [purpose]]) => `  ${name.padEnd(13)} ${purpose}`)
  return `Usage: node scripts/cli.mjs <job> [words]\n\n${lines.join('\n')}\n`
}

async function main([name, ...words]) {
  if (!Object.hasOwn(jobs, name ?? '')) {
    process.stderr.write(usage())
    return name === '--help' ? 0 : 2
  }
  const elsewhere = await ensureNode()
  if (elsewhere !== null) return elsewhere
  const { ensurePackages } = await import('./setup/packages.mjs')
  await ensurePackages()
  const job = await jobs[name][1]()
  return job.default(words)
}

main(process.argv.slice(2)).then(
  code => {
    process.exitCode = code
  },
  error => {
    process.stderr.write(error instanceof Plain ? `${error.message}\n` : `${error.stack ?? error}\n`)
    process.exitCode = 1
  },
)
