import type { Span } from '@/lib/text/span'
import { straight } from '@/lib/text/wording'

const opening =
  /^[\s"'(*_]*(?:hi|hiya|hello|hey|heya|hallo|howdy|greetings|good (?:morning|afternoon|evening|day)|dear|welcome back|yo|g'day)(?:\s+(?:there|again|everyone|all|team|guys|folks|friend))?(?![\w'])/i
const noGreeting = /^[\s"']*(?:dear (?:me|god|lord)|hey presto)/i
/** A greeting after the customer's name: "@sam Hi Sam,". */
const afterName =
  /^[\s"'(*_]*@?(?:<\w+>|\S{1,40})[\s,:–—-]+(?:hi|hello|hey|good (?:morning|afternoon|evening))(?=[\s,!.])/i

/** Where a sentence that opens a reply greets. */
export function greetingIn(sentence: string): Span | null {
  const plain = straight(sentence)
  if (noGreeting.test(plain)) return null
  const match = opening.exec(plain) ?? (/^[\s"']*[@<]/.test(plain) ? afterName.exec(plain) : null)
  if (!match) return null
  const space = match[0].length - match[0].trimStart().length
  return [match.index + space, match.index + match[0].length]
}
