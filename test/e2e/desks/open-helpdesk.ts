import type { FrameLocator, Locator, Page } from '@playwright/test'
import { steps } from '../harness/agent-window'
import type { LaunchedBrowser } from '../harness/browser'
import type { Helpdesk } from './helpdesk'
import type { SentMessage } from './served-desk'

/** A helpdesk's page in a tab, as the agent uses it: all of it is about the ticket in front. */
export class OpenHelpdesk {
  readonly page: Page
  readonly desk: Helpdesk

  private constructor(page: Page, desk: Helpdesk) {
    this.page = page
    this.desk = desk
  }

  /** Opens the first ticket, with these words behind its address, and its reply box. */
  static async open({ context }: LaunchedBrowser, desk: Helpdesk, query?: string): Promise<OpenHelpdesk> {
    const page = await context.newPage()
    // What is not there by then will not come.
    page.setDefaultTimeout(20_000)
    const open = new OpenHelpdesk(page, desk)
    await open.goTo(desk.url, query)
    return open
  }

  async goTo(address: string, query?: string): Promise<void> {
    const url = new URL(address)
    for (const [name, value] of new URLSearchParams(query)) url.searchParams.set(name, value)
    await this.page.goto(url.href)
    await this.press(this.desk.openReply)
  }

  get editable(): Locator {
    return this.element(this.desk.editable)
  }

  /** Presses what sends a reply, or saves a note. */
  pressSend(mode: SentMessage['mode'] = 'public'): Promise<void> {
    const { openSend = [], send, sendNote } = this.desk
    return this.press([...openSend, (mode === 'internal' && sendNote) || send])
  }

  element(selector: string): Locator {
    const { frames, element } = steps(selector)
    return frames.reduce<Page | FrameLocator>((place, frame) => place.frameLocator(frame), this.page).locator(element)
  }

  /** Clicks these, in order. */
  async press(selectors: readonly string[]): Promise<void> {
    for (const selector of selectors) await this.element(selector).click()
  }

  /** Types with real keys at the end of what stands in the box's first line. */
  async type(text: string): Promise<void> {
    await this.editable.click({ position: { x: 24, y: 12 } })
    await this.page.keyboard.type(text)
  }

  /** The words in the box, as the editor's own model has them. */
  written(): Promise<string> {
    return this.page.evaluate(() => window.written())
  }

  writtenMarkup(): Promise<string> {
    return this.page.evaluate(() => window.writtenMarkup())
  }

  sent(): Promise<readonly SentMessage[]> {
    return this.page.evaluate(() => window.sent)
  }

  async forgetSent(): Promise<void> {
    await this.page.evaluate(() => sessionStorage.clear())
  }

  async toSecond(): Promise<void> {
    const { second } = this.desk
    if ('click' in second) await this.press([...second.click, ...this.desk.openReply])
    else await this.goTo(second.address)
  }
}

declare global {
  interface Window {
    written(): string
    writtenMarkup(): string
  }
}
