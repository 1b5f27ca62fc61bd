import { withRequestTracker } from '../request-tracker/shared'
import type { AgentWindow, BrowserName, WindowOptions } from './agent-window'
import { browserPath } from './browser'
import { openChromiumWindow } from './chromium-window'
import { firefoxPath } from './firefox'
import { openFirefoxWindow } from './firefox-window'

export { expect } from '@playwright/test'

interface Fixtures {
  /** The browser this test runs in now: the name of the runner's project. */
  readonly inBrowser: BrowserName
  /** Opens a window that closes by itself when the test ends. */
  readonly openWindow: (options?: WindowOptions) => Promise<AgentWindow>
}

/** For tests that hold in every browser the product is built for. */
export const test = withRequestTracker.extend<Fixtures>({
  inBrowser: async ({}, use, info) => use(info.project.name === 'firefox' ? 'firefox' : 'chromium'),

  openWindow: async ({ inBrowser }, use, info) => {
    const isFirefox = inBrowser === 'firefox'
    info.skip(!isFirefox && browserPath() === null, 'no Chromium was found (set CHROMIUM_PATH)')
    info.skip(isFirefox && firefoxPath() === null, 'no Firefox was found (set FIREFOX_PATH)')
    const opened: AgentWindow[] = []
    await use(async (options = {}) => {
      const window = await (isFirefox ? openFirefoxWindow : openChromiumWindow)(options)
      opened.push(window)
      return window
    })
    if (info.status !== info.expectedStatus) {
      for (const [at, window] of opened.entries()) {
        await window.screenshot(info.outputPath(`window-${at + 1}.png`)).catch(() => {})
      }
    }
    for (const window of opened) await window.close()
  },
})
