import { type Preparation, type PreparedCheck, sought } from './kind'
import { type What, whatSchema } from './what'

/** When a reply holds one thing, it must hold another: a fault is named, so its cause is too. */
// biome-ignore lint/suspicious/noThenProperty: the format's own word; its value is data and never callable
export const ifThenParameters = { if: whatSchema, then: whatSchema }

export interface IfThenParameters {
  readonly if: What
  readonly then: What
}

export function prepareIfThen(rule: IfThenParameters, preparation: Preparation): PreparedCheck {
  const condition = sought(rule.if, 'if', preparation)
  const consequence = sought(rule.then, 'then', { ...preparation, where: 'any' })
  return {
    kind: 'reply',
    parts: { ...condition.parts, ...consequence.parts },
    judge: reply => {
      const first = condition.in(reply)[0]
      return first && consequence.in(reply).length === 0 ? [{ span: first.span, values: {} }] : []
    },
  }
}
