import type { Channel } from '@/lib/checks/vocabulary'
import type { Editor, SetApart } from '@/lib/editors/editor'
import type { Mode } from '@/lib/link/protocol'
import type { ConversationLayout } from './conversation'
import type { TicketFacts } from './host'

/** One generation of a page that shows one conversation and the box to answer it in. */
export interface DeskLayout {
  /** ISO date, or as near as is known, from which on the page is like this. */
  readonly since: string
  readonly editable: string
  /** Where the editable does not say of itself which editor it is. */
  readonly editor?: Editor
  /** Holds one box, what kind of writing it is for, and its Send; else the smallest part around the box with a Send. */
  readonly composer?: string
  /** Where a box and what belongs to it cannot reach beyond; the page's body where absent. */
  readonly outside?: string
  /** What sends; absent where it is known by its name alone. */
  readonly send?: string
  /** Ways to send in a menu, which may be drawn outside of the composer, and what opens that menu. */
  readonly sendMenu?: { readonly item: string; readonly opener: string }
  /** Whether Enter alone sends what stands in the box. Ctrl+Enter and Cmd+Enter always may. */
  enterSends?(place: Place): boolean
  /** Enter was pressed on words in the box. */
  onEnter?(place: Place): void
  /** What conversation is on show, where the page's path does not say it. */
  conversation?(place: Place): string
  mode(place: Place): Mode
  /** What on the page, beside the composer, says of what kind the writing is; watched for changes. */
  readonly modeShownBy?: string
  channel(place: Place): Channel
  subject?(place: Place): string | null
  customerName?(place: Place): string | null
  readonly thread?: ConversationLayout
  /** What is known of the ticket where selectors cannot say it; stands for the three above. */
  ticket?(place: Place): TicketFacts
  /** Whether the customer's words should be on the page and are not; where there is no `thread` to tell. */
  isCustomerMissing?(place: Place): boolean
  /** The address this goes out under, where private mail lives too; null when it cannot be told. */
  sender?(place: Place): string | null
  /** What in the box is not the agent's; where absent, what mail programs mark as quoted or as a signature. */
  setApart?(editable: HTMLElement): readonly SetApart[]
  /** Where parts of the page stand in open shadow roots that need not be around the box. */
  readonly hasShadowRoots?: boolean
}

/** One box on the page as it stands now. */
export interface Place {
  readonly document: Document
  readonly editable: HTMLElement
  readonly composer: HTMLElement
}
