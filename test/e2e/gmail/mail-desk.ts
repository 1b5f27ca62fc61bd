import { expect, type Locator, type Page } from '@playwright/test'
import { gmail, mailAddress } from '../desks/gmail'
import { serveDesk } from '../desks/serve-in-browser'
import type { SentMessage } from '../desks/served-desk'
import type { LaunchedBrowser } from '../harness/browser'
import { switchOn } from '../harness/coach'
import { Popup } from '../harness/popup'

/** The address the agent answers customers from. */
export const deskAddress = 'sam@acme.example'
export const privateAddress = 'sam.okoro@private.example'

/** Nobody is thanked, nothing is understood, and there is a refusal. */
export const coldReply = "Your plan renewed on 12 May. I can't get you a refund until next month."

export type ComposeKind = 'reply' | 'mole' | 'fullScreen' | 'forward'

/** Gmail as the agent uses it. One compose is meant where only one is open. */
export class MailDesk {
  readonly page: Page
  #framesEver = 0

  constructor(page: Page) {
    this.page = page
  }

  /** How many frames were ever in the page: without one, there is nobody to hand a port to. */
  get framesEver(): number {
    return this.#framesEver
  }

  /** Elements beside head and body: ours stands there. */
  strangersAround(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.children.length - 2)
  }

  /** In a browser that is served Gmail's page for the first time. */
  static async open(browser: LaunchedBrowser, query = ''): Promise<MailDesk> {
    await serveDesk(browser.context, gmail)
    return MailDesk.openAgain(browser, query)
  }

  /** In another tab of that browser. */
  static async openAgain({ context }: LaunchedBrowser, query = ''): Promise<MailDesk> {
    const page = await context.newPage()
    const desk = new MailDesk(page)
    page.on('frameattached', () => desk.#framesEver++)
    await page.goto(`${mailAddress}${query}`)
    return desk
  }

  async begin(kind: ComposeKind): Promise<void> {
    const control = { reply: '.bkH', forward: '.bkG', mole: '[gh=cm]', fullScreen: '[gh=cm]' }[kind]
    await this.page.locator(control).click()
    if (kind === 'fullScreen') await this.page.locator('.Hq').click()
    await this.editable.waitFor()
  }

  get compose(): Locator {
    return this.page.locator('.M9')
  }

  get editable(): Locator {
    return this.page.locator('.Am')
  }

  get sendButton(): Locator {
    return this.page.locator('.aoO')
  }

  get sendAndArchive(): Locator {
    return this.page.locator('.Uo')
  }

  /** Types where the page puts the caret: before signature and quote. */
  async type(text: string): Promise<void> {
    await this.ownLine.click()
    await this.page.keyboard.type(text)
  }

  /** The block that the agent's words begin in. */
  get ownLine(): Locator {
    return this.editable.locator('> div').first()
  }

  /** From the From line's menu, as the agent changes the sender of this one mail. */
  async chooseSender(address: string): Promise<void> {
    await this.page.locator('.J-M-from').click()
    await this.page.locator(`.J-M-awS [value="${address}"]`).click()
  }

  /** The agent's words, without what the page put into the box. */
  words(): Promise<string> {
    return this.ownLine.innerText()
  }

  markup(): Promise<string> {
    return this.editable.evaluate(box => box.innerHTML)
  }

  /** What the page itself put into the box, byte for byte. */
  apart(): Promise<readonly string[]> {
    return this.editable.evaluate(box =>
      [...box.querySelectorAll('.gmail_signature_prefix, .gmail_signature, .gmail_quote_container')].map(
        ({ outerHTML }) => outerHTML,
      ),
    )
  }

  marks(): Promise<number> {
    return this.page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0))
  }

  sent(): Promise<readonly SentMessage[]> {
    return this.page.evaluate(() => window.sent)
  }

  /** What the page's own policy was broken by, as the browser reports it. */
  violations(): Promise<readonly string[]> {
    return this.page.evaluate(() => (window as unknown as { violations: string[] }).violations)
  }
}

/** Names the address by the popup's own button. */
export async function nameSender(browser: LaunchedBrowser, page: Page, address = deskAddress): Promise<void> {
  const popup = await Popup.open(browser, page)
  await expect.poll(() => popup.text()).toContain(`${address} is not among the addresses you named`)
  await popup.press(/^Coach replies from/)
  await expect.poll(() => popup.text()).toContain(`Replies from ${address} are coached from now on`)
  await popup.close()
  await page.bringToFront()
}

/** A desk in a browser with the coach: switched on for Gmail and the sender named, by the agent's own presses. */
export async function coachedMail(browser: LaunchedBrowser, query = ''): Promise<MailDesk> {
  const desk = await MailDesk.open(browser, query)
  await switchOn(browser, desk.page)
  await nameSender(browser, desk.page)
  return desk
}
