import { join } from 'node:path'
import { bringBrowser } from '../find-browser.mjs'
import { root, tools } from '../paths.mjs'
import { runTool } from '../run.mjs'
import build from './build.mjs'

export const config = join(root, 'test', 'e2e', 'playwright.config.ts')

/** The words for the test runner, and the browser it should use (tests that need one are skipped without). */
export async function browserEnvironment() {
  const browser = await bringBrowser()
  return browser ? { CHROMIUM_PATH: browser } : {}
}

export default async function e2e(words) {
  await build(['chrome'])
  const env = await browserEnvironment()
  return (await runTool(tools.playwright, ['test', '-c', config, ...words], { env })).code
}
