import { writePasteCode } from '@/lib/packs/paste-code'
import { zendesk } from '../desks/zendesk'
import { expect, test } from '../harness/each-browser'
import { whyNotManaged } from '../harness/managed-browser'
import { deskServed } from './coached-desk'
import { card, expectPackAtWork, harbour, jargon, pageText, takeByLine } from './harbour-pack'

test('a pack taken as one line coaches in the helpdesk', async ({ openWindow }) => {
  const window = await openWindow()
  await takeByLine(window)
  await window.openTab(zendesk)
  await expectPackAtWork(window, deskServed(zendesk))
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
