import { isClause } from './bound'
import { leansOnSubject } from './clause'
import { refusalIn } from './refusal'
import type { Rewrite } from './rewrite'
import { capitalised, uncapitalised } from './sentence-shape'

const turned =
  /^(?:(?:unfortunately|but|however|so|and),?\s+)?(?<word>until|unless|without)\s+(?<bound>[^,]+?)(?:,\s*|\s+(?=(?:i|we)\s(?:can|am|are|will)))(?<then>[^,;.!]+)(?<rest>.*)$/is

/** "Until you …, we cannot …" → "Once you …, we can …". */
export const untilThenNot: Rewrite = {
  id: 'until-then-not',
  label: 'Turn it round',
  examples: [
    {
      before: 'Until you send the form, we cannot open the account.',
      after: ['Once you send the form, we can open the account.'],
    },
    {
      before: 'Without the invoice number, I am unable to find the payment.',
      after: ['With the invoice number, I can find the payment.'],
    },
    { before: 'Until Monday, we cannot ship the desk.', after: ['From Monday, we can ship the desk.'] },
  ],
  rewrite: ({ text }) => {
    const found = turned.exec(text)?.groups
    const refused = found && refusalIn(found.then ?? '')
    if (!found?.bound || !refused || leansOnSubject({ lead: '', body: '', rest: found.rest ?? '' })) return []
    if (/\b(?:not|never|no|further|any)\b|n['’]t\b/i.test(found.bound)) return []
    const start = /^without$/i.test(found.word ?? '') ? 'with' : isClause(found.bound) ? 'once' : 'from'
    const said = `${start} ${uncapitalised(found.bound)}, ${uncapitalised(refused.subject)} ${refused.yes} ${refused.action}`
    const rest = found.rest?.trim() === '' ? '.' : (found.rest ?? '.').replace(/^!+$/, '.')
    return [capitalised(`${said}${rest}`)]
  },
}
