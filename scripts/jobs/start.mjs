import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from '../browser-pipe.mjs'
import { bringBrowser, howToGetABrowser } from '../find-browser.mjs'
import { cache, output } from '../paths.mjs'
import { openPage, visitPracticeDesk } from '../practice-visit.mjs'
import { Plain } from '../run.mjs'
import build from './build.mjs'

const extension = join(output, 'chrome-mv3')

function say(line) {
  process.stdout.write(`${line}\n`)
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

function browserArguments(isHeadless) {
  const profile = join(cache, isHeadless ? 'profile-headless' : 'profile')
  mkdirSync(profile, { recursive: true })
  const isRoot = process.getuid?.() === 0
  return [
    `--user-data-dir=${profile}`,
    '--enable-unsafe-extension-debugging',
    '--no-first-run',
    '--no-default-browser-check',
    ...(isHeadless ? ['--headless=new', '--disable-gpu'] : []),
    // Chromium refuses its sandbox to root, and containers often have too little shared memory for it.
    ...(isRoot ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
  ]
}

/** With a screen: a window that stays until the person closes it. */
async function showWindow(browser, url) {
  await openPage(browser, url)
  say(`Reply Coach is open on its practice desk: ${url}`)
  say('To coach on your own helpdesk, open it in this window, press the Reply Coach button and switch the site on.')
  say('Close the window or press Ctrl+C to end.')
  const end = () => void browser.close()
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  await browser.closed
}

/** Without a screen: visits the desk once and tells what happened. */
async function tellVisit(browser, url) {
  const picture = join(cache, 'practice.png')
  const { reply, panel } = await visitPracticeDesk(browser, url, picture)
  say('There is no screen here, so Chromium ran without one. On the practice desk it typed:\n')
  say(`  ${reply}\n`)
  say('and the coach said:\n')
  for (const line of panel) say(`  ${line}`)
  say(`\nPicture: ${picture}`)
  say(
    `To use the extension, load the folder ${extension} in a browser of yours (chrome://extensions, "Load unpacked").`,
  )
}

export default async function start() {
  await build(['chrome'])
  const path = await bringBrowser()
  if (!path) throw new Plain(`${howToGetABrowser}\nThe extension itself is ready in ${extension}`)
  const isHeadless = !hasDisplay()
  const browser = openBrowser(path, browserArguments(isHeadless))
  try {
    const { id } = await browser.send('Extensions.loadUnpacked', { path: extension })
    const url = `chrome-extension://${id}/practice.html`
    await (isHeadless ? tellVisit(browser, url) : showWindow(browser, url))
    return 0
  } catch (error) {
    if (error instanceof Plain) throw error
    throw new Plain(
      `The browser ${path} did not do as asked: ${error.message}\nIf another "npm start" is still open, close its window first. The extension itself is ready in ${extension}`,
    )
  } finally {
    await browser.close()
  }
}
