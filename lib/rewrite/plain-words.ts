import type { Rewrite } from './rewrite'
import { capitalised } from './sentence-shape'

/** Stock phrases that stand for plain ones wherever they stand. */
const plain: readonly (readonly [RegExp, string])[] = [
  [/^(?:please |kindly )?be (?:advised|informed) that\s+/i, ''],
  [/^please find attached (?=(?:the|your|our|a|an|my)\b)/i, 'here is '],
  [/\bdo the needful\b/i, '[do what]'],
  [/\bat your earliest convenience\b/i, 'when it suits you'],
]

/** A stock phrase, said as on the phone. */
export const plainWords: Rewrite = {
  id: 'plain-words',
  label: 'Say it plainly',
  examples: [
    { before: 'Please be advised that the shop moves on 3 May.', after: ['The shop moves on 3 May.'] },
    { before: 'Please find attached the lease.', after: ['Here is the lease.'] },
    { before: 'Kindly do the needful by Friday.', after: ['Kindly [do what] by Friday.'] },
    { before: 'Please sign it at your earliest convenience.', after: ['Please sign it when it suits you.'] },
  ],
  rewrite: ({ text }) => {
    const after = plain.reduce((said, [stock, words]) => said.replace(stock, words), text)
    return after === text ? [] : [capitalised(after)]
  },
}
