import { join } from 'node:path'
import { firstThatStarts, installFromDebian, isDebianRoot, onPath } from './find-program.mjs'

function installed() {
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox']
  if (process.platform === 'win32') {
    const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].filter(Boolean)
    return programs.map(folder => join(folder, 'Mozilla Firefox', 'firefox.exe'))
  }
  return onPath(['firefox-esr', 'firefox'])
}

/** Path of a Firefox on this machine, or null. FIREFOX_PATH comes first. */
export function findFirefox() {
  return firstThatStarts([process.env.FIREFOX_PATH, ...installed()])
}

/** Finds a Firefox or, as root on Debian, installs one; null when none can be had: its tests are then skipped. */
export async function bringFirefox() {
  const there = await findFirefox()
  if (there || !isDebianRoot()) return there
  await installFromDebian('firefox-esr')
  return findFirefox()
}
