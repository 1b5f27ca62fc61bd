import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Frame, Page } from '@playwright/test'
import * as v from 'valibot'
import type { Lesson } from '@/lib/training/lesson'
import { type Progress, progressSchema } from '@/lib/training/progress'
import { hindrancesIn } from './harness/accessibility'
import type { LaunchedBrowser } from './harness/browser'
import { KeysAlone } from './harness/keys-alone'
import { Panel } from './harness/panel'
import { PracticeDesk } from './harness/practice-desk'
import { expect, test } from './harness/test'
import { angryCustomer, coldReply } from './request-tracker/angry-customer'
import { coachedDesk } from './request-tracker/coached-desk'
import { howToGetRequestTracker, isRequestTrackerInstalled } from './request-tracker/server'
import { coachedTickets } from './zendesk/ticket-desk'

const assets = resolve(import.meta.dirname, '../../assets')
const read = (path: string) => JSON.parse(readFileSync(resolve(assets, `${path}.json`), 'utf8'))
const lessons: readonly Lesson[] = readdirSync(resolve(assets, 'lessons')).map(name =>
  read(`lessons/${name.slice(0, -5)}`),
)
const acknowledge = lessons.find(({ skill }) => skill === 'acknowledge')!

interface PracticeTicket {
  readonly subject: string
  readonly messages: readonly { readonly text: string }[]
  readonly modelAnswer: string
}
const practiceTicket = (name: string): PracticeTicket => read(`practice/${name}`)
const [shown, missedOnce, missedTwice] = ['billing/billing-shock', 'delivery/late-parcel', 'delivery/left-in-rain'].map(
  practiceTicket,
) as [PracticeTicket, PracticeTicket, PracticeTicket]

const cold = 'It was received by the team here today. The matter is now with the other office.'

/** A lead's pack that lets help fade faster than usual, and brings a ticket. */
const pace = {
  format: 1,
  id: 'harbour/pace',
  version: '1.0.0',
  title: 'Harbour pace',
  locale: 'en',
  rules: [],
  training: { up: 1, down: 2 },
  tickets: [
    {
      id: 'ferry',
      customerName: 'Nora Lind',
      subject: 'The ferry that never came',
      channel: 'email',
      topic: 'travel',
      mood: 'upset',
      difficulty: 1,
      messages: [{ who: 'customer', text: 'We stood on the quay for two hours and no ferry came. What now?' }],
    },
  ],
}

/** All that a first day leaves behind: what was chosen, counts and levels, the team's pack, the ids of tickets. */
const mayBeKept = [
  'packSites',
  'panelClaims',
  'panelOpen',
  'panelSide',
  'practiceDone',
  'shelf',
  'trainingOn',
  'trainingProgress',
]

const address = ({ extensionId }: LaunchedBrowser, page: string) => `chrome-extension://${extensionId}/${page}.html`

async function openPage(browser: LaunchedBrowser, name: string): Promise<Page> {
  const page = await browser.context.newPage()
  await page.goto(address(browser, name))
  return page
}

/** Everything the extension keeps, in every way a page of it can keep something. */
async function dumpOf(page: Page) {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: Record<'local' | 'sync' | 'session', { get(keys: null): Promise<Record<string, unknown>> }> }
    }
    const { local, sync, session } = chrome.storage
    const areas = { local: await local.get(null), sync: await sync.get(null), session: await session.get(null) }
    const databases = await indexedDB.databases()
    return {
      ...areas,
      page: { ...localStorage },
      tab: { ...sessionStorage },
      databases: databases.map(({ name }) => name),
    }
  })
}

async function progressOf(page: Page): Promise<Progress> {
  const kept = (await dumpOf(page)).local.trainingProgress
  return v.parse(progressSchema, kept) as Progress
}

/** The skill that the panel asks about, by its question. */
async function askedIn(frame: Frame) {
  const question = await frame.locator('.training-question').innerText()
  return lessons.find(lesson => lesson.question === question)!
}

function sixWordRuns(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\d'’]+/gu) ?? []
  return words.slice(0, Math.max(0, words.length - 5)).map((_, at) => words.slice(at, at + 6).join(' '))
}

/** What is kept holds nothing outside the closed schema, and no six words in a row of any of these texts. */
async function keepsNoWordOf(page: Page, texts: readonly string[]): Promise<void> {
  const dump = await dumpOf(page)
  const { local, session, ...elsewhere } = dump
  expect(elsewhere).toEqual({ sync: {}, page: {}, tab: {}, databases: [] })
  // Beside each item its version stands, under its name and a "$".
  const kept = [local, session].flatMap(Object.keys).filter(name => !mayBeKept.includes(name.replace(/\$$/, '')))
  expect(kept).toEqual([])
  await progressOf(page)
  const runsKept = sixWordRuns(JSON.stringify(dump)).join('\n')
  expect(texts.flatMap(sixWordRuns).filter(run => runsKept.includes(run))).toEqual([])
}

test('a new hire: welcome, a lesson, three practice tickets, a live one; help fades and comes back; no word is kept', async ({
  launch,
}) => {
  test.slow()
  const browser = await launch()
  const training = await openPage(browser, 'welcome')
  const keys = new KeysAlone(training)

  await test.step('offline and by keyboard: switches training on and takes a lesson', async () => {
    await browser.context.setOffline(true)
    await keys.goTo('Train me on live tickets')
    await training.keyboard.press('Space')
    await expect(training.getByRole('checkbox', { name: 'Train me on live tickets' })).toBeChecked()
    await keys.press('Lessons and progress')
    await expect(training.getByRole('heading', { level: 1, name: 'Training' })).toBeVisible()
    expect(await hindrancesIn(training)).toEqual([])
    await keys.press('Lessons')
    await keys.press(/^Acknowledge: /)
    await expect(training.getByRole('heading', { name: acknowledge.title, exact: true })).toBeVisible()
    const verdicts = training.locator('.exercise-answer')
    await keys.write('Your answer to exercise 1', acknowledge.exercises[0]!.slip)
    await training.keyboard.press('Tab')
    await training.keyboard.press('Enter')
    await expect(verdicts.nth(0)).toContainText('Not there yet.')
    for (const [at, { model }] of acknowledge.exercises.entries()) {
      await keys.write(`Your answer to exercise ${at + 1}`, model)
      await training.keyboard.press('Tab')
      await training.keyboard.press('Enter')
      await expect(verdicts.nth(at)).toContainText('That does it.')
    }
    await expect(training.getByText(/^Done\. This lesson comes back on/)).toBeVisible()
    expect(await hindrancesIn(training)).toEqual([])
    expect(Object.keys((await progressOf(training)).lessons)).toEqual(['acknowledge'])
  })

  await test.step('takes the pace of the team', async () => {
    const options = await openPage(browser, 'options')
    const field = options.getByRole('textbox', { name: /A line somebody sent you/ })
    if (await field.isHidden()) await options.getByText('Add a pack').click()
    await field.fill(JSON.stringify(pace))
    await options.locator('form', { has: field }).getByRole('button', { name: 'See what is in it' }).click()
    await expect(options.getByText('Help for new hires fades after 1')).toBeVisible()
    await options.getByRole('button', { name: 'Use this pack' }).click()
    await expect(options.getByRole('switch', { name: 'At work: Harbour pace' })).toBeVisible()
    await options.close()
  })

  await test.step('offline and by keyboard: practises on three tickets; the level rises by one reply and falls by two', async () => {
    const desk = await PracticeDesk.open(browser)
    const ofTeam = desk.page.getByRole('navigation', { name: 'Tickets' }).getByRole('button', { name: 'Nora Lind' })
    await expect(ofTeam).toContainText(pace.tickets[0]!.subject)
    const level = async () => (await progressOf(training)).skills.acknowledge
    for (const [ticket, reply, expected] of [
      [shown, shown.modelAnswer, { level: 'hint', run: 0 }],
      [missedOnce, cold, { level: 'hint', run: -1 }],
      [missedTwice, cold, { level: 'example', run: 0 }],
    ] as const) {
      await desk.openTicketByKey(ticket.subject)
      const panel = await Panel.of(desk.page)
      await expect(panel.frame.locator('.training-question')).toBeVisible()
      await desk.page.keyboard.insertText(reply)
      const isShown = reply !== cold
      if (isShown) await expect(panel.frame.locator('.training-shown')).toBeVisible()
      // It was missing before a word was written, too: what is sent must have been read.
      else await expect(panel.openItems.first()).toBeVisible()
      await desk.page.keyboard.press('Control+Enter')
      if (!isShown) {
        await expect(panel.dialog).toBeVisible()
        await panel.sendAnyway('key')
      }
      await expect.poll(level).toEqual(expected)
      await expect(panel.frame.getByRole('region', { name: 'Your last reply' })).toBeVisible()
    }
    await desk.page.close()
    await browser.context.setOffline(false)
  })

  const live = [coldReply, angryCustomer.text]
  await test.step('live on Zendesk, by keyboard: a question, help after a sentence, a rewrite only when asked, a recap after the send', async () => {
    const desk = await coachedTickets(browser)
    const thread = await desk.inFront('[data-test-id="omni-log-message-content"]').allInnerTexts()
    expect(thread.flatMap(sixWordRuns)).not.toEqual([])
    live.push(...thread)
    await desk.editable.focus()
    const panel = await Panel.of(desk.page)
    await expect(panel.frame.locator('.training-question')).toBeVisible()
    const asked = await askedIn(panel.frame)
    await panel.frame.getByRole('button', { name: 'Give me a hint' }).press('Enter')
    await expect(panel.frame.getByText(asked.hint)).toBeVisible()
    await desk.type(coldReply)
    await expect(panel.frame.getByText(asked.example.reply)).toBeVisible()
    const heard = panel.threeAs('Acknowledge', 'missing')
    await expect(heard.getByRole('button', { name: 'Add a line' })).toHaveCount(0)
    await heard.getByRole('button', { name: 'Show lines' }).press('Enter')
    await expect(heard.getByRole('button', { name: 'Add a line' })).toBeVisible()
    expect(await hindrancesIn(panel.frame)).toEqual([])
    await desk.sendButton.press('Enter')
    await expect(panel.dialog).toBeVisible()
    await panel.sendAnyway('key')
    await expect.poll(() => desk.sent()).toHaveLength(1)
    const recap = panel.frame.getByRole('region', { name: 'Your last reply' })
    await expect(recap).toContainText('Missing')
    await recap.getByRole('button', { name: 'Close the recap' }).press('Enter')
    await expect(recap).toBeHidden()
    await desk.page.close()
  })

  await test.step('what is kept holds nothing outside the schema, and no six words in a row of any text', async () => {
    await training.goto(`${address(browser, 'training')}#progress`)
    await expect(training.getByRole('img', { name: /^Acknowledge/ })).toBeVisible()
    expect(await hindrancesIn(training)).toEqual([])
    const practice = [shown, missedOnce, missedTwice]
    await keepsNoWordOf(training, [
      ...live,
      cold,
      shown.modelAnswer,
      ...practice.flatMap(({ messages }) => messages.map(({ text }) => text)),
      ...acknowledge.exercises.flatMap(({ model, slip, customer }) => [model, slip, customer]),
    ])
    expect(sixWordRuns(coldReply).length).toBeGreaterThan(5)
  })

  await test.step('and is gone when it is erased', async () => {
    await training.getByRole('button', { name: 'Erase all of it' }).click()
    await training.getByRole('button', { name: 'Erase for good' }).click()
    await expect.poll(async () => (await dumpOf(training)).local.trainingProgress).toBeUndefined()
  })
})

test('a live ticket on Request Tracker, by keyboard: sent as ever, counted although the page goes, and no word is kept', async ({
  launch,
  requestTracker,
}) => {
  test.skip(!isRequestTrackerInstalled(), howToGetRequestTracker)
  const browser = await launch()
  const training = await openPage(browser, 'welcome')
  const keys = new KeysAlone(training)
  await keys.goTo('Train me on live tickets')
  await training.keyboard.press('Space')
  await expect(training.getByRole('checkbox', { name: 'Train me on live tickets' })).toBeChecked()

  const tracker = await requestTracker()
  const ticket = await tracker.receive(angryCustomer)
  const desk = await coachedDesk(browser, tracker)
  await desk.open(ticket, 'reply')
  await desk.type(coldReply)
  const panel = await Panel.of(desk.page)
  await expect(panel.frame.locator('.training-question')).toBeVisible()
  await expect(panel.openItems.first()).toBeVisible()
  await desk.sendButton.press('Enter', { noWaitAfter: true })
  await expect(panel.dialog).toBeVisible()
  await panel.sendAnyway('key')
  await desk.isSent()
  const counted = async () => {
    const { trainingProgress } = (await dumpOf(training)).local
    return trainingProgress
      ? Object.values((await progressOf(training)).days).map(({ skills }) => skills.align?.needed)
      : []
  }
  await expect.poll(counted).toEqual([1])
  await keepsNoWordOf(training, [coldReply, angryCustomer.text])
})
