import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { hindrancesIn } from './harness/accessibility'
import type { LaunchedBrowser } from './harness/browser'
import { sayYesTo } from './harness/coach'
import { KeysAlone } from './harness/keys-alone'
import { Panel } from './harness/panel'
import { PracticeDesk } from './harness/practice-desk'
import { expect, test } from './harness/test'
import { pastReplies } from './past-replies'

/** A pack with one rule of its own, as a lead at Harbour would share it. */
const harbour = (version = '1.0.0', level = 'should') => ({
  format: 1,
  id: 'harbour/voice',
  version,
  title: 'Harbour voice',
  locale: 'en',
  rules: [
    {
      id: 'no-tiers',
      kind: 'avoid',
      level,
      group: 'clarity',
      phrases: ['tier two'],
      message: 'Our own word for ourselves.',
      suggest: ['my colleagues'],
      examples: { bad: ['I passed it to tier two.'], good: ['I passed it to my colleagues.'] },
    },
  ],
})

async function openOptions({ context, extensionId }: LaunchedBrowser): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`chrome-extension://${extensionId}/options.html`)
  return page
}

/** Brings a pack by a pasted text or line and puts it to use. */
async function takeByLine(page: Page, line: string): Promise<void> {
  const field = page.getByRole('textbox', { name: /A line somebody sent you/ })
  if (await field.isHidden()) await page.getByText('Add a pack').click()
  await field.fill(line)
  await page.locator('form', { has: field }).getByRole('button', { name: 'See what is in it' }).click()
  await page.getByRole('button', { name: 'Use this pack' }).click()
}

/** What the panel on the practice desk says of a reply. */
async function cardsFor(browser: LaunchedBrowser, reply: string) {
  const desk = await PracticeDesk.open(browser)
  await desk.type(reply)
  return (await Panel.of(desk.page)).cards
}

/** Unfolds everything in the studio, folds within folds too, for as long as somebody looks. */
async function withAllUnfolded(page: Page, look: () => Promise<void>): Promise<void> {
  const folded = page.locator('.studio details:not([open])')
  await expect(async () => {
    await folded.evaluateAll(all => {
      for (const details of all as HTMLDetailsElement[]) details.open = true
    })
    // Of the rules one at a time stands open.
    expect(await page.locator('.studio-part:not([open])').count()).toBe(0)
  }).toPass()
  await look()
  await page.locator('.studio details').evaluateAll(all => {
    for (const details of all as HTMLDetailsElement[]) details.open = false
  })
}

const jargon = 'Hi Dana, I passed it to tier two.'

test('a pack coaches from the moment it is taken, and no longer once it is off', async ({ launch }) => {
  const browser = await launch()
  const cards = await cardsFor(browser, jargon)
  const ours = cards.filter({ hasText: 'Our own word for ourselves.' })
  await expect(ours).toHaveCount(0)
  const options = await openOptions(browser)
  await takeByLine(options, JSON.stringify(harbour()))
  await expect(ours).toHaveCount(1)
  await options.getByRole('switch', { name: 'At work: Harbour voice' }).click()
  await expect(ours).toHaveCount(0)
})

test('a lead makes a pack of five rules by the keyboard alone and signs it; others take it as a line and as a file', async ({
  launch,
}) => {
  test.setTimeout(400_000)
  const lead = await launch()
  const page = await openOptions(lead)
  const keys = new KeysAlone(page)
  await keys.press('Make a pack of your own')
  await keys.write('What the pack is called', 'Harbour words')
  await keys.write('Your team, in one word', 'Harbour')
  const rules = [
    ['tier two', 'Our own word for ourselves.', 'I passed it to tier two.', 'I passed it to my colleagues.'],
    ['circle back', 'Say when you write again.', "I'll circle back.", "I'll write by noon."],
    ['per our policy', 'Say the reason itself.', "Per our policy it's closed.", "It's closed because it was settled."],
    ['as stated', 'Nobody likes to be told twice.', 'As stated, it is late.', 'It is late.'],
    ['kindly revert', 'Say "please write back".', 'Kindly revert by noon.', 'Please write back by noon.'],
  ] as const
  for (const [phrase, message, bad, good] of rules) {
    await keys.press('Add a rule')
    await keys.write('Words to avoid, one phrase a line', phrase)
    await keys.write('What the agent reads', message)
    await keys.write('Sentences it must mark, one a line', bad)
    await keys.write('Sentences it must leave alone, one a line', good)
  }
  await keys.press('Replies to learn from')
  await keys.press('Add a reply')
  await keys.write('What it shows', 'A delay, calmly')
  await keys.write('The reply', 'Hi {{customer}}, your parcel comes tomorrow.')
  await expect(page.getByText('Every example comes out.')).toBeVisible()
  await withAllUnfolded(page, async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await hindrancesIn(page), `the studio, ${colorScheme}`).toEqual([])
    }
  })

  await keys.write('Or paste them', pastReplies(500))
  await keys.press('Read these')
  await expect(page.getByText('500 replies were read.', { exact: true })).toBeVisible()
  await keys.press('Try it')
  // Reading 500 replies is work: on a machine that others use too it takes its time.
  await expect(page.getByText(/^Replies tried: 500\./)).toBeVisible({ timeout: 150_000 })
  await keys.press(/^Our own word for ourselves\. 10 in 100/)
  await keys.press(/^Wrong here/)
  await expect(page.getByText('Right: 19 of the 20 shown, 95 %.')).toBeVisible()
  await keys.press(/^Use version 1\.0\.0$/)
  await expect(page.getByText('5 rules · your own · made here')).toBeVisible()

  await lead.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const more = page.getByRole('button', { name: 'More' })
  await more.press('Enter')
  await page.getByRole('menuitem', { name: 'Copy as one line' }).press('Enter')
  await expect(page.getByText(/^Copied\. Paste it into a chat/)).toBeVisible()
  const line = await page.evaluate(() => navigator.clipboard.readText())
  expect(line).toMatch(/^coachpack1:[\w-]+$/)
  await more.press('Enter')
  await page.getByRole('menuitem', { name: 'Sign and share' }).press('Enter')
  const signing = page.getByRole('region', { name: 'Sign “Harbour words”' })
  await signing.getByLabel('A password for the key, at least 10 letters').fill('correct horse battery')
  await signing.getByLabel('The same password once more').fill('correct horse battery')
  await signing.getByRole('button', { name: 'Make a key' }).click()
  const number = await signing.locator('code').innerText()
  const download = page.waitForEvent('download')
  await signing.getByRole('button', { name: 'Save the signed file' }).click()
  const file = await (await download).path()
  const { pack } = JSON.parse(readFileSync(file, 'utf8')) as { readonly pack: string }
  expect(JSON.parse(pack)).toMatchObject({ id: 'harbour/harbour-words', rules: { length: 5 } })
  await page.getByText('Your signature').click()
  expect(await hindrancesIn(page), 'signing').toEqual([])

  const agent = await launch()
  const options = await openOptions(agent)
  await takeByLine(options, line)
  const cards = await cardsFor(agent, `${jargon} I'll circle back.`)
  await expect(cards.filter({ hasText: 'Our own word for ourselves.' })).toHaveCount(1)
  await expect(cards.filter({ hasText: 'Say when you write again.' })).toHaveCount(1)

  const colleague = await openOptions(await launch())
  await colleague.getByLabel('A file – choose it, or drop it here').setInputFiles(file)
  await expect(colleague.getByRole('heading', { name: 'Harbour words, version 1.0.0' })).toBeFocused()
  await expect(colleague.getByText(/a key this browser has not met before/)).toContainText(number)
  await expect(colleague.getByText('A delay, calmly')).toBeVisible()
  await colleague.getByRole('button', { name: 'Use this pack' }).click()
  await expect(colleague.getByText('5 rules · your team’s · from a file · signed')).toBeVisible()
})

test('an update arrives by address, is shown as a difference, used, and taken back', async ({ launch }) => {
  const browser = await launch()
  let pack = harbour()
  let asked = 0
  await browser.context.route('https://packs.harbour.example/**', route => {
    asked++
    return route.fulfill({ contentType: 'application/json', body: JSON.stringify(pack) })
  })
  await sayYesTo(browser, 'https://packs.harbour.example')
  const page = await openOptions(browser)
  const field = page.getByRole('textbox', { name: 'An address' })
  await field.fill('https://packs.harbour.example/voice.json')
  await page.locator('form', { has: field }).getByRole('button', { name: 'See what is in it' }).click()
  await page.getByRole('button', { name: 'Use this pack' }).click()
  await expect(page.getByText('1 rule · your team’s · from packs.harbour.example')).toBeVisible()
  expect(asked).toBe(1)
  await expect(page.getByText('No site yet.', { exact: false })).toBeVisible()

  pack = harbour('2.0.0', 'must')
  await page.getByText('Add a pack').click()
  await field.fill('https://packs.harbour.example/voice.json')
  await page.locator('form', { has: field }).getByRole('button', { name: 'See what is in it' }).click()
  await expect(page.getByRole('heading', { name: 'What 2.0.0 of “Harbour voice” changes' })).toBeVisible()
  await expect(page.getByText('should → must')).toBeVisible()
  await page.getByRole('button', { name: 'Use the update' }).click()
  await expect(page.getByText('“Harbour voice” was updated. You can go back.')).toBeVisible()
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Go back to 1.0.0' }).click()
  await expect(page.getByText('“Harbour voice” is at 1.0.0 again.')).toBeVisible()
})
