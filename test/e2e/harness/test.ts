import { withRequestTracker } from '../request-tracker/shared'
import { browserPath, type LaunchedBrowser, type LaunchOptions, launchBrowser } from './browser'

export { expect } from '@playwright/test'

interface Fixtures {
  /** Opens a browser that closes by itself when the test ends. */
  readonly launch: (options?: LaunchOptions) => Promise<LaunchedBrowser>
}

export const test = withRequestTracker.extend<Fixtures>({
  launch: async ({}, use, info) => {
    info.skip(browserPath() === null, 'no Chromium was found (set CHROMIUM_PATH)')
    const opened: LaunchedBrowser[] = []
    await use(async options => {
      const browser = await launchBrowser(options)
      opened.push(browser)
      return browser
    })
    for (const browser of opened) await browser.close()
  },
})
