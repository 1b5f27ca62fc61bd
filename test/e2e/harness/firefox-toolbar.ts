import { expect } from '@playwright/test'
import { addonId, type Commands, inBrowserWindow } from './firefox'

/**
 * Firefox's own window around the pages: its toolbar, the extension's button and the popup that opens from it. Both
 * are reached the way the browser's own tests do, since no page and no extension may.
 */
export class FirefoxToolbar {
  readonly #commands: Commands

  constructor(commands: Commands) {
    this.#commands = commands
  }

  /** Whether the extension may run on this site by now. */
  async mayRunOn(origin: string): Promise<boolean> {
    const { protocol, hostname } = new URL(origin)
    return this.#inBrowser(
      `WebExtensionPolicy.getByID(${JSON.stringify(addonId)}).allowedOrigins.patterns
        .some(({ pattern }) => pattern === ${JSON.stringify(`${protocol}//${hostname}/*`)})`,
    )
  }

  /** Presses the extension's button over the page in front, which opens the popup there and with the same rights. */
  async pressButton(): Promise<void> {
    await this.#inBrowser(`(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(addonId)})
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)
    })()`)
  }

  /** Opens the popup, unless it is open: Firefox closes one whenever the focus goes elsewhere, also while it opens. */
  async openPopup(): Promise<void> {
    if (await this.#isPopupHere()) return
    await this.pressButton()
    await expect.poll(() => this.#isPopupHere(), { message: 'the popup opens', timeout: 10_000 }).toBe(true)
  }

  /** What the popup says, in the order it is read; '' while there is none. */
  popupText(): Promise<string> {
    return this.#inPopup<string>("content.document.body?.innerText ?? ''").then(text => text ?? '')
  }

  /** Presses the popup's button that shows these words, with the mouse. */
  async pressInPopup(words: RegExp): Promise<void> {
    const press = `(() => {
      const button = [...content.document.querySelectorAll('button')].find(({ innerText }) => ${words}.test(innerText))
      if (!button) return false
      const { x, y, width, height } = button.getBoundingClientRect()
      for (const type of ['mousemove', 'mousedown', 'mouseup']) {
        const clickCount = type === 'mousemove' ? 0 : 1
        content.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount }, { isDOMEventSynthesized: false })
      }
      return true
    })()`
    await expect
      .poll(() => this.#inPopup<boolean>(press), { message: `a button ${words} in the popup`, timeout: 5000 })
      .toBe(true)
  }

  #isPopupHere(): Promise<boolean> {
    return this.#inBrowser(`document.querySelector('${popupSelector}') !== null`)
  }

  async closePopup(): Promise<void> {
    await this.#inBrowser(`void document.querySelector('${popupSelector}')?.closest('panel')?.hidePopup()`)
  }

  #inBrowser<Value>(expression: string): Promise<Value> {
    return inBrowserWindow(this.#commands, expression)
  }

  /** Evaluates an expression in the popup's own process, where `content` is its window; null while there is none. */
  #inPopup<Value>(expression: string): Promise<Value | null> {
    const script = `data:,(${encodeURIComponent(
      `() => { sendAsyncMessage('popup:answer', JSON.stringify((() => { try { return ${expression} } catch { return null } })())) }`,
    )})()`
    return this.#inBrowser<Value | null>(`new Promise(answer => {
      const popup = document.querySelector('${popupSelector}')
      if (!popup?.messageManager) return answer(null)
      const hear = ({ data }) => {
        popup.messageManager.removeMessageListener('popup:answer', hear)
        answer(JSON.parse(data))
      }
      popup.messageManager.addMessageListener('popup:answer', hear)
      popup.messageManager.loadFrameScript(${JSON.stringify(script)}, false)
    })`)
  }
}

const popupSelector = 'browser.webextension-popup-browser'
