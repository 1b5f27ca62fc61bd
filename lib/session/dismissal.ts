/** How far a dismissal reaches: this finding, this rule on this ticket, or this rule wherever I write. */
export type DismissScope = 'once' | 'ticket' | 'rule'

export interface Dismissal {
  readonly key: string
  readonly rule: string
  readonly scope: DismissScope
}

/** What the agent may say of a finding they dismissed: one of these, never a text, so that no words of theirs are kept. */
export const dismissReasons = ['wrong', 'saidAlready', 'fitsHere', 'worse', 'notOurWay'] as const
export type DismissReason = (typeof dismissReasons)[number]
