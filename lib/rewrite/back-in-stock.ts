import { beginsThere, clauseAt, endsThere, isHeld, rejoined } from './clause'
import { isPlainThing } from './refusal'
import type { Rewrite } from './rewrite'

const absent =
  /^(?<what>(?:the|this|that|these|those|your|our|it|they)\b(?: [\w'’-]+){0,5}?) (?:is|are) (?:currently |now |still |temporarily )?(?<how>out of stock|unavailable|on back-?order|back-?ordered)(?: (?:at the moment|right now|at this time|at present|currently))?$/i

/** What is not there now, turned into when it will be. */
export const backInStock: Rewrite = {
  id: 'back-in-stock',
  label: 'Say when it is back',
  examples: [
    { before: 'The blue lamp is out of stock.', after: ['The blue lamp will be back in stock by [date].'] },
    { before: 'Those seats are currently unavailable.', after: ['Those seats will be available again from [date].'] },
  ],
  rewrite: (sentence, at) => {
    const clause = clauseAt(sentence.text, at)
    const found = absent.exec(clause.body)?.groups
    if (!found?.what || isHeld(clause) || !endsThere(clause) || !beginsThere(clause)) return []
    if (!isPlainThing(found.what)) return []
    const back = /unavailable/i.test(found.how ?? '') ? 'available again from [date]' : 'back in stock by [date]'
    return [rejoined(clause, `${found.what} will be ${back}`)]
  },
}
