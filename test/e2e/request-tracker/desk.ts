import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test'
import type { RequestTracker } from './server'

/** Request Tracker's pages as the agent uses them. */
export class Desk {
  readonly page: Page
  readonly #tracker: RequestTracker

  constructor(page: Page, tracker: RequestTracker) {
    this.page = page
    this.#tracker = tracker
  }

  /** The agent has logged in before, in this browser: its cookie says so. */
  async logIn(): Promise<void> {
    const [name = '', value = ''] = (await this.#tracker.session()).split('=')
    await this.page.context().addCookies([{ name, value, url: this.#tracker.url }])
  }

  /** Logged in, on a page of the desk that is quickly drawn. */
  async enter(): Promise<void> {
    await this.logIn()
    await this.page.goto(`${this.#tracker.url}/Search/Simple.html`)
  }

  /** Answers the customer's first message by the arrow beside it (or notes on it), and waits for the editor. */
  async open(ticket: number, what: 'reply' | 'comment'): Promise<void> {
    await this.#quoteFirst(ticket, what === 'reply' ? 'Respond' : 'Comment')
    await this.#editorIsReady()
  }

  /** Begins a reply by the ticket's menu (Actions, Reply), which quotes nobody. */
  async openFromMenu(ticket: number): Promise<void> {
    await this.page.goto(`${this.#tracker.url}/Ticket/Display.html?id=${ticket}`)
    const entry = this.page.locator('a[href*="Update.html"][href*="Action=Respond"]:not([href*="QuoteTransaction"])')
    // Shown while the mouse is over the menu.
    await entry.first().evaluate((link: HTMLElement) => link.click())
    await this.#editorIsReady()
  }

  async #editorIsReady(): Promise<void> {
    await this.editable.waitFor()
    await expect(this.page.locator('#cke_UpdateContent')).toBeVisible()
    // The editor shows before it is ready, and fills itself once more when it is.
    await this.page.waitForFunction(() => {
      const { CKEDITOR } = window as unknown as { CKEDITOR?: { instances: Record<string, { status: string }> } }
      return CKEDITOR?.instances.UpdateContent?.status === 'ready'
    })
  }

  /** The same where Request Tracker has a plain field: answers the first message, with the focus in the field. */
  async openPlain(ticket: number): Promise<void> {
    await this.#quoteFirst(ticket, 'Respond')
    await this.page.locator('textarea.messagebox').click()
  }

  async #quoteFirst(ticket: number, action: 'Respond' | 'Comment'): Promise<void> {
    await this.page.goto(`${this.#tracker.url}/Ticket/Display.html?id=${ticket}`)
    await this.page.locator(`.transaction a[href*="QuoteTransaction"][href*="Action=${action}"]`).first().click()
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

  /** Types between the quoted message and the signature, with real keys; a line break is the Enter key. */
  async type(text: string): Promise<void> {
    await this.paragraphs.first().click()
    await this.page.keyboard.type(text)
    await expect.poll(() => this.words().catch(() => '')).not.toBe('')
  }

  /** The agent's own paragraphs: below the quoted message, above the signature. */
  get paragraphs(): Locator {
    return this.editable.locator('> p')
  }

  /** From the subject on with the Tab key until the reply box has the focus, as one does without a mouse. */
  async focusByKeyboard(): Promise<void> {
    await this.page.locator('input[name=UpdateSubject]').focus()
    await expect(async () => {
      await this.page.keyboard.press('Tab')
      expect(await this.page.evaluate(() => document.activeElement?.matches('iframe.cke_wysiwyg_frame'))).toBe(true)
    }).toPass({ intervals: [50] })
    // The caret from the end of the signature up to the empty paragraph above it.
    for (const key of ['Control+End', 'ArrowUp', 'ArrowUp', 'ArrowUp']) await this.page.keyboard.press(key)
  }

  /** Makes a reply of it, or a private comment. */
  async chooseType(type: 'response' | 'private'): Promise<void> {
    await this.page.locator('select[name=UpdateType]').evaluate((select: HTMLSelectElement, value) => {
      select.value = value
      select.dispatchEvent(new Event('change', { bubbles: true }))
    }, type)
  }

  /** What the agent wrote, as it would be typed by hand: a line for each paragraph. */
  async words(): Promise<string> {
    const lines = (await this.paragraphs.allInnerTexts()).map(line => line.replace(/\n$/, '').replaceAll('\u00a0', ' '))
    const signature = lines.findIndex(line => line.startsWith('--'))
    if (signature < 0) throw new Error(`The signature is gone from the reply: ${lines.join(' / ')}`)
    return lines.slice(0, signature).join('\n').trim()
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
      body => body.querySelectorAll(':not(p, br, div, blockquote, pre, span, a, strong, em, ul, ol, li)').length,
    )
  }

  /** Waits for the page that Request Tracker shows after it has taken the reply. */
  async isSent(): Promise<void> {
    await this.page.waitForURL(/\/Ticket\/Display\.html/)
  }
}
