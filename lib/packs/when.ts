import * as v from 'valibot'
import { phrases, text } from '@/lib/checks/text-schema'
import { channels, moods } from '@/lib/checks/vocabulary'

const tags = v.pipe(v.array(text(60)), v.minLength(1), v.maxLength(20))

/** When a rule applies: every condition named must hold. A mood, tag or reply number that is unknown does not hold; an unknown channel does. */
export const whenSchema = v.strictObject({
  channel: v.optional(v.pipe(v.array(v.picklist(channels)), v.minLength(1))),
  mood: v.optional(v.pipe(v.array(v.picklist(moods)), v.minLength(1))),
  tags: v.optional(tags),
  notTags: v.optional(tags),
  reply: v.optional(v.picklist(['first', 'later'])),
  customerSays: v.optional(phrases),
  customerName: v.optional(v.literal('known')),
  minWords: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2000))),
  threeAs: v.optional(v.literal('needed')),
  /** The draft greets somebody by a name, right or wrong. */
  greets: v.optional(v.literal('by-name')),
  asks: v.optional(v.literal('something')),
})
export type When = v.InferOutput<typeof whenSchema>
