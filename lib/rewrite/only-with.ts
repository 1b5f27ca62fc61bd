import { isClause } from './bound'
import type { Rewrite } from './rewrite'

const bound =
  /^(?:please )?(?:never|do not|don['’]?t)\s+(?<deed>[a-z][^,;]*?),?\s+(?<word>if you (?:do not|don['’]?t) have|unless you have|until you have|unless|until|without|before)\s+(?<what>[^,;.!]+)(?<stop>[.!]*)$/is

/** An order in the negative with a condition, turned into when to do it. */
export const onlyWith: Rewrite = {
  id: 'only-with',
  label: 'Say when to do it',
  examples: [
    {
      before: "Never sign the form if you don't have the code from the bank.",
      after: ['Please sign the form only with the code from the bank.'],
    },
    { before: "Don't pay the fee before 3 May.", after: ['Please pay the fee only from 3 May.'] },
    {
      before: 'Please do not call before the 10 days are over.',
      after: ['Please call only once the 10 days are over.'],
    },
    {
      before: 'Do not start the repair until the part arrives.',
      after: ['Please start the repair only once the part arrives.'],
    },
  ],
  rewrite: ({ text }) => {
    const found = bound.exec(text)?.groups
    if (!found?.deed || /\b(?:not|never|no|any|forget|worry|hesitate)\b/i.test(`${found.deed} ${found.what}`)) return []
    if (/ing\b/i.test(found.what?.split(' ', 1)[0] ?? '')) return []
    const word = found.word!.toLowerCase()
    const isTime = /^(?:\d|(?:the )?\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next|noon|midnight)/i.test(
      found.what ?? '',
    )
    const isWhole = isClause(found.what ?? '')
    const turned =
      !isWhole && /have$|^without$/.test(word)
        ? 'with'
        : isWhole
          ? 'once'
          : isTime
            ? 'from'
            : /^before$/.test(word)
              ? 'after'
              : 'once'
    return [`Please ${found.deed} only ${turned} ${found.what}.`]
  },
}
