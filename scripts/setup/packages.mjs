import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, tools } from '../paths.mjs'
import { notice, quietly } from '../run.mjs'
import { npmCommand } from './npm.mjs'

const lockFile = join(root, 'package-lock.json')
const stampFile = join(root, 'node_modules', '.stamp')

/** Changes whenever what has to be installed does. */
function wanted() {
  return createHash('sha256').update(readFileSync(lockFile)).update(process.version).digest('hex')
}

function stamped() {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8').trim() : ''
}

/** Whether somebody already installed exactly what the lock names (npm writes down what it installed). */
function isInstalled() {
  const written = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(written)) return false
  const there = JSON.parse(readFileSync(written, 'utf8')).packages
  const locked = Object.entries(JSON.parse(readFileSync(lockFile, 'utf8')).packages)
  return locked.every(([path, entry]) => path === '' || entry.optional || there[path]?.version === entry.version)
}

async function install() {
  notice('Installing packages (npm ci)')
  const [command, args] = npmCommand()
  await quietly('npm ci', command, [...args, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'])
}

/** Types that wxt derives from the entrypoints and locales. */
export function prepare() {
  return quietly('wxt prepare', process.execPath, [tools.wxt, 'prepare'])
}

/** Brings node_modules and the generated types up to date with the lock; does nothing when they are. */
export async function ensurePackages() {
  const isFresh = stamped() === wanted()
  if (!isFresh) {
    if (!isInstalled()) await install()
    await prepare()
    writeFileSync(stampFile, `${wanted()}\n`)
  } else if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) {
    await prepare()
  }
}
