import { writePasteCode } from '@/lib/packs/paste-code'
import { zendesk } from '../desks/zendesk'
import type { AgentWindow } from '../harness/agent-window'
import { expect, test } from '../harness/each-browser'
import { whyNotManaged } from '../harness/managed-browser'
import { howToGetRequestTracker, isRequestTrackerInstalled } from '../request-tracker/server'
import { type CoachedDesk, deskServed, requestTrackerDesk } from './coached-desk'

/** A pack with one rule of its own, as a lead at Harbour would share it. */
const harbour = JSON.stringify({
  format: 1,
  id: 'harbour/voice',
  version: '1.0.0',
  title: 'Harbour voice',
  locale: 'en',
  rules: [
    {
      id: 'no-tiers',
      kind: 'avoid',
      level: 'should',
      group: 'clarity',
      phrases: ['tier two'],
      message: 'Our own word for ourselves.',
      suggest: ['my colleagues'],
      examples: { bad: ['I passed it to tier two.'], good: ['I passed it to my colleagues.'] },
    },
  ],
})
const jargon = 'I passed it to tier two.'
const card = expect.stringContaining('Our own word for ourselves.')

function pageText(window: AgentWindow): Promise<string> {
  return window.read('body', body => body.innerText)
}

/** Pastes the line into the options page, looks at what is in it, and uses it. */
async function takeByLine(window: AgentWindow, line: string): Promise<void> {
  await window.goToOptions()
  await window.click('.pack-add form textarea')
  await window.type(line)
  await window.clickWords('.pack-add form:has(textarea) button', 'See what is in it')
  await expect.poll(() => pageText(window)).toContain('Harbour voice, version 1.0.0')
  await window.clickWords('button', 'Use this pack')
  await expect.poll(() => pageText(window)).toContain('1 rule · your own')
}

async function expectCoaching(window: AgentWindow, desk: CoachedDesk): Promise<void> {
  await desk.enter(window, 'coached')
  await desk.begin(window, 'reply')
  await window.type(jargon)
  await expect.poll(() => window.panel.cards()).toContainEqual(card)
}

test('a pack taken as one line coaches in the helpdesk', async ({ openWindow, inBrowser, requestTracker }) => {
  // Two helpdesks, one of which has to be started first.
  test.slow()
  const window = await openWindow()
  await takeByLine(window, await writePasteCode(harbour))
  await window.openTab(zendesk)
  await expectCoaching(window, deskServed(zendesk))
  // What could differ in the other browser is on the Zendesk page already.
  if (inBrowser === 'firefox') return
  test.skip(!isRequestTrackerInstalled(), `the rest, on Request Tracker: ${howToGetRequestTracker}`)
  const tracker = await requestTracker('plain')
  await expectCoaching(
    window,
    requestTrackerDesk(() => tracker, 'plain'),
  )
})

test('a pack that the organisation pushes is at work from the start, under a lock', async ({
  openWindow,
  inBrowser,
}) => {
  const reason = whyNotManaged(inBrowser)
  test.skip(reason !== null, reason ?? '')
  const managed = { packs: [await writePasteCode(harbour), 'no pack'], allowOwnPacks: false }
  const window = await openWindow({ managed })

  await window.goToOptions()
  await expect.poll(() => window.read('.pack-list', list => list.innerText)).toContain('Harbour voice')
  const controls = await window.read('.pack-list', list =>
    [...list.querySelectorAll('button')].map(one => one.innerText),
  )
  expect(controls, 'it is neither switched off nor taken away').toEqual([])
  const lock = await window.read('.pack-head', head => head.querySelector('svg')?.getClientRects().length ?? 0)
  expect(lock, 'a lock is drawn').toBe(1)
  const said = await pageText(window)
  expect(said).toContain('Pack number 2 of the policy: This is not a pack.')
  expect(said, 'no way to add others').not.toContain('A line somebody sent you')

  await window.goToPracticeDesk()
  await window.click('[data-editable]')
  await window.type(jargon)
  await expect.poll(() => window.panel.cards()).toContainEqual(card)
})
