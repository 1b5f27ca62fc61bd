import { expect, type Locator, type Page } from '@playwright/test'
import type { LaunchedBrowser } from './browser'

/** The practice desk as a new user meets it. */
export class PracticeDesk {
  readonly page: Page

  private constructor(page: Page) {
    this.page = page
  }

  static async open({ context, extensionId }: LaunchedBrowser): Promise<PracticeDesk> {
    const page = await context.newPage()
    await page.goto(`chrome-extension://${extensionId}/practice.html`)
    return new PracticeDesk(page)
  }

  async openTicket(subject: string): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Tickets' }).getByRole('button', { name: subject }).click()
    await this.page.getByRole('heading', { level: 2, name: subject }).waitFor()
  }

  /** Without a mouse. A ticket that was not open yet comes with the caret in its reply box. */
  async openTicketByKey(subject: string): Promise<void> {
    const list = this.page.getByRole('navigation', { name: 'Tickets' })
    const isOpen = await this.page.getByRole('heading', { level: 2, name: subject }).isVisible()
    if (isOpen) await this.reply.focus()
    else await list.getByRole('button', { name: subject }).press('Enter')
    await expect(this.reply).toBeFocused()
  }

  get reply(): Locator {
    return this.page.locator('[data-editable]')
  }

  async type(text: string): Promise<void> {
    await this.reply.click()
    await this.page.keyboard.type(text)
  }

  async takeColdReply(): Promise<void> {
    await this.page.getByRole('button', { name: 'Take the cold reply' }).click()
  }

  async choose(mode: 'Public reply' | 'Internal note'): Promise<void> {
    await this.page.getByRole('radio', { name: mode }).check()
  }

  get sendButton(): Locator {
    return this.page.locator('[data-send]')
  }

  /** What was sent or noted on this ticket so far. */
  get written(): Locator {
    return this.page.locator('[data-message=agent], [data-message=note]')
  }

  /** The words in the reply box. */
  words(): Promise<string> {
    return this.reply.evaluate((box: HTMLElement) => (box instanceof HTMLTextAreaElement ? box.value : box.innerText))
  }
}
