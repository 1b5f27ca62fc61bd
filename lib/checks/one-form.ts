import * as v from 'valibot'
import { type Preparation, type PreparedCheck, sought } from './kind'
import { phrase } from './text-schema'

/** Ways to write the same thing, of which a reply should use one: email, e-mail. */
export const oneFormParameters = { forms: v.pipe(v.array(phrase), v.minLength(2), v.maxLength(6)) }

export interface OneFormParameters {
  readonly forms: readonly string[]
}

/** Marks the forms used less, and offers the one used most (the first, where they are even). */
export function prepareOneForm(rule: OneFormParameters, preparation: Preparation): PreparedCheck {
  const forms = rule.forms.map((form, at) => ({ form, sought: sought({ phrases: [form] }, `form${at}`, preparation) }))
  return {
    kind: 'reply',
    parts: Object.assign({}, ...forms.map(form => form.sought.parts)),
    judge: reply => {
      const used = forms
        .map(({ form, sought: places }) => ({ form, places: places.in(reply) }))
        .filter(({ places }) => places.length > 0)
        .sort((a, b) => b.places.length - a.places.length)
      const [most, ...others] = used
      if (!most) return []
      return others.flatMap(({ places }) =>
        places.map(({ span }) => ({ span, values: { value: most.form }, instead: most.form })),
      )
    },
  }
}
