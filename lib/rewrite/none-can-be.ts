import { clauseAt, endsThere, isHeld, rejoined } from './clause'
import type { Rewrite } from './rewrite'

const none =
  /^no (?<thing>(?:further |more )?(?:refunds?|exceptions?|returns?|exchanges?|changes?|discounts?))(?:\s+(?:can|will|may|is|are)\s+(?:be )?(?:\w+))?(?<about>(?: (?:for|to|on|after|at)\b.*)?)$/i

/** "No changes can be made" → what can be had instead. */
export const noneCanBe: Rewrite = {
  id: 'none-can-be',
  label: 'Say what there is',
  examples: [
    {
      before: 'No further changes can be made.',
      after: ['Instead of further changes, we can offer [what you can offer].'],
    },
    { before: 'No refunds on tickets.', after: ['Instead of refunds on tickets, we can offer [what you can offer].'] },
    {
      before: 'No refund will be given for order 4471.',
      after: ['For order 4471, we can offer [what you can offer] instead of a refund.'],
    },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    const found = none.exec(clause.body)?.groups
    if (!found?.thing || isHeld(clause) || !endsThere(clause)) return []
    const thing = /s$/i.test(found.thing) ? found.thing : `${/^e/i.test(found.thing) ? 'an' : 'a'} ${found.thing}`
    const about = (found.about ?? '').trim()
    if (/^for\b/i.test(about))
      return [rejoined(clause, `${about}, we can offer [what you can offer] instead of ${thing}`)]
    return [rejoined(clause, `instead of ${thing}${about && ` ${about}`}, we can offer [what you can offer]`)]
  },
}
