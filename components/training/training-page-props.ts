import type { Day } from '@/lib/training/day'
import type { Progress } from '@/lib/training/progress'
import type { Thresholds } from '@/lib/training/thresholds'
import type { TrainingClient } from './training-client'

/** What the page shows and whom it asks; each part of it takes what it needs. */
export interface TrainingPageProps {
  readonly isOn: boolean
  readonly progress: Progress
  readonly thresholds: Thresholds
  readonly today: Day
  readonly client: TrainingClient
  readonly practiceHref: string
  /** A rule as people call it. */
  readonly nameOfRule: (rule: string) => string
}
