import { clauseAt, isHeld } from './clause'
import type { Rewrite } from './rewrite'

/** What only the agent's side or the customer can do; "does not make mistakes" is no refusal to add to. */
const refuses =
  /\b(?:can ?not|can['’]?t|unable|not able|won['’]?t|will not|would not|wouldn['’]t|don['’]?t|do not|doesn['’]?t|does not|no longer|declin\w+|refus\w+|reject\w*|den(?:y|ied)|turn(?:ed)? down|decided|chose|chosen|not|no|isn['’]t|aren['’]t|nothing|little|wish\w*|impossible|tied|out of|beyond|designed|intended|scope|non-?\w+able|only|limited|restricted|final|too (?:late|young|old)|unsuccessful|selected|exceeded|possible|tied|bug|limitation|responsible|liable|in charge|priority|roadmap|blocked|suspended|paused|disabled|restricted|locked|banned|terminated|couldn['’]?t)\b/i
const aboutATool =
  /\b(?:system|systems|app|software|tool|platform|service|site|website|form|team)\s+(?:does not|doesn['’]t|won['’]?t|will not)\b/i
const limit = /\b(?:only|limited|restricted to)\b/i
const theirs =
  /^you\b|\b(?:allowed|permitted|designed|intended|bug|limitation|blocked|suspended|paused|disabled|restricted|locked|banned|terminated)\b/i

/** A refusal that cannot be said the other way round stays as it is, and the way on is added. */
export const addAnotherWay: Rewrite = {
  id: 'add-another-way',
  label: 'Add what you can do',
  isAddition: true,
  examples: [
    {
      before: 'We are unable to take back opened headphones as per our terms.',
      after: ['We are unable to take back opened headphones as per our terms. What we can do is [what you can do].'],
    },
    { before: 'We only take cash.', after: ['We only take cash; what we can do is [what you can do].'] },
    { before: 'Pets are not allowed.', after: ['Pets are not allowed. What you can do is [what they can do].'] },
  ],
  rewrite: ({ text }, at) => {
    const marked = text.slice(at[0], at[1])
    if (!/[\p{L}\p{N}%.!]\s*$/u.test(text) || !refuses.test(marked) || aboutATool.test(marked)) return []
    if (/\bexpect\b/i.test(text.slice(at[0]))) return []
    if (isHeld(clauseAt(text, at)) || /\n/.test(text.trim())) return []
    const whole = text
      .trim()
      .replace(/(?<![.!])$/, '.')
      .replace(/!+$/, '.')
    // A limit takes the way on into its own sentence.
    if (limit.test(marked))
      return [`${whole.replace(/\.$/, '')}; what ${/\bi\b/i.test(marked) ? 'I' : 'we'} can do is [what you can do].`]
    if (theirs.test(marked)) return [`${whole} What you can do is [what they can do].`]
    const who = /\bi\b/i.test(marked) || !/\b(?:we|our|us)\b/i.test(text) ? 'I' : 'we'
    return [`${whole} What ${who} can do is [what you can do].`]
  },
}
