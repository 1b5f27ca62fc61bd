import { toJsonSchema } from '@valibot/to-json-schema'
import { phrase, phrases, ruleId } from '@/lib/checks/text-schema'
import { tokensSchema, whatSchema } from '@/lib/checks/what'
import { packSchema } from './pack'
import { examplesSchema, milderSchema, unlessSchema } from './rule'
import { whenSchema } from './when'

/** Parts that stand in many places, told once. */
const definitions = {
  phrase,
  phrases,
  ruleId,
  tokens: tokensSchema,
  what: whatSchema,
  when: whenSchema,
  unless: unlessSchema,
  milder: milderSchema,
  examples: examplesSchema,
}

/**
 * The format as JSON Schema (draft 2020-12), for editors and checks outside the product. It knows the shape; what a pack
 * means, and whether its examples come out, only `npm run pack -- check` can say.
 */
export function packJsonSchema(): Record<string, unknown> {
  // Hidden signs, word counts and the like are checks in code: a schema has no words for them.
  const schema = toJsonSchema(packSchema, { errorMode: 'ignore', target: 'draft-2020-12', definitions })
  return { title: 'Reply Coach rule pack, format 1', ...schema }
}
