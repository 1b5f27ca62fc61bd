import { Buffer } from 'node:buffer'
import type { BrowserContext, CDPSession, Worker } from '@playwright/test'

interface Answer {
  readonly id: number
  readonly result?: Record<string, unknown>
  readonly error?: { readonly message: string }
}

/**
 * The toolbar's popup as the agent gets it: opened by the browser over the page in front, with the rights that gives
 * (activeTab). Playwright does not list that window among its pages, so it is spoken to through the browser's own
 * protocol, with real mouse events, which count as the agent's gesture.
 */
export class ToolbarPopup {
  readonly #cdp: CDPSession
  readonly #session: string
  readonly #waiting = new Map<number, (answer: Answer) => void>()
  #lastId = 0

  /** Opens it over the page that is in front. `keeper` is the extension's service worker. */
  static async open(context: BrowserContext, keeper: Worker): Promise<ToolbarPopup> {
    const cdp = await context.browser()!.newBrowserCDPSession()
    await cdp.send('Target.setDiscoverTargets', { discover: true })
    const created = new Promise<string>(resolve => {
      const look = ({ targetInfo }: { targetInfo: { type: string; url: string; targetId: string } }) => {
        if (targetInfo.type === 'page' && targetInfo.url.endsWith('/popup.html')) resolve(targetInfo.targetId)
      }
      cdp.on('Target.targetCreated', look)
      cdp.on('Target.targetInfoChanged', look)
    })
    await keeper.evaluate(() =>
      (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome.action.openPopup(),
    )
    const targetId = await created
    // The flat kind of attachment would take the window from Playwright, which does not expect it.
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false })
    return new ToolbarPopup(cdp, sessionId)
  }

  private constructor(cdp: CDPSession, session: string) {
    this.#cdp = cdp
    this.#session = session
    cdp.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      if (sessionId !== session) return
      const answer = JSON.parse(message) as Answer
      this.#waiting.get(answer.id)?.(answer)
      this.#waiting.delete(answer.id)
    })
  }

  async #ask(method: string, params: object = {}): Promise<Record<string, unknown>> {
    const id = ++this.#lastId
    const answered = new Promise<Answer>(resolve => this.#waiting.set(id, resolve))
    const message = JSON.stringify({ id, method, params })
    await this.#cdp.send('Target.sendMessageToTarget', { sessionId: this.#session, message })
    const { result, error } = await answered
    if (error) throw new Error(`${method}: ${error.message}`)
    return result ?? {}
  }

  /** The value of an expression evaluated in the popup; it must survive JSON. */
  async evaluate<Value>(expression: string): Promise<Value> {
    const { result } = await this.#ask('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })
    return (result as { value: Value }).value
  }

  text(): Promise<string> {
    return this.evaluate('document.body.innerText')
  }

  /** Presses the one control that matches, in its middle, as a mouse does. */
  async press(selector: string): Promise<void> {
    const place = await this.evaluate<{ x: number; y: number } | null>(`(() => {
      const control = document.querySelector(${JSON.stringify(selector)})
      if (!control) return null
      const { left, top, width, height } = control.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    })()`)
    if (!place) throw new Error(`The popup has no control that matches ${selector}.`)
    for (const type of ['mousePressed', 'mouseReleased']) {
      await this.#ask('Input.dispatchMouseEvent', { type, ...place, button: 'left', clickCount: 1 })
    }
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this.#ask('Page.captureScreenshot', { format: 'png' })
    return Buffer.from(data as string, 'base64')
  }

  async close(): Promise<void> {
    await this.#ask('Runtime.evaluate', { expression: 'window.close()' }).catch(() => {})
    await this.#cdp.detach()
  }
}
