import { clauseAt, endsThere, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'

const closing =
  /^(?:(?:so )?(?:i|we)(?:['’]m| am|['’]re| are|['’]ll| will)(?: now| also)? )?(?:going to )?clos(?:e|ing)(?: out)? (?<what>(?:this|the|your)(?: \w+)?|it)(?: out| now| for now)?$/i
const closed = /^(?<what>(?:this|the|your) \w+) (?:will be|is going to be|is being) closed(?: now| soon| shortly)?$/i

/** Closing over their head, turned into the question whether it is solved. */
export const keepOpen: Rewrite = {
  id: 'keep-open',
  label: 'Ask before closing',
  examples: [
    { before: "I'm closing this ticket.", after: ['Shall I mark this ticket as solved, or is something still open?'] },
    { before: 'Your case will be closed.', after: ['Shall I mark your case as solved, or is something still open?'] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    const found = closing.exec(clause.body)?.groups ?? closed.exec(clause.body)?.groups
    if (!found?.what || isHeld(clause) || !endsThere(clause)) return []
    const who = /\bwe\b/i.test(clause.body) ? 'we' : 'I'
    return [rejoined(clause, `shall ${who} mark ${found.what.toLowerCase()} as solved, or is something still open?`)]
  },
}
