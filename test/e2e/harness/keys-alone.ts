import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** As many presses of Tab as any of our pages can ask for. */
const mostPresses = 250

/** A person without a mouse: everything is reached by Tab and pressed by its own key. */
export class KeysAlone {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** Goes on with Tab until the control of this name has the focus; round by the beginning where it lies before. */
  async goTo(name: string | RegExp): Promise<void> {
    // What the last press brings may still be on its way: then the next time round comes to it.
    await expect(async () => expect(await this.#comesTo(name)).toBe(true), `Tab comes to ${name}`).toPass({
      timeout: 40_000,
    })
  }

  async #comesTo(name: string | RegExp): Promise<boolean> {
    for (let press = 0; press < mostPresses; press++) {
      if (await this.#isOn(name)) return true
      await this.#page.keyboard.press('Tab')
    }
    return false
  }

  async press(name: string | RegExp): Promise<void> {
    await this.goTo(name)
    await this.#page.keyboard.press('Enter')
  }

  /** Writes into a field, instead of what stands there. */
  async write(name: string | RegExp, text: string): Promise<void> {
    await this.goTo(name)
    await this.#page.keyboard.press('Control+a')
    await this.#page.keyboard.insertText(text)
  }

  /** Chooses in a list by the first letters of what stands there. */
  async choose(name: string | RegExp, choice: string): Promise<void> {
    await this.goTo(name)
    await this.#page.keyboard.type(choice)
    const chosen = await this.#page.evaluate(
      () => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.text,
    )
    expect(chosen).toBe(choice)
  }

  async #isOn(name: string | RegExp): Promise<boolean> {
    const label = await this.#page.evaluate(() => {
      const focused = document.activeElement
      if (!(focused instanceof HTMLElement) || focused === document.body) return null
      const labels = 'labels' in focused ? (focused as HTMLInputElement).labels : null
      return (focused.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? focused.textContent ?? '').trim()
    })
    return label !== null && (typeof name === 'string' ? label === name : name.test(label))
  }
}
