import type { Frame, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/**
 * What the figure is: from the browser's own time of a key's press to the first task after the frame in which the page
 * drew what the key wrote. In it: the wait for the page's thread, all handlers (the page's and ours), the wait for the
 * next frame (0 to 17 ms, even on an idle machine), what is done in that frame before it is drawn, style, layout and
 * the recording of the paint. Not in it: putting the pixels together and the screen, which are other processes' work.
 */
interface Heard {
  /** Milliseconds of each key, oldest first; NaN until it is drawn. */
  readonly keys: number[]
  /** Milliseconds of each task of the page that took more than 50. */
  readonly longTasks: number[]
}

/** In a frame of the page. A key's time is that of the first drawing after the last event it gave rise to. */
function listen(): void {
  const heard: Heard = { keys: [], longTasks: [] }
  Object.assign(window, { heard })
  const { port1, port2 } = new MessageChannel()
  const pressed: number[] = []
  /** Of keys that are still to be drawn, the first: a busy machine draws several in one frame. */
  let undrawn = 0
  let isFrameWanted = false
  port1.onmessage = ({ data: last }) => {
    const now = performance.now()
    for (let key = undrawn; key <= last; key++) heard.keys[key] = now - pressed[key]!
    undrawn = last + 1
  }
  const wantFrame = () => {
    if (pressed.length === 0) return
    undrawn = Math.min(undrawn, pressed.length - 1)
    if (isFrameWanted) return
    isFrameWanted = true
    requestAnimationFrame(() => {
      isFrameWanted = false
      port2.postMessage(pressed.length - 1)
    })
  }
  const begin = ({ timeStamp }: Event) => {
    pressed.push(timeStamp)
    heard.keys.push(Number.NaN)
    wantFrame()
  }
  addEventListener('keydown', begin, true)
  // An editor that writes by itself lets some of these never come.
  for (const type of ['keypress', 'beforeinput', 'input']) addEventListener(type, wantFrame, true)
  const observer = new PerformanceObserver(list => {
    heard.longTasks.push(...list.getEntries().map(({ duration }) => duration))
  })
  observer.observe({ type: 'longtask' })
}

const heardThere = () => (window as unknown as { heard?: Heard }).heard ?? null

/** Keys typed into one page at a person's pace, and the time of each. */
export class KeyTimes {
  readonly #page: Page
  readonly #frames: readonly Frame[]
  /** Milliseconds between the press of a key and its release, which the next press follows at once. */
  readonly #pace: number
  #counted = 0

  private constructor(page: Page, frames: readonly Frame[], pace: number) {
    this.#page = page
    this.#frames = frames
    this.#pace = pace
  }

  /** Listens in the page as it is by now: some editors write their frame anew, and whoever listened there is gone. */
  static async in(page: Page, pace: number): Promise<KeyTimes> {
    const frames = page.frames().filter(frame => !frame.url().startsWith('chrome-extension:'))
    for (const frame of frames) await frame.evaluate(listen)
    return new KeyTimes(page, frames, pace)
  }

  /** Types words where the caret is; the milliseconds of each key, once the last of them is drawn. */
  async type(words: string): Promise<readonly number[]> {
    await this.#page.keyboard.type(words, { delay: this.#pace })
    const wanted = this.#counted + words.length
    await expect.poll(async () => (await this.#keys()).filter(time => !Number.isNaN(time)).length).toBe(wanted)
    const times = (await this.#keys()).slice(this.#counted)
    this.#counted = wanted
    return times
  }

  /** Milliseconds of each task of the page that took more than 50 since it is listened to. */
  async longTasks(): Promise<readonly number[]> {
    return (await this.#heard()).flatMap(({ longTasks }) => longTasks)
  }

  /** All keys go to one frame: to the one that has the caret. */
  async #keys(): Promise<readonly number[]> {
    return (await this.#heard()).flatMap(({ keys }) => keys)
  }

  async #heard(): Promise<readonly Heard[]> {
    const heard = await Promise.all(this.#frames.map(frame => frame.evaluate(heardThere)))
    return heard.filter(one => one !== null)
  }
}
