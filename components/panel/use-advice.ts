import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Advice } from '@/lib/session/advice'
import { createAdviceReader } from '@/lib/session/advice-reader'
import type { Session } from '@/lib/session/session'

/** What to say about this session's reply; null while nothing is judged. */
export function useAdvice({ store }: Pick<Session, 'store'>): Advice | null {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it remembers is one session's
  const read = useMemo(createAdviceReader, [store])
  return useStore(store, read)
}
