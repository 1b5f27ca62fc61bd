import type { Report } from '@/lib/analysis/report'
import type { Exercise } from '@/lib/training/lesson'
import type { Skill } from '@/lib/training/skill'

/** What the training page asks of the world around it. */
export interface TrainingClient {
  /** What the engine says of an answer; rejects when it cannot. */
  readonly read: (exercise: Exercise, draft: string) => Promise<Report>
  readonly lessonDone: (skill: Skill, wentWell: boolean) => void
  readonly switchOn: (isOn: boolean) => void
  readonly erase: () => void
  readonly save: (name: string, text: string) => void
}
