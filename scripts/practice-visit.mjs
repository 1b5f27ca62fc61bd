import { writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { Plain } from './run.mjs'

/** A cold answer, so that the visit shows the coach at work. */
const coldReply =
  "You were billed because your plan renewed. I can't get you a refund until next month. You need to check your settings."

/** Asks again until there is an answer; gives up with a sentence after `seconds`. */
async function until(what, ask, seconds = 20) {
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

async function openPage(browser, url) {
  const { targetId } = await browser.send('Target.createTarget', { url })
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true })
  const page = new Page(browser, sessionId)
  await page.send('Page.enable')
  await page.send('Runtime.enable')
  return page
}

const focusReply = `(() => {
  const box = document.querySelector('[contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"], textarea')
  box?.focus()
  return box !== null
})()`

/** What the panel says, a line a row; '' while it says nothing. */
const panelWords = `document.body.innerText.replace(/\\n{2,}/g, '\\n').trim()`

async function type(page, text) {
  for (const character of text) await page.send('Input.dispatchKeyEvent', { type: 'char', text: character })
}

/** Waits until the panel says the same twice in a row and speaks of the reply. */
async function settled(page) {
  let before = ''
  return until('The panel', async () => {
    const words = await page.evaluate(panelWords, await page.panel())
    const isSettled = words === before && /acknowledge/i.test(words)
    before = words
    return isSettled ? words : null
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
  const words = await settled(page)
  const { data } = await page.send('Page.captureScreenshot', { format: 'png' })
  writeFileSync(picture, Buffer.from(data, 'base64'))
  return { reply: coldReply, panel: words.split('\n') }
}
