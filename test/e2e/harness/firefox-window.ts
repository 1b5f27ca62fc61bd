import { expect } from '@playwright/test'
import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core'
import type { ServedSite } from '../desks/served-desk'
import { type AgentWindow, steps, type WindowOptions } from './agent-window'
import { CoachPanel, type PanelPlace } from './coach-panel'
import {
  addonOrigin,
  builtForFirefox,
  type Commands,
  inBrowserWindow,
  type LaunchedFirefox,
  launchFirefox,
  realAddress,
  serveIn,
} from './firefox'
import { FirefoxToolbar } from './firefox-toolbar'
import { firefoxHome } from './managed-browser'

/** A window of Firefox, driven by Puppeteer over WebDriver BiDi. */
export async function openFirefoxWindow({ extension, proxy, desk, managed }: WindowOptions): Promise<AgentWindow> {
  const home = managed && firefoxHome(managed)
  const firefox = await launchFirefox({
    extension: extension === undefined ? builtForFirefox : extension,
    proxy,
    home: home?.path,
  })
  if (extension !== null) await closeFirstPage(firefox)
  const page = await firefox.browser.newPage()
  if (desk) await serveIn(page, desk)
  return new FirefoxWindow({ ...firefox, close: () => firefox.close().finally(() => home?.remove()) }, page)
}

/** A new install opens its practice desk; it would come in front of the page a test opens. */
async function closeFirstPage({ browser }: LaunchedFirefox): Promise<void> {
  await expect(async () => {
    for (const page of await browser.pages()) {
      if ((await realAddress(page)) !== `${addonOrigin}/practice.html`) continue
      await page.close()
      return
    }
    expect(null, 'the practice desk opens').toBe('open')
  })
    .toPass({ timeout: 5000 })
    .catch(() => {})
}

class FirefoxWindow implements AgentWindow {
  readonly browser = 'firefox'
  readonly #firefox: LaunchedFirefox
  #page: Page
  #panels: PanelFrames
  #panel: CoachPanel

  constructor(firefox: LaunchedFirefox, page: Page) {
    this.#firefox = firefox
    this.#page = page
    this.#panels = new PanelFrames(page, firefox.commands)
    this.#panel = new CoachPanel(this.#panels)
  }

  get panel(): CoachPanel {
    return this.#panel
  }

  async openTab(desk: ServedSite): Promise<void> {
    this.#page = await this.#firefox.browser.newPage()
    await serveIn(this.#page, desk)
    this.#panels = new PanelFrames(this.#page, this.#firefox.commands)
    this.#panel = new CoachPanel(this.#panels)
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

  async #goToOwnPage(page: string): Promise<void> {
    const address = `${addonOrigin}/${page}`
    // Firefox opens the page and never says that it has.
    await this.#page.goto(address, { timeout: 1000 }).catch(() => {})
    await expect.poll(() => realAddress(this.#page)).toBe(address)
  }

  address(): string {
    return this.#page.url()
  }

  async click(selector: string): Promise<void> {
    const element = await this.#element(selector, true)
    await element.click()
  }

  async clickWords(selector: string, words: string): Promise<void> {
    await this.#element(selector, true)
    // One that shows other words may be there before the one that is meant.
    let meant: ElementHandle<Element> | undefined
    await expect
      .poll(async () => (meant = await this.#showing(selector, words)), { message: `a ${selector} shows "${words}"` })
      .toBeDefined()
    await meant!.click()
  }

  async #showing(selector: string, words: string): Promise<ElementHandle<Element> | undefined> {
    for (const element of await this.#page.$$(selector)) {
      if (await element.evaluate((candidate, wanted) => candidate.textContent?.includes(wanted), words)) return element
    }
    return undefined
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text)
  }

  async press(keys: string): Promise<void> {
    const all = keys.split('+') as KeyInput[]
    const held = all.slice(0, -1)
    for (const key of held) await this.#page.keyboard.down(key)
    await this.#page.keyboard.press(all.at(-1)!)
    for (const key of held.toReversed()) await this.#page.keyboard.up(key)
  }

  async compose(text: string): Promise<void> {
    const { length } = text
    await this.#inputMethod(
      text === ''
        ? `setPendingCompositionString(''), method.flushPendingComposition()`
        : `setPendingCompositionString(${JSON.stringify(text)}),
           method.appendClauseToPendingComposition(${length}, method.ATTR_RAW_CLAUSE),
           method.setCaretInPendingComposition(${length}), method.flushPendingComposition()`,
    )
  }

  async endComposing(text: string): Promise<void> {
    await this.#inputMethod(`commitCompositionWith(${JSON.stringify(text)})`)
  }

  /** Firefox's own stand-in for an input method of the system; it types into what has the focus. */
  async #inputMethod(does: string): Promise<void> {
    await inBrowserWindow(
      this.#firefox.commands,
      `(() => {
        window.inputMethod ??= Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
        const method = window.inputMethod
        if (!method.beginInputTransactionForTests(window)) throw new Error('Firefox takes no input method.')
        method.${does}
      })()`,
    )
  }

  async evaluate<Value>(expression: string): Promise<Value> {
    return (await this.#page.evaluate(expression)) as Value
  }

  async read<Value>(selector: string, question: (element: HTMLElement) => Value): Promise<Value> {
    const element = await this.#element(selector)
    return (await element.evaluate(question as (element: Element) => Value)) as Value
  }

  async switchOn(sender?: string): Promise<void> {
    const { origin } = new URL(this.address())
    const toolbar = new FirefoxToolbar(this.#firefox.commands)
    await this.#page.bringToFront()
    expect(await toolbar.mayRunOn(origin), 'no site is granted before the press').toBe(false)
    // A popup that is still opening takes no press, and one that lost the focus is gone: both are tried again.
    await expect(async () => {
      await toolbar.openPopup()
      if (!(await toolbar.mayRunOn(origin))) await toolbar.pressInPopup(/^switch on/i)
      await expect.poll(() => toolbar.mayRunOn(origin), { timeout: 5000 }).toBe(true)
      await expect.poll(() => toolbar.popupText(), { timeout: 5000 }).toContain('The coach is on here')
    }, 'the site is granted by the press, and the popup says so').toPass({ timeout: 90_000 })
    if (sender) {
      const isNamed = `Replies from ${sender} are coached from now on`
      await expect(async () => {
        await toolbar.openPopup()
        if (!(await toolbar.popupText()).includes(isNamed)) await toolbar.pressInPopup(/^Coach replies from/)
        await expect.poll(() => toolbar.popupText(), { timeout: 5000 }).toContain(isNamed)
      }, 'the sender is named by the press').toPass({ timeout: 60_000 })
    }
    await toolbar.closePopup()
    await this.#page.bringToFront()
    await expect.poll(() => this.#page.evaluate(() => document.hasFocus())).toBe(true)
  }

  async panelCount(): Promise<number> {
    return (await this.#panels.all()).length
  }

  async picture(selector: string): Promise<Buffer> {
    return Buffer.from(await (await this.#element(selector, true)).screenshot())
  }

  async screenshot(path: string): Promise<void> {
    await this.#page.screenshot({ path: path as `${string}.png` })
  }

  close(): Promise<void> {
    return this.#firefox.close()
  }

  async #element(selector: string, isShown = false): Promise<ElementHandle<Element>> {
    const { frames, element } = steps(selector)
    let place: Frame = this.#page.mainFrame()
    for (const step of frames) {
      const holder = await found(place, step)
      const inner = (await holder.contentFrame()) as Frame | null
      if (!inner) throw new Error(`"${step}" is no frame.`)
      place = inner
    }
    return found(place, element, isShown)
  }
}

async function found(place: Frame, selector: string, isShown = false): Promise<ElementHandle<Element>> {
  const element = await place.waitForSelector(selector, { visible: isShown, timeout: 15_000 })
  if (!element) throw new Error(`There is no ${selector}.`)
  return element
}

interface Place {
  readonly context: string
  readonly url: string
  readonly children: readonly Place[] | null
}

/** The coach's frames in a page: they stand in closed shadow roots, where only the browser itself finds them. */
class PanelFrames implements PanelPlace {
  readonly #page: Page
  readonly #commands: Commands

  constructor(page: Page, commands: Commands) {
    this.#page = page
    this.#commands = commands
  }

  async all(): Promise<readonly Place[]> {
    const { _id: root } = this.#page.mainFrame() as unknown as { _id: string }
    const { contexts } = await this.#commands.send<{ contexts: readonly Place[] }>('browsingContext.getTree', { root })
    return contexts.flatMap(({ children }) => children ?? []).filter(({ url }) => url === `${addonOrigin}/panel.html`)
  }

  async evaluate<Value>(expression: string): Promise<Value> {
    return this.#commands.evaluate<Value>(await this.#context(), expression)
  }

  async press(x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]
    const mouse = { type: 'pointer', id: 'panel-mouse', parameters: { pointerType: 'mouse' }, actions }
    await this.#commands.send('input.performActions', { context: await this.#context(), actions: [mouse] })
  }

  async #context(): Promise<string> {
    const [frame] = await this.all()
    if (!frame) throw new Error('There is no panel.')
    return frame.context
  }
}
