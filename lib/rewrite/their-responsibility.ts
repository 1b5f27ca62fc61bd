import { clauseAt, endsThere, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'

const duty =
  /^(?:(?<role>as (?:a|an|the) [\w -]+?),? )?(?:it(?:['’]s| is)|it remains) (?:always |still )?your (?:own )?(?:responsibility|job) to\s+(?<deed>.+)$/i

/** A duty laid on them, turned into a request. */
export const theirResponsibility: Rewrite = {
  id: 'their-responsibility',
  label: 'Ask for it',
  examples: [
    { before: 'It is your responsibility to keep the key safe.', after: ['Please keep the key safe.'] },
    { before: "It's your job to read the label.", after: ['Please read the label.'] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    const found = duty.exec(clause.body)?.groups
    const role = found?.role ? `${found.role}, ` : ''
    return found?.deed && !isHeld(clause) && endsThere(clause) ? [rejoined(clause, `${role}please ${found.deed}`)] : []
  },
}
