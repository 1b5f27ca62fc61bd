import type { Locator, Page } from '@playwright/test'
import { serveDesk } from '../desks/serve-in-browser'
import type { SentMessage, ServedDesk } from '../desks/served-desk'
import { zendesk } from '../desks/zendesk'
import type { LaunchedBrowser } from '../harness/browser'
import { switchOn } from '../harness/coach'

/** Zendesk as the agent uses it: all of it is about the ticket in front. */
export class TicketDesk {
  readonly page: Page
  readonly desk: ServedDesk

  constructor(page: Page, desk: ServedDesk) {
    this.page = page
    this.desk = desk
  }

  static async open(browser: LaunchedBrowser, query = '', desk = zendesk): Promise<TicketDesk> {
    await serveDesk(browser.context, desk)
    return TicketDesk.openAgain(browser, query, desk)
  }

  /** In another tab of that browser. */
  static async openAgain({ context }: LaunchedBrowser, query = '', desk = zendesk): Promise<TicketDesk> {
    const page = await context.newPage()
    await page.goto(`${desk.url}${query}`)
    return new TicketDesk(page, desk)
  }

  get editable(): Locator {
    return this.page.locator(this.desk.editable)
  }

  /** The box of a conversation, where Enter sends. */
  get messageBox(): Locator {
    return this.inFront('[data-test-id="omnicomposer-plain-text-ckeditor"]')
  }

  get sendButton(): Locator {
    return this.page.locator(this.desk.send)
  }

  inFront(selector: string): Locator {
    return this.page.locator(`.ticket-panes-grid-layout[data-is-active="true"] ${selector}`)
  }

  /** Goes to another ticket by its tab. */
  async turnTo(ticket: number): Promise<void> {
    await this.page.locator(`[data-test-id="header-tab"][data-entity-id="${ticket}"]`).click()
    await this.page.waitForURL(`**/agent/tickets/${ticket}`)
  }

  /** Types at the end of what stands there, with real keys. */
  async type(text: string, box = this.editable): Promise<void> {
    await box.click()
    await this.page.keyboard.press('Control+End')
    await this.page.keyboard.type(text)
  }

  async choose(what: 'note' | 'reply'): Promise<void> {
    for (const control of (what === 'note' ? this.desk.toNote : this.desk.toReply) ?? []) {
      await this.page.locator(control).click()
    }
  }

  /** "Submit as Solved", from the menu beside the button. */
  async submitAs(status: 'open' | 'pending' | 'solved'): Promise<void> {
    await this.inFront('[data-test-id="submit_button-menu-button"]').click()
    await this.inFront(`[data-test-id="submit_button-menu-${status}"]`).click()
  }

  /** The words in the box, a line a paragraph. */
  async words(box = this.editable): Promise<string> {
    const lines = await box.locator('p').allInnerTexts()
    return lines.map(line => line.replace(/\n$/, '').replaceAll('\u00a0', ' ')).join('\n')
  }

  /** Without the invisible characters that the editor keeps at the edges of a format while it is typed in. */
  async markup(): Promise<string> {
    return (await this.editable.innerHTML()).replaceAll('\u2060', '')
  }

  /** Elements in the box that no person put there. */
  strangers(): Promise<number> {
    return this.editable.evaluate(
      box => box.querySelectorAll(':not(p, br, a, strong, i, ul, ol, li, blockquote)').length,
    )
  }

  /** The words under marks, of boxes that are on show or not. */
  marked(box: Locator = this.editable): Promise<readonly string[]> {
    return box.evaluate(element =>
      [...CSS.highlights.values()].flatMap(highlight =>
        [...highlight].flatMap(place => {
          if (!element.contains(place.startContainer)) return []
          const range = document.createRange()
          range.setStart(place.startContainer, place.startOffset)
          range.setEnd(place.endContainer, place.endOffset)
          return [range.toString()]
        }),
      ),
    )
  }

  sent(): Promise<readonly SentMessage[]> {
    return this.page.evaluate(() => window.sent)
  }

  /** As the page's status badge says, for it is what the menu sets. */
  status(): Promise<string> {
    return this.inFront('.badge').innerText()
  }
}

/** A desk in a browser with the coach, switched on for Zendesk by the agent's own press. */
export async function coachedTickets(browser: LaunchedBrowser, query = '', desk = zendesk): Promise<TicketDesk> {
  const tickets = await TicketDesk.open(browser, query, desk)
  await switchOn(browser, tickets.page)
  return tickets
}
