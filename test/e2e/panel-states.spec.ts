import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { build } from 'vite'
import { hindrancesIn } from './harness/accessibility'
import { expect, test } from './harness/test'

const root = resolve(import.meta.dirname, '../..')
const gallery = pathToFileURL(resolve(root, '.output/gallery/index.html')).href

/** The narrowest a panel gets, and the least that WCAG asks for, in CSS pixels. */
const narrow = 320

test.beforeAll(async () => {
  await build({ configFile: resolve(root, 'test/pages/gallery/vite.config.ts'), logLevel: 'error' })
})

async function namesOfStates(page: Page): Promise<readonly string[]> {
  await page.goto(gallery)
  await page.getByRole('link').first().waitFor()
  return page.getByRole('link').allInnerTexts()
}

async function show(page: Page, state: string): Promise<void> {
  await page.goto(`${gallery}?state=${state}`)
  await page.locator('main, [role=alertdialog]').first().waitFor()
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every state of the panel is readable for everybody, ${colorScheme}`, async ({ launch }) => {
    const { context } = await launch({ extension: null, colorScheme })
    const page = await context.newPage()
    const names = await namesOfStates(page)
    expect(names.length).toBeGreaterThan(12)
    for (const name of names) {
      await show(page, name)
      expect(await hindrancesIn(page), name).toEqual([])
    }
  })
}

test('every state of the panel fits into 320 pixels', async ({ launch }) => {
  const { context } = await launch({ extension: null })
  const page = await context.newPage()
  const names = await namesOfStates(page)
  await page.setViewportSize({ width: narrow + 32, height: 800 })
  for (const name of names) {
    await show(page, name)
    const tooWide = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *')]
        .filter(element => element.getBoundingClientRect().right > innerWidth)
        .map(element => element.outerHTML.slice(0, 120)),
    )
    expect(tooWide, name).toEqual([])
  }
})
