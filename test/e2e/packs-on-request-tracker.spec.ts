import { test } from './harness/each-browser'
import { requestTrackerDesk } from './in-each-browser/coached-desk'
import { expectPackAtWork, takeByLine } from './in-each-browser/harbour-pack'
import { howToGetRequestTracker, isRequestTrackerInstalled } from './request-tracker/server'

// What could differ in the other browser is on the Zendesk page already (in-each-browser/packs.spec.ts).
test('a pack taken as one line coaches on Request Tracker too', async ({ openWindow, requestTracker }) => {
  test.skip(!isRequestTrackerInstalled(), howToGetRequestTracker)
  const tracker = await requestTracker('plain')
  const window = await openWindow()
  await takeByLine(window)
  await expectPackAtWork(
    window,
    requestTrackerDesk(() => tracker, 'plain'),
  )
})
