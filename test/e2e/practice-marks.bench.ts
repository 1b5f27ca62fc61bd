import { type LaunchedBrowser, launchBrowser } from './harness/browser'
import { Panel } from './harness/panel'
import { PracticeDesk } from './harness/practice-desk'
import { expect, test } from './harness/test'

// `npm run bench -- practice`: from a reply that is sent on the practice desk until its marks are painted. No test:
// nothing is held here, the line says what was measured.

const tickets = 10

/**
 * In the page: from the browser's own time of the send to the first task after the frame with the marks was drawn. That
 * task goes before others, for the panel, which shares the desk's thread, has work waiting for the same moment.
 */
function listen(): void {
  const took: number[] = []
  const { scheduler } = window as unknown as {
    scheduler: { postTask(task: () => void, options: { priority: 'user-blocking' }): void }
  }
  Object.assign(window, { took })
  let sent = 0
  const afterFrame = () => scheduler.postTask(() => took.push(performance.now() - sent), { priority: 'user-blocking' })
  addEventListener('submit', ({ timeStamp }) => {
    sent = timeStamp
  })
  const observer = new MutationObserver(() => {
    if (sent === 0 || !document.querySelector('.marks')) return
    observer.disconnect()
    requestAnimationFrame(afterFrame)
  })
  observer.observe(document.body, { childList: true, subtree: true })
}

let browser: LaunchedBrowser

test.beforeAll(async () => {
  browser = await launchBrowser()
})

test.afterAll(async () => {
  await browser?.close()
})

test('from a send to its marks', async () => {
  test.setTimeout(600_000)
  const times: number[] = []
  for (let at = 0; at < tickets; at++) {
    const desk = await PracticeDesk.open(browser)
    const list = desk.page.getByRole('navigation', { name: 'Tickets' })
    await expect(list.getByRole('button').nth(tickets)).toBeVisible()
    await list.getByRole('button').nth(at).click()
    await desk.takeColdReply()
    // The coach has read the reply, as it has whenever somebody typed it.
    const panel = await Panel.of(desk.page)
    await expect(panel.frame.getByRole('heading', { name: 'Before you send' })).toBeVisible()
    await desk.page.evaluate(listen)
    await desk.reply.press('Control+Enter')
    const marks = desk.page.getByRole('region', { name: 'Marks' })
    await expect.poll(async () => (await panel.dialog.isVisible()) || (await marks.isVisible())).toBe(true)
    if (await panel.dialog.isVisible()) await panel.sendAnyway()
    await expect(marks).toBeVisible()
    const took = () => desk.page.evaluate(() => (window as unknown as { took: number[] }).took[0] ?? null)
    await expect.poll(took).not.toBeNull()
    times.push((await took())!)
    await desk.page.close()
  }
  const sorted = times.toSorted((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)]!
  const each = times.map(time => time.toFixed(0)).join(', ')
  process.stdout.write(
    `\n### Practice desk: ${tickets} cold replies\n\nSent to marks painted: median ${middle.toFixed(1)} ms (two frames are 33.3 ms); each ${each}.\n`,
  )
  expect(times).toHaveLength(tickets)
})
