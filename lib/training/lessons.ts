import acknowledge from '@/assets/lessons/acknowledge.json'
import align from '@/assets/lessons/align.json'
import assure from '@/assets/lessons/assure.json'
import clarity from '@/assets/lessons/clarity.json'
import effort from '@/assets/lessons/effort.json'
import greeting from '@/assets/lessons/greeting.json'
import ownership from '@/assets/lessons/ownership.json'
import positiveWords from '@/assets/lessons/positive-words.json'
import resolution from '@/assets/lessons/resolution.json'
import type { Lesson } from './lesson'
import { readLesson } from './read-lesson'
import { type PerSkill, perSkill } from './skill'

const files: PerSkill<unknown> = {
  greeting,
  acknowledge,
  align,
  assure,
  positiveWords,
  ownership,
  clarity,
  effort,
  resolution,
}

/** The lessons, one a skill. */
export const lessons: PerSkill<Lesson> = perSkill(skill => readLesson(files[skill]))
