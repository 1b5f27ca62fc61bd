import * as v from 'valibot'
import { type Preparation, type PreparedCheck, sought } from './kind'
import { type What, whatSchema } from './what'

/** Things that should come in this order where they occur: the acknowledgement before the fix. */
export const orderParameters = { sequence: v.pipe(v.array(whatSchema), v.minLength(2), v.maxLength(6)) }

export interface OrderParameters {
  readonly sequence: readonly What[]
}

/** Marks the first thing that comes before its predecessor. What is absent is no fault of the order. */
export function prepareOrder(rule: OrderParameters, preparation: Preparation): PreparedCheck {
  const steps = rule.sequence.map((what, at) => sought(what, `step${at}`, preparation))
  return {
    kind: 'reply',
    parts: Object.assign({}, ...steps.map(step => step.parts)),
    judge: reply => {
      const firsts = steps.map(step => step.in(reply)[0]?.span).filter(span => span !== undefined)
      const early = firsts.find((span, at) => at > 0 && span[0] < firsts[at - 1]![0])
      return early ? [{ span: early, values: {} }] : []
    },
  }
}
