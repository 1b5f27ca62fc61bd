/** How the agent's side says no, with the verb that says yes. The longer forms stand first. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/(?:won['’]?t|will not|would not|wouldn['’]t) be able to/i, 'can'],
  [/(?:am|are|is|['’]m|['’]re|['’]s) (?:currently |still )?(?:not able|unable|not allowed) to/i, 'can'],
  [/(?:am|are|is|['’]m|['’]re|['’]s) not in a position to/i, 'can'],
  [/(?:aren['’]t|isn['’]t) (?:able|in a position|allowed) to/i, 'can'],
  [/can(?:['’]?t|not| not)(?: possibly)?/i, 'can'],
  [/could(?:n['’]t| not) possibly/i, 'can'],
  [/(?:won['’]?t|will not)/i, 'will'],
  [/(?:isn['’]t|is not)/i, 'is'],
  [/(?:aren['’]t|are not)/i, 'are'],
]

const refusal = new RegExp(
  `^(?<subject>(?:\\S+ ){0,6}?\\S+?)(?:\\s+|(?=['’]))(?<no>${forms.map(([form]) => form.source).join('|')})\\s+(?<action>\\S.*)$`,
  'i',
)

/** "we can't ship it" → who, the yes ("can"), and what ("ship it"). */
export interface Refusal {
  readonly subject: string
  readonly yes: string
  readonly action: string
}

/** The parts of a clause that refuses; null when it is built otherwise or denies twice. */
export function refusalIn(body: string): Refusal | null {
  const found = refusal.exec(body)?.groups
  if (!found) return null
  const { subject = '', no = '', action = '' } = found
  const yes = forms.find(([form]) => new RegExp(`^(?:${form.source})$`, 'i').test(no.trim()) || form.test(no))?.[1]
  const isDenied = /\b(?:not|never|no)\b|n['’]t\b/i.test(`${subject} ${action}`)
  const isTwoClauses =
    /,|^(?:hi|hello|hey|dear|good|thanks|thank|sorry)\b|\b(?:is|are|was|were|so|and|but|because|that|if)\b/i.test(
      subject,
    )
  return yes && !isDenied && !isTwoClauses
    ? { subject: /^i$/i.test(subject) ? 'I' : subject, yes, action: action.trim() }
    : null
}

const time =
  /^(?:next|this|on|at|by|today|tomorrow|tonight|before|after|during|in the|until|over|right now|at the moment)\b/i
const particles =
  /^(?:up|out|off|in|back|on|down|over|away)\s+(?=(?:the|a|an|your|this|that|these|those|my|our|any|all|it)\b)/i
const handed = /^(?:you|it to you|them to you)\b\s*/i

/** What an action is about, for "about the address" or "next week": "change the address" → "about the address". */
export function aboutAction(action: string): string {
  const rest = action
    .replace(/^be \S+\s*/i, '')
    .replace(/^\S+\s*/, '')
    .replace(particles, '')
    .replace(handed, '')
    .replace(/^(?:to|with|for|about|of)\s+/i, '')
    .replace(/^any (?:more )?/i, '')
    .replace(/\s+(?:up|out|off|in|back|down|over|away)$/i, '')
    .replace(
      /\s+(?:at this time|right now|at the moment|currently|at present|anymore|any more|any further|any longer|from here|with you|for you|to you|unfortunately)$/i,
      '',
    )
    .trim()
  if (/^(?:anything|something|everything)$/i.test(rest)) return ''
  if (rest === '' || /^(?:that|this|so) \w+ly$/i.test(rest)) return ''
  return time.test(rest) ? ` ${rest}` : ` about ${rest}`
}
