import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { notice, run } from './run.mjs'

/** Every place on the path where a program of one of these names could be, the first name first. */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap(name => folders.map(folder => join(folder, name)))
}

/** A downloaded program may lack the system's libraries: does it start at all? (Windows would open a window instead.) */
async function starts(path) {
  if (process.platform === 'win32') return true
  const { code } = await run(path, ['--version'], { show: false }).catch(() => ({ code: 1 }))
  return code === 0
}

/** The first of these paths that is there and starts, or null. Empty paths are passed over. */
export async function firstThatStarts(paths) {
  for (const path of paths) if (path && existsSync(path) && (await starts(path))) return path
  return null
}

export function isDebianRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

/** Installs a package for this machine; for root on Debian only. What went wrong is said, and that is all. */
export async function installFromDebian(name) {
  notice(`Installing ${name} for this machine (apt-get install ${name}), as this is root on Debian`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { show: false, env })
  const { code, text } = await run('apt-get', ['install', '-y', '--no-install-recommends', name], { show: false, env })
  if (code !== 0) notice(text.trim().split('\n').slice(-5).join('\n'))
}
