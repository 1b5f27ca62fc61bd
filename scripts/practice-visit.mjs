import { writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { Plain } from './run.mjs'

/** A cold answer, so that the visit shows the coach at work. */
const coldReply =
  "Your plan renewed in May. I can't get you a refund until next month. You need to check your settings."

/** Asks again until there is an answer; gives up with a sentence after `seconds`. */
async function until(what, ask, seconds = 60) {
  const end = Date.now() + seconds * 1000
  while (Date.now() < end) {
    const answer = await ask().catch(() => null)
    if (answer) return answer
    await pause(100)
  }
  throw new Plain(`${what} did not come within ${seconds} seconds.`)
}

/** One page of the browser, with the frames inside it: our panel is one, behind a closed door to page scripts. */
class Page {
  constructor(browser, session) {
    this.browser = browser
    this.session = session
    this.contexts = new Map()
    browser.on(({ method, params, sessionId }) => {
      if (sessionId !== session || method !== 'Runtime.executionContextCreated') return
      const { id, auxData } = params.context
      if (auxData?.isDefault) this.contexts.set(auxData.frameId, id)
    })
  }

  send(method, params) {
    return this.browser.send(method, params, this.session)
  }

  async evaluate(expression, contextId) {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
      awaitPromise: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }

  /** The script context of the panel's frame, or undefined while there is none. */
  async panel() {
    const { frameTree } = await this.send('Page.getFrameTree')
    const frames = tree => [tree.frame, ...(tree.childFrames ?? []).flatMap(frames)]
    const frame = frames(frameTree).find(({ url }) => url.includes('/panel.html'))
    return frame && this.contexts.get(frame.id)
  }
}

/** The page of this address: a new install opens its practice desk by itself, later starts do not. */
export async function openPage(browser, url) {
  const opened = async () => {
    const { targetInfos } = await browser.send('Target.getTargets')
    return targetInfos.find(target => target.type === 'page' && target.url === url)?.targetId
  }
  const targetId = await until('The practice desk', opened, 3).catch(
    async () => (await browser.send('Target.createTarget', { url })).targetId,
  )
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true })
  const page = new Page(browser, sessionId)
  await page.send('Page.enable')
  await page.send('Runtime.enable')
  // A page behind another one is not painted, and waits.
  await page.send('Page.bringToFront')
  return page
}

const focusReply = `(() => {
  const box = document.querySelector('[contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"], textarea')
  box?.focus()
  return box !== null
})()`

/** What the panel says, a line a row, each card with what it would put in; [] while it says nothing. */
const panelLines = `(() => {
  const words = (place, selector) => {
    const copy = place.querySelector(selector)?.cloneNode(true)
    for (const unseen of copy?.querySelectorAll('.visually-hidden') ?? []) unseen.remove()
    return copy?.textContent.trim() ?? ''
  }
  const rows = [...document.querySelectorAll('[data-row]')].map(row => {
    const [before, after] = [words(row, '.preview-before'), words(row, '.preview-after')]
    return row.getAttribute('aria-label') + (after ? '\\n    ' + before + '\\n    -> ' + after : '')
  })
  const customer = [...document.querySelectorAll('.customer-mood > *')].map(part => part.textContent.trim()).join(' · ')
  return rows.length > 0 ? [words(document, '.header-state'), customer, ...rows].filter(Boolean) : []
})()`

async function type(page, text) {
  for (const character of text) await page.send('Input.dispatchKeyEvent', { type: 'char', text: character })
}

/** What the panel says once it says the same twice in a row. */
async function settled(page) {
  let before = ''
  return until("The coach's word on the reply", async () => {
    const lines = await page.evaluate(panelLines, await page.panel())
    const isSettled = lines.length > 0 && lines.join() === before
    before = lines.join()
    return isSettled ? lines : null
  })
}

/**
 * Opens the practice desk, writes one cold reply there and saves a picture. Resolves to the reply and to what the
 * panel then says, line by line.
 */
export async function visitPracticeDesk(browser, url, picture) {
  const page = await openPage(browser, url)
  await page.send('Emulation.setDeviceMetricsOverride', {
    width: 1280,
    height: 900,
    deviceScaleFactor: 1,
    mobile: false,
  })
  await until('The reply box of the practice desk', () => page.evaluate(focusReply))
  await until('The panel', () => page.panel())
  await type(page, coldReply)
  const panel = await settled(page)
  const { data } = await page.send('Page.captureScreenshot', { format: 'png' })
  writeFileSync(picture, Buffer.from(data, 'base64'))
  return { reply: coldReply, panel: panel.flatMap(line => line.split('\n')) }
}
