const clause =
  /^(?:you|we|i|it|he|she|they|the|your|our|my|that|this|those|these|all)\b.*?\s(?:is|are|has|have|had|was|were|can|will|do|does|get|gets|\w{2,}s|\w{2,}ed|send|receive|confirm|reply|pay|provide|complete|return|sign|give|tell|fill|show|bring|make|update|verify|finish|choose|open|hear|know|see|end|ends)\b/i
const ownVerb = /^(?:you|we|i|they)\s+(?:\w+ly\s+)?[a-z]{2,}/i
const day =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the )?\d{1,2}(?:st|nd|rd|th)\b|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december))/i
const clock = /^(?:\d{1,2}(?::\d{2})?\s?(?:am|pm|o'clock)|noon|midnight)\b/i

/** Whether the words after "until" or "unless" are a clause ("you confirm") and not a time ("Friday"). */
export function isClause(bound: string): boolean {
  return clause.test(bound) || ownVerb.test(bound)
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
