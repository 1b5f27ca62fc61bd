import { type AvoidParameters, prepareAvoid } from './avoid'
import { type IfThenParameters, prepareIfThen } from './if-then'
import type { Preparation, PreparedCheck } from './kind'
import { type LimitParameters, prepareLimit } from './limit'
import { type MeasureParameters, prepareMeasure } from './measure'
import { type NeedParameters, prepareNeed } from './need'
import { type OneFormParameters, prepareOneForm } from './one-form'
import { type OrderParameters, prepareOrder } from './order'
import { type PatternParameters, preparePattern } from './pattern'
import { prepareTokens, type TokensParameters } from './tokens'

export type CheckParameters =
  | ({ readonly kind: 'avoid' } & AvoidParameters)
  | ({ readonly kind: 'tokens' } & TokensParameters)
  | ({ readonly kind: 'pattern' } & PatternParameters)
  | ({ readonly kind: 'need' } & NeedParameters)
  | ({ readonly kind: 'ifThen' } & IfThenParameters)
  | ({ readonly kind: 'limit' } & LimitParameters)
  | ({ readonly kind: 'measure' } & MeasureParameters)
  | ({ readonly kind: 'oneForm' } & OneFormParameters)
  | ({ readonly kind: 'order' } & OrderParameters)

/** Makes a check of any kind ready to run. Throws a PatternProblem where a pattern cannot be read. */
export function prepareCheck(rule: CheckParameters, preparation: Preparation): PreparedCheck {
  switch (rule.kind) {
    case 'avoid':
      return prepareAvoid(rule, preparation)
    case 'tokens':
      return prepareTokens(rule, preparation)
    case 'pattern':
      return preparePattern(rule, preparation)
    case 'need':
      return prepareNeed(rule, preparation)
    case 'ifThen':
      return prepareIfThen(rule, preparation)
    case 'limit':
      return prepareLimit(rule, preparation)
    case 'measure':
      return prepareMeasure(rule, preparation)
    case 'oneForm':
      return prepareOneForm(rule, preparation)
    case 'order':
      return prepareOrder(rule, preparation)
  }
}
