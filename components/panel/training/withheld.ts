import { createContext, useContext, useSyncExternalStore } from 'react'
import type { LiveTraining } from '@/lib/training/live-training'

/** Training on the ticket in this panel; null where there is none. */
export const TrainingHere = createContext<LiveTraining | null>(null)

const never = () => () => {}

/** Whether what could be written instead waits until it is asked for, for the finding with this key. */
export function useWithheld(key: string | null): { readonly isWithheld: boolean; readonly show: () => void } {
  const training = useContext(TrainingHere)
  const isWithheld = useSyncExternalStore(
    training?.store.subscribe ?? never,
    () => key !== null && (training?.isWithheld(key) ?? false),
  )
  return { isWithheld, show: () => key !== null && training?.showRewrites(key) }
}
