/** A rule that was paused on this computer because it was slow. */
export interface PausedRule {
  /** The version of its pack: another one is given another chance. */
  readonly version: string
  /** What it cost for one draft, and what the others cost, in milliseconds. */
  readonly milliseconds: number
  readonly usual: number
  /** The day, "2026-11-22". */
  readonly since: string
}

/** By full name, `pack:rule`. */
export type PausedRules = Readonly<Record<string, PausedRule>>

/** The id of a rule's pack: "harbour/voice" of "harbour/voice:no-tiers". */
export function packOfRule(rule: string): string {
  return rule.slice(0, rule.indexOf(':'))
}
