import type { LaunchedBrowser } from '../harness/browser'
import { switchOn } from '../harness/coach'
import { Desk } from './desk'
import type { RequestTracker } from './server'

/** A desk in a browser with the coach, switched on for this site by the agent's own press. */
export async function coachedDesk(browser: LaunchedBrowser, tracker: RequestTracker): Promise<Desk> {
  const desk = new Desk(await browser.context.newPage(), tracker)
  await desk.enter()
  await switchOn(browser, desk.page)
  return desk
}

/** A desk in another tab of a browser where the coach is on for this site already. */
export async function deskAgain(browser: LaunchedBrowser, tracker: RequestTracker): Promise<Desk> {
  return new Desk(await browser.context.newPage(), tracker)
}

/** The bytes of every public reply (or private comment) that is stored on this ticket. */
export async function sentTexts(
  tracker: RequestTracker,
  ticket: number,
  type: 'Correspond' | 'Comment' = 'Correspond',
): Promise<readonly Buffer[]> {
  return (await tracker.stored(ticket)).filter(text => text.type === type).map(({ bytes }) => bytes)
}

/**
 * What the same words, typed by hand in a browser without the coach as a further answer to the same message, become in
 * Request Tracker.
 */
export async function storedByHand(
  browser: LaunchedBrowser,
  tracker: RequestTracker,
  ticket: number,
  text: string,
  type: 'Correspond' | 'Comment' = 'Correspond',
): Promise<Buffer | undefined> {
  if (browser.extensionId) throw new Error('This browser has the coach in it.')
  const desk = new Desk(await browser.context.newPage(), tracker)
  await desk.logIn()
  await desk.open(ticket, type === 'Correspond' ? 'reply' : 'comment')
  await desk.type(text)
  await desk.sendButton.click()
  await desk.isSent()
  await desk.page.close()
  return (await sentTexts(tracker, ticket, type)).at(-1)
}
