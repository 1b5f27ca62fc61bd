import * as v from 'valibot'
import { type FoldedReply, type PlacedSpan, type Preparation, type PreparedCheck, type Sought, sought } from './kind'
import { limits } from './limits'
import { type What, whatSchema } from './what'

const several = v.pipe(v.array(whatSchema), v.minLength(1), v.maxLength(limits.parts))

/** Something that a reply must hold: one of several, or several together in a sentence, a paragraph or the reply. */
export const needParameters = {
  anyOf: v.optional(several),
  allOf: v.optional(several),
  together: v.optional(v.picklist(['sentence', 'paragraph', 'reply'])),
}

export interface NeedParameters {
  readonly anyOf?: readonly What[] | undefined
  readonly allOf?: readonly What[] | undefined
  readonly together?: 'sentence' | 'paragraph' | 'reply' | undefined
}

/** The number under which places count as together. */
function companyOf(place: PlacedSpan, together: NeedParameters['together']): number {
  if (together === 'sentence') return place.sentence
  return together === 'paragraph' ? place.paragraph : 0
}

/** Where the reply meets the need; empty when it does not. */
export function whereNeedIsMet(
  rule: NeedParameters,
  preparation: Preparation,
): { readonly parts: Sought['parts']; readonly in: (reply: FoldedReply) => readonly PlacedSpan[] } {
  const any = (rule.anyOf ?? []).map((what, at) => sought(what, `any${at}`, preparation))
  const all = (rule.allOf ?? []).map((what, at) => sought(what, `all${at}`, preparation))
  return {
    parts: Object.assign({}, ...[...any, ...all].map(part => part.parts)),
    in: reply => {
      const choices = any.flatMap(part => part.in(reply))
      if (any.length > 0 && choices.length === 0) return []
      const rows = all.map(part => part.in(reply))
      if (rows.length === 0) return choices
      const first = rows[0]!.filter(place =>
        rows.every(row => row.some(other => companyOf(other, rule.together) === companyOf(place, rule.together))),
      )
      return first.length > 0 ? [...first, ...choices] : []
    },
  }
}

export function prepareNeed(rule: NeedParameters, preparation: Preparation): PreparedCheck {
  const met = whereNeedIsMet(rule, preparation)
  return {
    kind: 'reply',
    parts: met.parts,
    judge: reply => (met.in(reply).length > 0 ? [] : [{ span: null, values: {} }]),
  }
}
