import type { CDPSession, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import type { LaunchedBrowser } from './browser'

interface Target {
  readonly targetId: string
  readonly type: string
  readonly url: string
}

/**
 * The real popup, opened by the extension's button over the page the agent looks at (so with the same rights) and
 * pressed with real mouse events. Playwright does not know popups, so it is spoken to through the browser's session.
 */
export class Popup {
  readonly #cdp: CDPSession
  readonly #session: string
  readonly #targetId: string
  #lastId = 0

  private constructor(cdp: CDPSession, session: string, targetId: string) {
    this.#cdp = cdp
    this.#session = session
    this.#targetId = targetId
  }

  /** Presses the extension's toolbar button over `page`. */
  static async open({ cdp, extensionId, colorScheme }: LaunchedBrowser, page: Page): Promise<Popup> {
    await page.bringToFront()
    const tab = await targetWhere(cdp, ({ type, url }) => type === 'tab' && url === page.url())
    await sendAny(cdp, 'Extensions.triggerAction', { id: extensionId, targetId: tab.targetId })
    const popup = await targetWhere(cdp, ({ type, url }) => type === 'page' && url.endsWith('/popup.html'))
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: popup.targetId, flatten: false })
    const opened = new Popup(cdp, sessionId, popup.targetId)
    // What Playwright does for every page that it knows.
    const features = [
      { name: 'prefers-color-scheme', value: colorScheme },
      // Nothing is on its way from one look to another when a picture is taken.
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]
    await opened.#send('Emulation.setEmulatedMedia', { features })
    return opened
  }

  /** What the popup says, in the order it is read. */
  text(): Promise<string> {
    // Asked while it is still being loaded, it says nothing yet.
    return this.evaluate<string>("document.body?.innerText ?? ''")
  }

  async evaluate<Value>(expression: string): Promise<Value> {
    const answer = await this.#send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })
    const { result, exceptionDetails } = answer as {
      result: { value: Value }
      exceptionDetails?: { text: string; exception?: { description?: string } }
    }
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }

  /** Presses the first enabled button or switch whose words match, with the mouse. */
  async press(words: RegExp): Promise<void> {
    const place = `(() => {
      const words = ${words}
      const controls = [...document.querySelectorAll('button, [role=switch], [role=button], input[type=checkbox], a')]
      const found = controls.find(control => !control.disabled && words.test(
        control.getAttribute('aria-label') || control.innerText || control.labels?.[0]?.innerText || ''))
      if (!found) return null
      found.scrollIntoView({ block: 'center' })
      const { x, y, width, height } = found.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    })()`
    let spot: { x: number; y: number } | null = null
    await expect
      .poll(async () => (spot = await this.evaluate(place)), { message: `a button ${words} in the popup` })
      .not.toBeNull()
    const { x, y } = spot!
    for (const type of ['mousePressed', 'mouseReleased']) {
      await this.#send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 })
    }
  }

  /** A picture of the popup as PNG. */
  async screenshot(): Promise<Buffer> {
    const { data } = (await this.#send('Page.captureScreenshot', { format: 'png' })) as { data: string }
    return Buffer.from(data, 'base64')
  }

  /** Closes it, and waits until it is gone: the next one is found by the same address. */
  async close(): Promise<void> {
    // What goes at once gives no answer.
    void this.#send('Page.close', {}).catch(() => {})
    const isThere = async () => (await targetsOf(this.#cdp)).some(({ targetId }) => targetId === this.#targetId)
    await expect.poll(isThere, { message: 'the popup closes' }).toBe(false)
  }

  #send(method: string, params: object): Promise<unknown> {
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      const listen = ({ sessionId, message }: { sessionId: string; message: string }) => {
        if (sessionId !== this.#session) return
        const answer = JSON.parse(message) as { id?: number; result?: unknown; error?: { message: string } }
        if (answer.id !== id) return
        this.#cdp.off('Target.receivedMessageFromTarget', listen)
        if (answer.error) reject(new Error(`${method}: ${answer.error.message}`))
        else resolve(answer.result)
      }
      this.#cdp.on('Target.receivedMessageFromTarget', listen)
      const message = JSON.stringify({ id, method, params })
      this.#cdp.send('Target.sendMessageToTarget', { sessionId: this.#session, message }).catch(reject)
    })
  }
}

function sendAny(cdp: CDPSession, method: string, params: object): Promise<unknown> {
  return (cdp.send as (method: string, params: object) => Promise<unknown>).call(cdp, method, params)
}

async function targetsOf(cdp: CDPSession): Promise<readonly Target[]> {
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] })
  return targetInfos
}

async function targetWhere(cdp: CDPSession, isWanted: (target: Target) => boolean): Promise<Target> {
  let found: Target | undefined
  await expect
    .poll(async () => {
      found = (await targetsOf(cdp)).find(isWanted)
      return found !== undefined
    })
    .toBe(true)
  return found!
}
