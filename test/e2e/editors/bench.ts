import { expect } from '@playwright/test'
import type { ReplaceOutcome } from '@/lib/editors/editor'
import type { AgentWindow } from '../harness/agent-window'
import type * as HandsOnEditor from '../in-page/hands-on-editor'
import { editorsSite } from './editors-site'
import type { Family, Gap } from './families'

type Hands = typeof HandsOnEditor
type Action = keyof Hands

/** One editor in a browser: the hands work on it from inside, and keys are pressed from outside. */
export class Bench {
  readonly family: Family
  readonly window: AgentWindow

  private constructor(family: Family, window: AgentWindow) {
    this.family = family
    this.window = window
  }

  static async open(family: Family, window: AgentWindow): Promise<Bench> {
    await window.goTo(`${editorsSite.url}${family.page}`)
    const bench = new Bench(family, window)
    await expect.poll(() => window.evaluate('!!window.mounted && typeof hands === "object"')).toBe(true)
    return bench
  }

  /** Whether the editor itself makes this behaviour impossible in this browser. */
  hasGap(name: string): boolean {
    return this.#isHere(this.family.gaps?.[name])
  }

  /** Whether some changes across lines are refused in this browser: a quote or a list would be left in pieces. */
  get refusesAcrossLines(): boolean {
    return this.hasGap('from a line into a quote') || this.#isHere(this.family.acrossLines)
  }

  #isHere(gap: Gap | undefined): boolean {
    return gap !== undefined && (gap.browser ?? this.window.browser) === this.window.browser
  }

  /** Something that the hands do in the page (test/e2e/in-page/hands-on-editor.ts). */
  hands<Name extends Action>(
    name: Name,
    ...args: Readonly<Parameters<Hands[Name]>>
  ): Promise<Awaited<ReturnType<Hands[Name]>>> {
    return this.window.evaluate(`hands.${name}(...${JSON.stringify(args)})`)
  }

  fill(draft: string): Promise<void> {
    return this.hands('fill', draft)
  }

  read(): Promise<string> {
    return this.hands('read')
  }

  replace(...how: Parameters<Hands['replace']>): Promise<ReplaceOutcome> {
    return this.hands('replace', ...how)
  }

  /** Types at the end of the draft, with real keys, and pauses. */
  async writeOn(text: string): Promise<void> {
    await this.hands('putCaret', (await this.read()).length)
    const before = await this.read()
    await this.window.type(text)
    // Some drivers go on before the page has heard the last key.
    await expect.poll(() => this.read()).toBe(before + text)
    await this.hands('settle')
    await this.hands('letTimePass')
  }

  /** Whether the page still answers. */
  isThere(): Promise<boolean> {
    return this.read().then(
      () => true,
      () => false,
    )
  }

  /** The draft as the editor keeps it: its very markup. */
  kept(): Promise<string> {
    return this.hands('html')
  }

  undo(): Promise<void> {
    return this.window.press('Control+z')
  }

  /** False where the editor has no key for it. */
  async redo(): Promise<boolean> {
    const { redo = 'Control+y' } = this.family
    if (redo !== null) await this.window.press(redo)
    return redo !== null
  }
}
