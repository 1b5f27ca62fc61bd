import type { ServedSite } from '../desks/served-desk'
import type { CoachPanel } from './coach-panel'
import type { ManagedSettings } from './managed-browser'

/** Both browsers the product is built for, by the names of the test runner's projects. */
export type BrowserName = 'chromium' | 'firefox'

export interface WindowOptions {
  /** Folder of a built extension; null for a browser without one. The product's own build when left out. */
  readonly extension?: string | null
  /** "http://127.0.0.1:port" of a proxy that all requests go through. */
  readonly proxy?: string
  /** A helpdesk of ours that answers under its real address. */
  readonly desk?: ServedSite
  /** What the organisation that manages this browser sets for the extension; see harness/managed-browser.ts. */
  readonly managed?: ManagedSettings
}

/**
 * A browser window as the agent uses it, the same in every browser: real presses, real keys, and the coach where there
 * is one. A selector may lead through frames: "iframe.editor >> body > p".
 */
export interface AgentWindow {
  readonly browser: BrowserName
  /** Opens a tab in which this helpdesk of ours answers under its real address, and goes on in there. */
  openTab(desk: ServedSite): Promise<void>
  goTo(address: string): Promise<void>
  goToPracticeDesk(): Promise<void>
  goToOptions(): Promise<void>
  address(): string
  /** Waits for the element, brings it into view and presses it with the mouse. */
  click(selector: string): Promise<void>
  /** The same for the first element of these that shows the words. */
  clickWords(selector: string, words: string): Promise<void>
  /** Types with real keys; a line break is the Enter key. */
  type(text: string): Promise<void>
  /** One key, with others held: "Control+z". */
  press(keys: string): Promise<void>
  /** As an input method does: these words stand where the caret is, instead of those composed before, and are not final. */
  compose(text: string): Promise<void>
  /** What was composed becomes final as these words. */
  endComposing(text: string): Promise<void>
  /** Evaluates an expression in a page of ours; what it gives must be plain data. */
  evaluate<Value>(expression: string): Promise<Value>
  /** What the page says of this element, once it is there. The question is asked in the page and sees nothing else. */
  read<Value>(selector: string, question: (element: HTMLElement) => Value): Promise<Value>
  /**
   * Switches the coach on for the site in front: toolbar button, popup, its own switch, one real press. And a second one
   * that names the address whose mail is coached, where there is one to be named.
   */
  switchOn(sender?: string): Promise<void>
  readonly panel: CoachPanel
  /** How many panels of the coach stand in this page. */
  panelCount(): Promise<number>
  /** A picture of the element as it is drawn, as PNG. */
  picture(selector: string): Promise<Buffer>
  screenshot(path: string): Promise<void>
  close(): Promise<void>
}

/** The parts of a selector that leads through frames. */
export function steps(selector: string): { readonly frames: readonly string[]; readonly element: string } {
  const parts = selector.split(' >> ')
  return { frames: parts.slice(0, -1), element: parts.at(-1)! }
}
