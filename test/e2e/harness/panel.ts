import type { Frame, Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

type ThreeAs = 'Acknowledge' | 'Align' | 'Assure'

/** The coach's panel beside the reply box, as the agent sees it. */
export class Panel {
  readonly page: Page
  readonly frame: Frame

  private constructor(page: Page, frame: Frame) {
    this.page = page
    this.frame = frame
  }

  /** The panel of this page, once there is one that says something. */
  static async of(page: Page): Promise<Panel> {
    await expectPanels(page, 1)
    const panel = new Panel(page, panelFrames(page)[0]!)
    await panel.landmark.waitFor()
    return panel
  }

  get landmark(): Locator {
    return this.frame.getByRole('main', { name: 'Reply Coach' })
  }

  /** The line under the product's name: what it makes of the reply box. */
  get state(): Locator {
    return this.frame.locator('.header-state')
  }

  /** The quiet line that says how well the page is read. */
  get health(): Locator {
    return this.frame.getByRole('region', { name: 'How this page is read' })
  }

  threeAs(name: ThreeAs, state: 'found' | 'missing'): Locator {
    return this.frame.getByRole('group', { name: `${name}: ${state}` })
  }

  /** Opens the lines offered for a missing A, and gives them. */
  async startersFor(name: ThreeAs): Promise<Locator> {
    await this.threeAs(name, 'missing').getByRole('button', { name: 'Add a line' }).click()
    return this.frame.getByRole('list', { name: `Lines for ${name}` }).getByRole('button')
  }

  /** The cards of the suggestions, most important first. */
  get cards(): Locator {
    return this.frame.getByRole('group', { name: /^(Must|Should|Could): / })
  }

  /** What is still open before a send: told of once there are words, and read. */
  get openItems(): Locator {
    return this.frame.getByRole('group', { name: /: open$/ })
  }

  get dialog(): Locator {
    return this.frame.getByRole('alertdialog')
  }

  /** Presses "Send anyway" until it takes: for a moment after it opens, the dialog takes no press for an answer. */
  async sendAnyway(by: 'pointer' | 'key' = 'pointer'): Promise<void> {
    const button = this.dialog.getByRole('button', { name: 'Send anyway' })
    await expect(async () => {
      // A reply that went takes the page with it, and the panel's frame: that is the answer hoped for.
      if (this.frame.isDetached() || (await this.dialog.isHidden())) return
      const press =
        by === 'key'
          ? button.press('Space', { timeout: 1000, noWaitAfter: true })
          : button.click({ timeout: 1000, noWaitAfter: true })
      await press.catch(() => {})
      expect(this.frame.isDetached() || (await this.dialog.isHidden())).toBe(true)
    }).toPass()
  }

  /** Presses "Back to the reply" until it takes: a press while the panel's frame is still growing may fall beside it. */
  async backToReply(): Promise<void> {
    const button = this.dialog.getByRole('button', { name: 'Back to the reply' })
    await expect(async () => {
      if (await this.dialog.isVisible()) await button.click({ timeout: 1000 }).catch(() => {})
      expect(await this.dialog.isHidden()).toBe(true)
    }).toPass()
  }
}

export function panelFrames(page: Page): readonly Frame[] {
  return page.frames().filter(frame => frame.url().includes('/panel.html'))
}

/** The browser tells the driver of a frame that came or went a moment after the page has it. */
export async function expectPanels(page: Page, count: number): Promise<void> {
  await expect.poll(() => panelFrames(page).length, { message: `${count} panels in the page` }).toBe(count)
}

/** The words of a control that can be seen, without those for screen readers only. */
export async function wordsSeen(control: Locator): Promise<string> {
  const words = await control.evaluate((element: HTMLElement) => {
    const copy = element.cloneNode(true) as HTMLElement
    for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove()
    return copy.textContent ?? ''
  })
  return words.trim()
}
