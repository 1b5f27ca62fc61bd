import type { ComposerId } from '@/lib/link/protocol'
import { type Choices, noChoices } from './choices'
import type { SessionContext } from './context'
import type { DismissReason, DismissScope } from './dismissal'
import { composerOf } from './state'

const mostComposers = 100

export interface ChoosingOptions extends Pick<SessionContext, 'store'> {
  readonly onMute: (rule: string, isMuted: boolean) => void
  readonly onReason: (rule: string, reason: DismissReason) => void
  /** Called after every choice, for marks and verdict follow it. */
  readonly onChoice: () => void
}

/** What the agent decides for themselves: dismissals with their scope, and ticks made by hand. */
export function createChoosing({ store, onMute, onReason, onChoice }: ChoosingOptions) {
  const choicesOf = new Map<ComposerId, Choices>()

  function choose(change: (choices: Choices) => Choices): void {
    const composer = composerOf(store.getState())
    const choices = change(store.getState().choices)
    if (composer) keep(composer, choices)
    store.setState({ choices })
    onChoice()
  }

  /** Tickets come and go by the hundred, and nobody says which will come back: the oldest choices are let go. */
  function keep(composer: ComposerId, choices: Choices): void {
    choicesOf.delete(composer)
    choicesOf.set(composer, choices)
    const [oldest] = choicesOf.keys()
    if (choicesOf.size > mostComposers && oldest !== undefined) choicesOf.delete(oldest)
  }

  function dismiss(key: string, scope: DismissScope): void {
    const finding = store.getState().reading?.report.findings.find(candidate => candidate.key === key)
    if (!finding) return
    const { rule } = finding
    if (scope === 'rule' && store.getState().locks[rule] !== undefined) return
    if (scope === 'rule') mute(rule, true)
    choose(choices => ({ ...choices, dismissals: [...choices.dismissals, { key, rule, scope }] }))
    store.setState({ notice: { kind: 'dismissed', scope, rule, reason: null } })
  }

  /** Says why the last one was dismissed; said once, and counted by rule. */
  function sayWhy(reason: DismissReason): void {
    const { notice } = store.getState()
    if (notice?.kind !== 'dismissed' || notice.reason) return
    onReason(notice.rule, reason)
    store.setState({ notice: { ...notice, reason } })
  }

  /** Brings back the last `count` dismissals. */
  function bringBack(count: number): void {
    const { dismissals } = store.getState().choices
    const kept = dismissals.slice(0, Math.max(0, dismissals.length - count))
    for (const { scope, rule } of dismissals.slice(kept.length)) if (scope === 'rule') mute(rule, false)
    choose(choices => ({ ...choices, dismissals: kept }))
    store.setState({ notice: null })
  }

  function mute(rule: string, isMuted: boolean): void {
    const others = store.getState().mutedRules.filter(other => other !== rule)
    store.setState({ mutedRules: isMuted ? [...others, rule] : others })
    onMute(rule, isMuted)
  }

  function tick(itemId: string, isTicked: boolean): void {
    choose(choices => {
      const others = choices.ticked.filter(other => other !== itemId)
      return { ...choices, ticked: isTicked ? [...others, itemId] : others }
    })
  }

  return {
    dismiss,
    sayWhy,
    tick,
    undoDismissal: () => bringBack(1),
    showDismissed: () => bringBack(Number.POSITIVE_INFINITY),
    choicesFor: (composer: ComposerId | null): Choices => (composer && choicesOf.get(composer)) || noChoices,
    forget: (composer: ComposerId) => void choicesOf.delete(composer),
  }
}
