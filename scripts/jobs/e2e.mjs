import { join } from 'node:path'
import { bringBrowser } from '../find-browser.mjs'
import { bringFirefox } from '../find-firefox.mjs'
import { root, tools } from '../paths.mjs'
import { runTool } from '../run.mjs'
import build from './build.mjs'

export const config = join(root, 'test', 'e2e', 'playwright.config.ts')

/** Which browsers the tests should use, in the words they ask for them (tests that need one are skipped without). */
export async function browserEnvironment() {
  const chromium = await bringBrowser()
  const firefox = await bringFirefox()
  return { ...(chromium ? { CHROMIUM_PATH: chromium } : {}), ...(firefox ? { FIREFOX_PATH: firefox } : {}) }
}

export default async function e2e(words) {
  await build([])
  const env = await browserEnvironment()
  return (await runTool(tools.playwright, ['test', '-c', config, ...words], { env })).code
}
