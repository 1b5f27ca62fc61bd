import { type CDPSession, expect, type Locator, type Page } from '@playwright/test'
import { serveDesk } from '../desks/serve-in-browser'
import type { ServedSite } from '../desks/served-desk'
import { type AgentWindow, steps, type WindowOptions } from './agent-window'
import { builtExtension, type LaunchedBrowser, launchBrowser } from './browser'
import { switchOn } from './coach'
import { CoachPanel, type PanelPlace } from './coach-panel'
import { ChromiumPolicy, type ManagedSettings } from './managed-browser'
import { panelFrames } from './panel'

/** A window of Chromium, driven by Playwright. */
export async function openChromiumWindow({ extension, proxy, desk, managed }: WindowOptions): Promise<AgentWindow> {
  const launched = { extension: extension === undefined ? builtExtension : extension, ...(proxy ? { proxy } : {}) }
  const browser = managed ? await launchManaged(managed) : await launchBrowser(launched)
  if (desk) await serveDesk(browser.context, desk)
  return new ChromiumWindow(browser, await browser.context.newPage())
}

/** The settings are there before the browser starts, and gone when it closes. */
async function launchManaged(managed: ManagedSettings): Promise<LaunchedBrowser> {
  const policy = new ChromiumPolicy(managed)
  try {
    const browser = await launchBrowser({ extension: policy.extension })
    if (browser.extensionId !== policy.extensionId) throw new Error('The policy is for another extension id.')
    return { ...browser, close: () => browser.close().finally(() => policy.remove()) }
  } catch (problem) {
    policy.remove()
    throw problem
  }
}

class ChromiumWindow implements AgentWindow {
  readonly browser = 'chromium'
  readonly #browser: LaunchedBrowser
  #page: Page
  #panel: CoachPanel
  #session: Promise<CDPSession> | null = null

  constructor(browser: LaunchedBrowser, page: Page) {
    this.#browser = browser
    this.#page = page
    this.#panel = new CoachPanel(new FrameInPage(page))
  }

  get panel(): CoachPanel {
    return this.#panel
  }

  async openTab(desk: ServedSite): Promise<void> {
    await serveDesk(this.#browser.context, desk)
    this.#page = await this.#browser.context.newPage()
    this.#session = null
    this.#panel = new CoachPanel(new FrameInPage(this.#page))
  }

  async goTo(address: string): Promise<void> {
    await this.#page.goto(address)
  }

  goToPracticeDesk(): Promise<void> {
    return this.#goToOwnPage('practice.html')
  }

  goToOptions(): Promise<void> {
    return this.#goToOwnPage('options.html')
  }

  address(): string {
    return this.#page.url()
  }

  click(selector: string): Promise<void> {
    return this.#element(selector).click({ noWaitAfter: true })
  }

  clickWords(selector: string, words: string): Promise<void> {
    return this.#page.locator(selector).filter({ hasText: words }).first().click({ noWaitAfter: true })
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text)
  }

  press(keys: string): Promise<void> {
    return this.#page.keyboard.press(keys)
  }

  async compose(text: string): Promise<void> {
    const end = { selectionStart: text.length, selectionEnd: text.length }
    await (await this.#input()).send('Input.imeSetComposition', { text, ...end })
  }

  async endComposing(text: string): Promise<void> {
    await (await this.#input()).send('Input.insertText', { text })
  }

  #input(): Promise<CDPSession> {
    this.#session ??= this.#page.context().newCDPSession(this.#page)
    return this.#session
  }

  evaluate<Value>(expression: string): Promise<Value> {
    return this.#page.evaluate<Value>(expression)
  }

  read<Value>(selector: string, question: (element: HTMLElement) => Value): Promise<Value> {
    return this.#element(selector).evaluate(question as (element: Element) => Value) as Promise<Value>
  }

  switchOn(sender?: string): Promise<void> {
    return switchOn(this.#browser, this.#page, async popup => {
      if (!sender) return
      await popup.press(/^Coach replies from/)
      await expect.poll(() => popup.text()).toContain(`Replies from ${sender} are coached from now on`)
    })
  }

  async panelCount(): Promise<number> {
    return panelFrames(this.#page).length
  }

  picture(selector: string): Promise<Buffer> {
    return this.#element(selector).screenshot()
  }

  async screenshot(path: string): Promise<void> {
    await this.#page.screenshot({ path })
  }

  close(): Promise<void> {
    return this.#browser.close()
  }

  #goToOwnPage(page: string): Promise<void> {
    return this.goTo(`chrome-extension://${this.#browser.extensionId}/${page}`)
  }

  #element(selector: string): Locator {
    const { frames, element } = steps(selector)
    const [first, ...inner] = frames
    if (!first) return this.#page.locator(element).first()
    return inner
      .reduce((frame, next) => frame.frameLocator(next), this.#page.frameLocator(first))
      .locator(element)
      .first()
  }
}

class FrameInPage implements PanelPlace {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async evaluate<Value>(expression: string): Promise<Value> {
    return this.#frame().evaluate<Value>(expression)
  }

  async press(x: number, y: number): Promise<void> {
    const box = await (await this.#frame().frameElement()).boundingBox()
    if (!box) throw new Error('The panel is not on show.')
    await this.#page.mouse.click(box.x + x, box.y + y)
  }

  #frame() {
    const [frame] = panelFrames(this.#page)
    if (!frame) throw new Error('There is no panel.')
    return frame
  }
}
