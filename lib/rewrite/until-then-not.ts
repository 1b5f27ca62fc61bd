import { refusalIn } from './refusal'
import type { Rewrite } from './rewrite'
import { capitalised } from './sentence-shape'

const turned =
  /^(?<word>until|unless|without)\s+(?<bound>[^,]+?)(?:,\s*|\s+(?=(?:i|we)\s(?:can|am|are|will)))(?<then>.+?)(?<stop>[.!]*)$/i

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
  ],
  rewrite: ({ text }) => {
    const found = turned.exec(text)?.groups
    const refused = found && refusalIn(found.then ?? '')
    if (!found || !refused) return []
    const start = /^without$/i.test(found.word ?? '') ? 'with' : 'once'
    return [capitalised(`${start} ${found.bound}, ${refused.subject} ${refused.yes} ${refused.action}.`)]
  },
}
