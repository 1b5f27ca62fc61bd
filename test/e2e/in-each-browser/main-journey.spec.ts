import { gmail } from '../desks/gmail'
import { zendesk } from '../desks/zendesk'
import { amberPixels } from '../harness/amber-pixels'
import { expect, test } from '../harness/each-browser'
import { coldReply } from '../request-tracker/angry-customer'
import { howToGetRequestTracker, isRequestTrackerInstalled, type RequestTracker } from '../request-tracker/server'
import { type CoachedDesk, deskServed, practiceDesk, requestTrackerDesk } from './coached-desk'

/** Request Tracker stores markup, which depends on its editor: what was sent is held against the same words by hand. */
type Stored = 'as words' | 'as by hand'

/** A real helpdesk on a busy machine takes its time to store a letter. */
const patience = { timeout: 60_000 }

function journeyOn(desk: CoachedDesk, stored: Stored): void {
  test('coached, a rewrite and a line are taken, the send is stopped once and goes once, word for word', async ({
    openWindow,
  }) => {
    const window = await openWindow({ desk: desk.served })
    const { panel } = window
    await desk.enter(window, 'coached')
    await desk.begin(window, 'reply')
    await window.type(coldReply)

    await expect.poll(() => panel.state()).toMatch(/^Public reply/)
    await expect.poll(() => panel.threeAs('missing')).toContain('Acknowledge')
    await expect.poll(() => panel.cards()).toContainEqual(expect.stringContaining("I can't get you a refund"))

    if (desk.isField) await expect.poll(() => amberPixels(window, desk.editable)).toBeGreaterThan(40)

    // A rewrite: the fact stays, the refusal goes.
    await panel.applyRewrite(/I can't get you a refund/)
    await expect.poll(() => desk.words(window)).not.toContain("can't")
    const rewritten = await desk.words(window)
    expect(rewritten).toContain('next month')
    expect(rewritten).toContain('Your plan renewed on 12 May.')

    // A line for a missing A, which one undo of the editor's own takes back.
    const [line = ''] = await panel.startersFor('Acknowledge')
    await panel.takeStarter('Acknowledge')
    await expect.poll(() => desk.words(window)).toContain(line)
    await expect.poll(() => panel.threeAs('found')).toContain('Acknowledge')
    await window.press('Control+z')
    await expect.poll(() => desk.words(window)).toBe(rewritten)
    await expect.poll(() => panel.threeAs('missing')).toContain('Acknowledge')

    // Quiet on this site, and back.
    await panel.pause()
    await expect.poll(() => panel.state()).toBe('Coach paused on this site')
    await panel.goOn()
    await expect.poll(() => panel.threeAs('missing')).toContain('Acknowledge')

    // The send is stopped once; "Send anyway" sends once.
    const before = await desk.sent(window, 'reply')
    await desk.pressSend(window)
    await expect.poll(() => panel.dialog()).toMatch(/Before this goes to/)
    expect(await panel.dialog()).toMatch(desk.customer)
    expect(await desk.sent(window, 'reply')).toEqual(before)
    await panel.sendAnyway()
    await expect.poll(async () => (await desk.sent(window, 'reply')).length, patience).toBe(before.length + 1)
    const [sent] = (await desk.sent(window, 'reply')).slice(-1)
    if (stored === 'as words') expect(sent).toBe(rewritten)
    else expect(sent).toBe(await byHand(await openWindow({ extension: null }), desk, rewritten, 'reply'))
  })

  if (!desk.hasNotes) return
  test('a note is neither coached nor stopped', async ({ openWindow }) => {
    const window = await openWindow({ desk: desk.served })
    await desk.enter(window, 'coached')
    await desk.begin(window, 'note')
    await window.type(coldReply)
    await expect.poll(() => window.panel.state()).toBe('Internal note – not coached')
    expect(await window.panel.cards()).toEqual([])
    const before = await desk.sent(window, 'note')
    await desk.pressSend(window)
    await expect.poll(async () => (await desk.sent(window, 'note')).length).toBe(before.length + 1)
    expect(await window.panel.dialog()).toBeNull()
    if (stored === 'as words') expect((await desk.sent(window, 'note')).at(-1)).toBe(coldReply)
  })
}

/** What the desk gets when these words are typed by hand, without a coach. */
async function byHand(
  window: Parameters<CoachedDesk['enter']>[0],
  desk: CoachedDesk,
  words: string,
  what: 'reply' | 'note',
): Promise<string | undefined> {
  await desk.enter(window, 'without a coach')
  await desk.begin(window, what)
  await window.type(words)
  const before = (await desk.sent(window, what)).length
  await desk.pressSend(window)
  await expect.poll(async () => (await desk.sent(window, what)).length, patience).toBe(before + 1)
  return (await desk.sent(window, what)).at(-1)
}

test.describe('practice desk', () => journeyOn(practiceDesk, 'as words'))
test.describe(zendesk.name, () => journeyOn(deskServed(zendesk), 'as words'))
test.describe(gmail.name, () => journeyOn(deskServed(gmail), 'as words'))

for (const editor of ['rich', 'plain'] as const) {
  test.describe(`Request Tracker, ${editor} text`, () => {
    let tracker: RequestTracker
    test.beforeAll(async ({ requestTracker }) => {
      test.skip(!isRequestTrackerInstalled(), howToGetRequestTracker)
      tracker = await requestTracker(editor)
    })
    journeyOn(
      requestTrackerDesk(() => tracker, editor),
      'as by hand',
    )
  })
}
