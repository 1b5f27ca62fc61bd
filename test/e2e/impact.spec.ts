import type { Page } from '@playwright/test'
import { hindrancesIn } from './harness/accessibility'
import { expect, test } from './harness/test'
import { pastReplies } from './past-replies'

/** Writes a rule against one phrase into the open studio. */
async function writeRule(page: Page, phrase: string, message: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a rule' }).click()
  await page.getByRole('textbox', { name: 'Words to avoid, one phrase a line' }).fill(phrase)
  await page.getByRole('textbox', { name: 'What the agent reads' }).fill(message)
  await page.getByRole('textbox', { name: 'Sentences it must mark, one a line' }).fill(`I passed it to ${phrase}.`)
  await page.getByRole('textbox', { name: 'Sentences it must leave alone, one a line' }).fill('I asked a colleague.')
}

/** Everything that this extension keeps anywhere, as one text. */
function kept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, { get(): Promise<object> }> } })
      .chrome
    const areas = await Promise.all(['local', 'session', 'sync'].map(area => storage[area]?.get()))
    const elsewhere = [{ ...localStorage }, { ...sessionStorage }, await indexedDB.databases(), await caches.keys()]
    return JSON.stringify([...areas, ...elsewhere])
  })
}

test('a rule is tried on past replies: progress, stop, wrong marks, kept as trial, and nothing of them is kept', async ({
  launch,
}) => {
  test.setTimeout(400_000)
  const { context, extensionId } = await launch({ colorScheme: 'dark' })
  const page = await context.newPage()
  await page.goto(`chrome-extension://${extensionId}/options.html`)
  await page.getByRole('button', { name: 'Make a pack of your own' }).click()
  await page.getByRole('textbox', { name: 'What the pack is called' }).fill('Harbour words')
  await page.getByRole('textbox', { name: 'Your team, in one word' }).fill('harbour')
  await writeRule(page, 'tier two', 'Our own word for ourselves.')
  const file = page.getByLabel(/^A file \(CSV/)
  const give = (name: string, text: string) =>
    file.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })

  await give('year.csv', pastReplies(15_000))
  await expect(page.getByText('15,000 replies were read.')).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'What the customer wrote' })).toHaveValue('2')
  await page.getByRole('button', { name: 'Try it', exact: true }).click()
  const progress = page.getByRole('progressbar')
  await expect.poll(() => progress.getAttribute('value').then(Number)).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Stop', exact: true }).click()
  const stopped = page.getByText(/^Stopped\. Replies tried: [\d,]+ of 15,000\./)
  await expect(stopped).toBeVisible()
  expect(Number(/tried: ([\d,]+)/.exec(await stopped.innerText())![1]!.replace(',', ''))).toBeLessThan(15_000)

  await give('march.csv', pastReplies(500))
  await expect(page.getByText('500 replies were read.', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Try it', exact: true }).click()
  // Reading 500 replies is work: on a machine that others use too it takes its time.
  const tried = page.getByText('Replies tried: 500. With a mark: 50, which is 10 in 100.')
  await expect(tried).toBeVisible({ timeout: 150_000 })
  const shown = page.locator('.impact-samples > li')
  await expect(shown).toHaveCount(20)
  const wrong = shown.filter({ hasText: 'Your seats are on tier two' })
  const right = 20 - (await wrong.count())
  expect(right).toBeLessThan(20)
  for (const sample of await wrong.all()) await sample.getByRole('button', { name: /^Wrong here/ }).click()
  await expect(page.getByText(`Right: ${right} of the 20 shown, ${right * 5} %.`)).toBeVisible()
  expect(await hindrancesIn(page), 'the studio with an impact preview').toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  // The page takes on its other colours by and by.
  await expect.poll(() => hindrancesIn(page), { message: 'the same in light colours' }).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)

  await give('broken.json', '[{"reply": "half')
  await expect(page.getByRole('alert')).toContainText('“broken.json” is not valid JSON')
  await expect(page.getByText(`Right: ${right} of the 20 shown, ${right * 5} %.`)).toBeVisible()

  await page.getByRole('button', { name: 'Keep as trial' }).click()
  await page.getByRole('button', { name: /^Use version 1\.0\.0$/ }).click()
  await expect(page.getByText('1 rule · your own · made here')).toBeVisible()
  const all = await kept(page)
  expect(all).toContain('\\"trial\\": true')
  expect(all).toContain('I passed it to tier two.')
  expect(all).not.toMatch(/Your seats are|tier two about it|Agent reply|march\.csv/)

  await page.evaluate(() => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: { set(kept: object): unknown } } } })
      .chrome
    const rules = { 'core:cannot': { wrong: 3, fitsHere: 1 }, 'harbour/words:tiers': { notOurWay: 2 } }
    return storage.local.set({ dismissReasons: { since: '2026-11-02', rules }, dismissReasons$: { v: 2 } })
  })
  await page.getByRole('button', { name: 'See what a lead would get' }).click()
  await expect(page.getByText('core:cannot,wrong,3,2026-11-02,')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect(await hindrancesIn(page), 'the options with what was dismissed').toEqual([])
})
