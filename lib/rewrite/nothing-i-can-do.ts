import { clauseAt, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'

const nothing =
  /(?:nothing|(?:very )?little|not (?:very )?much|not a lot|(?:not|n['’]t) anything) (?:else |more |further )?(?:that )?(?<who>i|we)(?:['’]m| am|['’]re| are)? (?:can|could|able to) do(?<about>(?: for you| to help(?: you)?| about [^.,;!?]+)?)/i
const helpless =
  /(?:wish (?:i|we) could|wish there (?:was|were) more|(?:my|our) hands are tied|out of (?:my|our) hands|beyond (?:my|our) control)/i

/** Helplessness, turned into the one thing that can be done. */
export const nothingICanDo: Rewrite = {
  id: 'nothing-i-can-do',
  label: 'Say what you can do',
  examples: [
    {
      before: "There's nothing I can do about the fee.",
      after: ['Here is what I can do about the fee: [what you can do].'],
    },
    { before: 'There is not much we can do.', after: ['Here is what we can do: [what you can do].'] },
    { before: 'My hands are tied.', after: ['Here is what I can do: [what you can do].'] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    if (isHeld(clause)) return []
    const found = nothing.exec(clause.body)?.groups
    if (found)
      return [
        rejoined(
          clause,
          `here is what ${/^i$/i.test(found.who ?? '') ? 'I' : 'we'} can do${found.about}: [what you can do]`,
        ),
      ]
    return helpless.test(clause.body) ? [rejoined(clause, 'here is what I can do: [what you can do]')] : []
  },
}
