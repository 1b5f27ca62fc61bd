import type { Page, Worker } from '@playwright/test'
import { expect } from '@playwright/test'
import type { LaunchedBrowser } from './browser'
import { Popup } from './popup'

/** The service worker of the extension. */
export async function keeperOf({ context }: LaunchedBrowser): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
}

/**
 * Answers the browser's own question about a site in advance: without a screen it cannot be shown. The site is not
 * granted by this; the agent's own press in the popup still has to ask for it.
 */
export async function sayYesTo(browser: LaunchedBrowser, ...origins: readonly string[]): Promise<void> {
  const page = await browser.context.newPage()
  await page.goto('chrome://extensions/')
  for (const origin of origins) {
    await page.evaluate(
      ([id, pattern]) => {
        const { chrome } = globalThis as unknown as {
          chrome: { developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> } }
        }
        return chrome.developerPrivate.addHostPermission(id!, pattern!)
      },
      [browser.extensionId, patternOf(origin)],
    )
  }
  await page.close()
}

/** Whole hosts, as the browser grants them. */
function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin)
  return `${protocol}//${hostname}/*`
}

/** The browser lets the coach run on this site: on its whole host, whatever the port. */
export async function mayRunOn(browser: LaunchedBrowser, origin: string): Promise<boolean> {
  const keeper = await keeperOf(browser)
  return keeper.evaluate(
    pattern =>
      (
        globalThis as unknown as {
          chrome: { permissions: { contains(wanted: { origins: string[] }): Promise<boolean> } }
        }
      ).chrome.permissions.contains({ origins: [pattern] }),
    patternOf(origin),
  )
}

/**
 * Switches the coach on for the site of this page: toolbar button, popup, its own switch, one real click. `look` sees
 * the popup before it is closed.
 */
export async function switchOn(
  browser: LaunchedBrowser,
  page: Page,
  look: (popup: Popup) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const { origin } = new URL(page.url())
  await sayYesTo(browser, origin)
  expect(await mayRunOn(browser, origin), 'no site is granted before the click').toBe(false)
  const popup = await Popup.open(browser, page)
  await popup.press(/turn on|switch on|coach (me )?(here|on)|enable/i)
  await expect.poll(() => mayRunOn(browser, origin), { message: 'the site is granted by the click' }).toBe(true)
  await expect.poll(() => popup.text(), { message: 'the popup says so' }).toContain('The coach is on here')
  await look(popup)
  await popup.close()
}

/** Where private mail lives too: lets the coach read mail under this address, by the popup's own button. */
export async function nameSender(browser: LaunchedBrowser, address: string, sender: string): Promise<void> {
  const page = await browser.context.newPage()
  await page.goto(address)
  const popup = await Popup.open(browser, page)
  await popup.press(/^Coach replies from/)
  await expect.poll(() => popup.text()).toContain(`Replies from ${sender} are coached from now on`)
  await popup.close()
  await page.close()
}

/**
 * The shortcut to the panel and back. The browser itself catches those keys before any page, where no test can press
 * them, so the keeper is told what the browser would tell it.
 */
export async function pressShortcut(browser: LaunchedBrowser): Promise<void> {
  const keeper = await keeperOf(browser)
  await keeper.evaluate(() =>
    (
      globalThis as unknown as { chrome: { commands: { onCommand: { dispatch(command: string): void } } } }
    ).chrome.commands.onCommand.dispatch('enter-panel'),
  )
}

/**
 * Switches the coach on for many sites at once: by the welcome page, where the agent writes each address and presses
 * the switch, which asks for the site as the popup does.
 */
export async function switchOnAll(browser: LaunchedBrowser, addresses: readonly string[]): Promise<void> {
  const origins = [...new Set(addresses.map(address => new URL(address).origin))]
  await sayYesTo(browser, ...origins)
  const page = await browser.context.newPage()
  await page.goto(`chrome-extension://${browser.extensionId}/welcome.html`)
  await page.locator('input[type=radio]').last().check()
  for (const origin of origins) {
    await page.locator('input[type=url]').fill(origin)
    // On a busy machine the browser now and then lets a press go unanswered; the agent presses once more.
    await expect(async () => {
      await page.locator('button[type=submit]').click()
      await expect(page.getByRole('status').first()).toContainText(new URL(origin).host, { timeout: 5000 })
    }).toPass()
    expect(await mayRunOn(browser, origin), `${origin} is granted by the press`).toBe(true)
  }
  await page.close()
}
