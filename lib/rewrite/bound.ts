const clause =
  /^(?:you|we|i|it|he|she|they|the|your|our|my|that|this|those|these|all)\b.*?\s(?:is|are|has|have|had|was|were|can|will|do|does|get|gets|\w{2,}s|\w{2,}ed|send|receive|confirm|reply|pay|provide|complete|return|sign|give|tell|fill|show|bring|make|update|verify|finish|choose|open|hear|know|see|end|ends)\b/i
const ownVerb = /^(?:you|we|i|they)\s+(?:\w+ly\s+)?[a-z]{2,}/i
const day =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the )?\d{1,2}(?:st|nd|rd|th)\b|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december))/i
const clock = /^(?:\d{1,2}(?::\d{2})?\s?(?:am|pm|o'clock)|noon|midnight)\b/i

/** A name and what it does: "Dana signs". */
const named =
  /^(?:(?:Mr|Ms|Mrs|Mx|Dr)\.? )?(?!\p{L}+day\b|January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?\s+(?:\p{Ll}+s|\p{Ll}+ed|are|have|can|will)\b/u
const plural = /^(?:\p{Ll}+s|someone|somebody|everyone|things)\s+(?:are|have|is|has|can|will|\p{Ll}+e?s?)\b(?!ago)/u

/** Whether the words after "until" or "unless" are a clause ("you confirm") and not a time ("Friday"). */
export function isClause(bound: string): boolean {
  return clause.test(bound) || ownVerb.test(bound) || named.test(bound) || plural.test(bound)
}

/** "Friday" → "from Friday", for what becomes possible then. */
export function fromTime(bound: string): string {
  const bare = bound.replace(/^(?:on|from|at|after)\s+/i, '')
  return /\bfrom now\b/i.test(bare) ? bare : `from ${bare}`
}

/** "Friday" → "on Friday", for what happens then. */
export function atTime(bound: string): string {
  if (day.test(bound)) return `on ${bound}`
  return clock.test(bound) ? `at ${bound}` : bound.replace(/^after\s+/i, 'after ')
}
