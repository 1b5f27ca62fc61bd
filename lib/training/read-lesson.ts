import * as v from 'valibot'
import { askedSignals, type Lesson } from './lesson'
import { skills } from './skill'

const text = v.pipe(v.string(), v.nonEmpty())
const count = v.pipe(v.number(), v.integer(), v.minValue(1))

const exerciseSchema = v.strictObject({
  task: text,
  customer: text,
  customerName: text,
  start: v.exactOptional(text),
  keeps: v.exactOptional(v.array(v.union([text, v.array(text)]))),
  first: v.exactOptional(v.array(text)),
  sentences: v.exactOptional(count),
  fewest: v.exactOptional(count),
  signals: v.exactOptional(v.array(v.picklist(askedSignals))),
  model: text,
  slip: text,
})

const lessonSchema = v.strictObject({
  skill: v.picklist(skills),
  title: text,
  principle: text,
  source: text,
  question: text,
  hint: text,
  example: v.strictObject({ customer: text, reply: text }),
  case: text,
  before: text,
  after: text,
  exercises: v.array(exerciseSchema),
})

/** A lesson as its file holds it. Throws where a part is missing, is empty or has a name that no lesson has. */
export function readLesson(value: unknown): Lesson {
  return v.parse(lessonSchema, value)
}
