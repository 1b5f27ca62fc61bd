import { useMemo } from 'react'
import { useStore } from 'zustand'
import { type Advice, adviceOf } from '@/lib/session/advice'
import type { Session } from '@/lib/session/session'
import { situationInPage } from '@/lib/session/situation'

/** What to say about this session's reply; null while nothing is judged. */
export function useAdvice(session: Session): Advice | null {
  const state = useStore(session.store)
  const { ticket, choices, mutedRules, locks, order } = state
  const situation = situationInPage(state)
  const isJudged = situation.kind === 'coaching' || situation.kind === 'sending'
  const reading = isJudged ? situation.reading : null
  const missing = isJudged ? situation.missing : null
  return useMemo(
    () => reading && missing && adviceOf(reading, { ticket, choices, mutedRules, locks, order }, missing),
    [reading, missing, ticket, choices, mutedRules, locks, order],
  )
}
