import type { Rewrite } from './rewrite'

const vague =
  /\b(?:as soon as (?:possible|we can|i can|we possibly can)|asap|very soon|soon|shortly|in due course|at some point|in the near future|when (?:we|i) get a chance)\b/i

/** "Soon", turned into a time for the agent to fill in. */
export const vagueTime: Rewrite = {
  id: 'vague-time',
  label: 'Name a time',
  examples: [
    { before: 'You will hear from us shortly.', after: ['You will hear from us by [when].'] },
    { before: "We'll get back to you as soon as possible.", after: ["We'll get back to you by [when]."] },
  ],
  rewrite: ({ text }, [start, end]) => {
    const marked = text.slice(start, end)
    const named = marked.replace(vague, 'by [when]')
    if (named === marked || start === 0 || /^\s+(?:as|after|before|enough)\b/i.test(text.slice(end))) return []
    return [`${text.slice(0, start)}${named}${text.slice(end)}`]
  },
}
