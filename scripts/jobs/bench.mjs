import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleForNode } from '../bundle-for-node.mjs'
import { cache, root, tools } from '../paths.mjs'
import { notice, quietly, runTool } from '../run.mjs'
import { npmCommand } from '../setup/npm.mjs'
import build from './build.mjs'
import { browserEnvironment, config } from './e2e.mjs'

const pinned = join(root, 'scripts', 'bench', 'rivals')
const home = join(cache, 'rivals')

function isInstalled() {
  const lock = join(home, 'package-lock.json')
  const written = join(home, 'node_modules', '.package-lock.json')
  return existsSync(written) && readFileSync(lock, 'utf8') === readFileSync(join(pinned, 'package-lock.json'), 'utf8')
}

/** The rivals as their lock pins them, apart from the project's packages; or why they cannot be had. */
async function bringRivals() {
  if (isInstalled()) return { folder: home }
  notice('Installing the rivals into .cache/rivals (npm ci)')
  mkdirSync(home, { recursive: true })
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(pinned, file), join(home, file))
  const [command, args] = npmCommand()
  try {
    await quietly('npm ci', command, [...args, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', home])
    return { folder: home }
  } catch (error) {
    return { missing: `it could not be installed. ${error.message}` }
  }
}

/** What is measured in a real browser, by the part it belongs to: the name of its file in test/e2e. */
const inPages = { typing: 'typing-in-pages', practice: 'practice-marks' }

/** Runs one file of measurements in a real browser (test/e2e/*.bench.ts); exit status. */
async function inPage(file) {
  await build([])
  const words = ['test', '-c', config, '--project=bench', '--workers=1', '--reporter=line', `${file}.bench`]
  return (await runTool(tools.playwright, words, { env: await browserEnvironment() })).code
}

/** Runs scripts/bench/bench.ts in this process; `npm run bench -- --help` says what it measures. */
export default async function bench(words) {
  process.chdir(root)
  const load = async name => bundleForNode(`bench/${name}`, ['harper.js'])
  const { bench: run, help } = await import(pathToFileURL(await load('bench')).href)
  if (words.includes('--help')) {
    process.stdout.write(help)
    return 0
  }
  const parts = words.filter(word => !word.startsWith('--'))
  const engineParts = words.filter(word => word !== 'practice')
  const isOnlyInPage = parts.length > 0 && parts.every(part => part === 'practice')
  let status = isOnlyInPage
    ? 0
    : await run(engineParts, { rivals: await bringRivals(), freshScript: await load('fresh') })
  if (status === 2) return status
  for (const [part, file] of Object.entries(inPages))
    if (parts.length === 0 || parts.includes(part)) status = Math.max(status, await inPage(file))
  return status
}
