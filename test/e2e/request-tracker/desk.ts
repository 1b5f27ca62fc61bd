import type { FrameLocator, Locator, Page } from '@playwright/test'
import { agent, type RequestTracker } from './server'

/** Request Tracker's pages as the agent uses them. */
export class Desk {
  readonly page: Page
  readonly #tracker: RequestTracker

  constructor(page: Page, tracker: RequestTracker) {
    this.page = page
    this.#tracker = tracker
  }

  async logIn(): Promise<void> {
    await this.page.goto(this.#tracker.url)
    await this.page.locator('input[name=user]').fill(agent.name)
    await this.page.locator('input[name=pass]').fill(agent.password)
    await this.page.locator('input[type=submit]').first().click()
    await this.page.locator('#page-navigation, #app-nav').first().waitFor()
  }

  /** Opens the page on which a reply or a private comment is written, and waits until its editor is ready. */
  async open(ticket: number, what: 'reply' | 'comment'): Promise<void> {
    const action = what === 'reply' ? 'Respond' : 'Comment'
    const display = `${this.#tracker.url}/Ticket/Display.html?id=${ticket}`
    await this.page.goto(display)
    // A deep link that comes from nowhere is refused as a forgery; one that comes from the ticket is not.
    await this.page.goto(`${this.#tracker.url}/Ticket/Update.html?Action=${action}&id=${ticket}`, { referer: display })
    await this.editable.waitFor()
  }

  get frame(): FrameLocator {
    return this.page.frameLocator('iframe.cke_wysiwyg_frame')
  }

  /** The body of the rich text editor. */
  get editable(): Locator {
    return this.frame.locator('body.cke_editable')
  }

  get sendButton(): Locator {
    return this.page.locator('input[type=submit][name=SubmitTicket]')
  }

  /** Types at the start of the reply with real keys; a line break in the text is the Enter key. */
  async type(text: string): Promise<void> {
    await this.editable.click()
    await this.page.keyboard.press('Control+Home')
    await this.page.keyboard.type(text)
  }

  /** Makes a reply of it, or a private comment. */
  async chooseType(type: 'response' | 'private'): Promise<void> {
    await this.page.locator('select[name=UpdateType]').evaluate((select: HTMLSelectElement, value) => {
      select.value = value
      select.dispatchEvent(new Event('change', { bubbles: true }))
    }, type)
  }

  /** What the reply box holds, as it looks. */
  words(): Promise<string> {
    return this.editable.innerText()
  }

  /** The reply as it would be typed by hand: a line for each paragraph, without the empty one at the end. */
  async lines(): Promise<string> {
    const blocks = await this.editable.evaluate((body: HTMLElement) =>
      [...body.children].map(block => (block as HTMLElement).innerText.replace(/\n$/, '').replaceAll('\u00a0', ' ')),
    )
    return blocks.join('\n').trimEnd()
  }

  /** The reply box's own markup: what the helpdesk will send. */
  markup(): Promise<string> {
    return this.editable.evaluate(body => body.innerHTML)
  }

  /** How many marks are painted in the reply box. */
  marks(): Promise<number> {
    return this.editable.evaluate(body => {
      const highlights = body.ownerDocument.defaultView?.CSS.highlights
      return highlights ? [...highlights.values()].reduce((sum, { size }) => sum + size, 0) : 0
    })
  }

  /** Elements inside the reply box that no person put there. */
  strangers(): Promise<number> {
    return this.editable.evaluate(
      body => body.querySelectorAll(':not(p, br, div, blockquote, span, a, strong, em, ul, ol, li)').length,
    )
  }

  /** Waits for the page that Request Tracker shows after it has taken the reply. */
  async isSent(): Promise<void> {
    await this.page.waitForURL(/\/Ticket\/Display\.html/)
  }
}
