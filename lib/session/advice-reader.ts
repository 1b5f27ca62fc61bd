import { type Advice, adviceOf } from './advice'
import { keptAlike } from './kept-alike'
import { situationInPage } from './situation'
import type { SessionState } from './state'

/**
 * Reads the advice out of one session's facts; null while nothing is judged. A key mostly changes none of what is said:
 * what is alike is the same object as before, so that nothing is drawn again for it.
 */
export function createAdviceReader(): (state: SessionState) => Advice | null {
  let facts: SessionState | null = null
  let advice: Advice | null = null
  return state => {
    if (facts && isOfSameFacts(state, facts)) return advice
    facts = state
    advice = keptAlike(advice, judged(state))
    return advice
  }
}

/** What the advice is made of. Not the draft: a report speaks of the one that was read. */
const made = ['reading', 'box', 'ticket', 'choices', 'mutedRules', 'locks', 'order', 'isPaused', 'isResting'] as const

function isOfSameFacts(state: SessionState, facts: SessionState): boolean {
  return made.every(name => state[name] === facts[name])
}

function judged(state: SessionState): Advice | null {
  const situation = situationInPage(state)
  const isJudged = situation.kind === 'coaching' || situation.kind === 'sending'
  return isJudged && state.reading ? adviceOf(state.reading, state, situation.missing) : null
}
