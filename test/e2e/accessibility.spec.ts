import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { hindrancesIn, hindrancesInPopup } from './harness/accessibility'
import { Panel } from './harness/panel'
import { Popup } from './harness/popup'
import { PracticeDesk } from './harness/practice-desk'
import { expect, test } from './harness/test'

let site: Server

test.beforeAll(async () => {
  site = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<h1>A helpdesk</h1>'))
  await new Promise<void>(done => site.listen(0, '127.0.0.1', done))
})

test.afterAll(() => site.close())

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the practice desk and the panel, ${colorScheme}`, async ({ launch }) => {
    const desk = await PracticeDesk.open(await launch({ colorScheme }))
    await desk.takeColdReply()
    const panel = await Panel.of(desk.page)
    await expect(panel.cards.first()).toBeVisible()
    expect(await hindrancesIn(desk.page)).toEqual([])
    expect(await hindrancesIn(panel.frame), 'the panel with suggestions').toEqual([])

    await panel.startersFor('Acknowledge')
    await panel.cards.first().getByRole('button', { name: 'Why' }).click()
    expect(await hindrancesIn(panel.frame), 'the panel with everything unfolded').toEqual([])

    await desk.sendButton.click()
    await expect(panel.dialog).toBeVisible()
    expect(await hindrancesIn(panel.frame), 'the dialog before a send').toEqual([])
  })

  test(`the panel over a note and as a pill, ${colorScheme}`, async ({ launch }) => {
    const desk = await PracticeDesk.open(await launch({ colorScheme }))
    await desk.choose('Internal note')
    await desk.type('Hello')
    const panel = await Panel.of(desk.page)
    await expect(panel.state).toHaveText('Internal note – not coached')
    expect(await hindrancesIn(panel.frame)).toEqual([])
    await panel.frame.getByRole('button', { name: 'Fold to a pill' }).click()
    await expect(panel.frame.getByRole('button', { name: /^Open Reply Coach/ })).toBeVisible()
    expect(await hindrancesIn(panel.frame), 'the pill').toEqual([])
  })

  test(`the popup and the options, ${colorScheme}`, async ({ launch }) => {
    const browser = await launch({ colorScheme })
    const page = await browser.context.newPage()
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`)
    const popup = await Popup.open(browser, page)
    await expect.poll(() => popup.text()).toContain('Switch on for this site')
    expect(await hindrancesInPopup(popup), 'the popup').toEqual([])
    await page.goto(`chrome-extension://${browser.extensionId}/options.html`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await hindrancesIn(page), 'the options').toEqual([])
    await page.goto(`chrome-extension://${browser.extensionId}/welcome.html`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await hindrancesIn(page), 'the welcome').toEqual([])
    // The least width WCAG asks for: what 1280 pixels are at 400 %.
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.goto(`chrome-extension://${browser.extensionId}/paste.html`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await hindrancesIn(page), 'the place to paste a reply').toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
}
