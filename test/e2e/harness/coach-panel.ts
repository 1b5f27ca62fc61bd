import { expect } from '@playwright/test'

type ThreeAs = 'Acknowledge' | 'Align' | 'Assure'

/** The panel's own document, asked and pressed from outside: nobody else can reach it. */
export interface PanelPlace {
  /** Evaluates an expression in the panel's frame. Rejects while there is no panel. */
  evaluate<Value>(expression: string): Promise<Value>
  /** A real mouse press at this place of the frame, in CSS pixels. */
  press(x: number, y: number): Promise<void>
}

interface Wanted {
  /** A selector of the control, and words that it shows or is called by. */
  readonly control: string
  readonly words: RegExp
  /** What it stands in: a selector, and words in there. */
  readonly within?: { readonly selector: string; readonly words: RegExp }
}

/** In the panel: the first shown control that is meant, or null. */
const findControl = `({ control, words, within }) => {
  const isShown = element => element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible'
  const called = element => (element.getAttribute('aria-label') ?? '') + ' ' + element.innerText
  const places = within
    ? [...document.querySelectorAll(within.selector)].filter(place => within.words.test(called(place)))
    : [document]
  return places.flatMap(place => [...place.querySelectorAll(control)])
    .find(element => isShown(element) && words.test(called(element))) ?? null
}`

/** In the panel: where to press the control, once it stands still and nothing lies over it; null until then. */
const placeOf = `async wanted => {
  const found = (${findControl})(wanted)
  if (!found) return null
  found.scrollIntoView({ block: 'nearest' })
  const where = () => { const { x, y, width, height } = found.getBoundingClientRect(); return [x + width / 2, y + height / 2] }
  const before = where()
  await new Promise(done => setTimeout(done, 50))
  const [x, y] = where()
  const top = document.elementFromPoint(x, y)
  return x === before[0] && y === before[1] && found.contains(top) ? { x, y } : null
}`

function literal({ control, words, within }: Wanted): string {
  const inside = within ? `{ selector: ${JSON.stringify(within.selector)}, words: ${within.words} }` : 'null'
  return `{ control: ${JSON.stringify(control)}, words: ${words}, within: ${inside} }`
}

const cardSelector = '[role=group].card'

/** The coach's panel beside the reply box, as the agent sees and presses it, in any browser. */
export class CoachPanel {
  readonly #place: PanelPlace

  constructor(place: PanelPlace) {
    this.#place = place
  }

  /** Everything it says, in the order it is read; '' where there is no panel. */
  text(): Promise<string> {
    return this.#ask<string>("document.body?.innerText ?? ''", '')
  }

  /** The line under the product's name: what it makes of the reply box. */
  state(): Promise<string> {
    return this.#ask<string>("document.querySelector('.header-state')?.innerText ?? ''", '')
  }

  mood(): Promise<string> {
    return this.#ask<string>("document.querySelector('.mood')?.innerText ?? ''", '')
  }

  /** The As it says are there, or missing. */
  threeAs(state: 'found' | 'missing'): Promise<readonly string[]> {
    return this.#ask<readonly string[]>(
      `[...document.querySelectorAll('[role=group]')].flatMap(row => {
        const [name, said] = (row.getAttribute('aria-label') ?? '').split(': ')
        return /^(Acknowledge|Align|Assure)$/.test(name) && said === '${state}' ? [name] : []
      })`,
      [],
    )
  }

  /** The words of each suggestion, most important first. */
  cards(): Promise<readonly string[]> {
    return this.#ask<readonly string[]>(
      `[...document.querySelectorAll(${JSON.stringify(cardSelector)})].map(card => card.innerText)`,
      [],
    )
  }

  /** Takes the first rewrite of the card that shows these words. */
  async applyRewrite(words: RegExp): Promise<void> {
    await this.#press({ control: 'button', words: /Apply/, within: { selector: cardSelector, words } })
  }

  /** Opens the lines offered for a missing A and gives their words as they would be added. */
  async startersFor(name: ThreeAs): Promise<readonly string[]> {
    const within = { selector: '[role=group]', words: new RegExp(`^${name}: missing`) }
    await this.#press({ control: 'button', words: /Add a line/, within })
    const list = `document.querySelector('[aria-label="Lines for ${name}"]')`
    const words = `[...${list}?.querySelectorAll('button') ?? []].map(line => {
      const copy = line.cloneNode(true)
      for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove()
      return copy.textContent.trim()
    })`
    await expect.poll(() => this.#ask<readonly string[]>(words, []), { message: `lines for ${name}` }).not.toEqual([])
    return this.#ask<readonly string[]>(words, [])
  }

  /** Quiet on this site, by the button in the panel's head. */
  pause(): Promise<void> {
    return this.#press({ control: 'button', words: /Pause on this site/ })
  }

  goOn(): Promise<void> {
    return this.#press({ control: 'button', words: /Go on/ })
  }

  async takeStarter(name: ThreeAs): Promise<void> {
    const within = { selector: '.starters', words: new RegExp(`Lines for ${name}`) }
    await this.#press({ control: 'button', words: /./, within })
  }

  /** The words of the question before a send; null while none is asked. */
  dialog(): Promise<string | null> {
    return this.#ask<string | null>("document.querySelector('[role=alertdialog]')?.innerText ?? null", null)
  }

  backToReply(): Promise<void> {
    return this.#press({ control: '[role=alertdialog] button', words: /Back to the reply/ })
  }

  /**
   * Presses "Send anyway" until it takes: for a moment after it opens, the dialog takes no press for an answer. A
   * reply that went may take the page with it, and the panel.
   */
  async sendAnyway(): Promise<void> {
    await expect(async () => {
      if ((await this.dialog()) === null) return
      const place = await this.#find({ control: '[role=alertdialog] button', words: /Send anyway/ })
      if (place) await this.#place.press(place.x, place.y)
      expect(await this.dialog()).toBeNull()
    }).toPass({ timeout: 15_000 })
  }

  async #press(wanted: Wanted): Promise<void> {
    let place: { x: number; y: number } | null = null
    await expect
      .poll(async () => (place = await this.#find(wanted)), { message: `to press ${literal(wanted)} in the panel` })
      .not.toBeNull()
    await this.#place.press(place!.x, place!.y)
  }

  #find(wanted: Wanted): Promise<{ x: number; y: number } | null> {
    return this.#ask<{ x: number; y: number } | null>(`(${placeOf})(${literal(wanted)})`, null)
  }

  #ask<Value>(expression: string, otherwise: Value): Promise<Value> {
    return this.#place.evaluate<Value>(expression).catch(() => otherwise)
  }
}
