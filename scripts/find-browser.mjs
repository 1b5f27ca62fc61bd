import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { firstThatStarts, installFromDebian, isDebianRoot, onPath } from './find-program.mjs'
import { root, tools } from './paths.mjs'
import { notice, runTool } from './run.mjs'

const home = homedir()
const local = process.env.LOCALAPPDATA ?? join(home, 'AppData', 'Local')
const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], local].filter(Boolean)

/** Where `playwright install` puts browsers, and where the browser lies in each. */
function fromPlaywright() {
  const folders = {
    linux: join(home, '.cache', 'ms-playwright'),
    darwin: join(home, 'Library', 'Caches', 'ms-playwright'),
    win32: join(local, 'ms-playwright'),
  }
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH || folders[process.platform]
  if (!folder || !existsSync(folder)) return []
  const inside = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
  ]
  const newestFirst = readdirSync(folder)
    .filter(name => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]))
  return newestFirst.flatMap(name => inside.map(path => join(folder, name, path)))
}

/** Chromium before branded browsers, which load an extension in fewer ways. */
function installed() {
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      name => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  }
  if (process.platform === 'win32') {
    const inside = [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ]
    return inside.flatMap(path => programs.map(folder => join(folder, path)))
  }
  return onPath([
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ])
}

/** Path of a Chromium-like browser on this machine, or null. CHROMIUM_PATH comes first. */
export function findBrowser() {
  return firstThatStarts([process.env.CHROMIUM_PATH, ...fromPlaywright(), ...installed()])
}

async function download() {
  notice('No Chromium here: fetching one for this user (playwright install chromium)')
  await runTool(tools.playwright, ['install', 'chromium'], { show: false, cwd: root })
}

/** Finds a browser or brings one; null when none can be had. Never asks for more rights than it was started with. */
export async function bringBrowser() {
  const there = await findBrowser()
  if (there) return there
  await download()
  const fetched = await findBrowser()
  if (fetched || !isDebianRoot()) return fetched
  notice('No Chromium could be fetched.')
  await installFromDebian('chromium')
  return findBrowser()
}

export const howToGetABrowser =
  'No Chromium, Chrome or Edge was found and none could be fetched. Install one, or set CHROMIUM_PATH to one.'
