import type { Rewrite } from './rewrite'

const vague =
  /\b(?:as soon as (?:possible|we can|i can|we possibly can)|asap|very soon|some time soon|soon|shortly|in due course|at some point|in the near future|when (?:we|i) (?:can|get a chance))\b/i

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
    if (named === marked || start === 0 || /^\s+(?:as|after|before|enough|thereafter)\b/i.test(text.slice(end)))
      return []
    // What they are asked to do has no time of ours; "will shortly be" wants it at the end.
    if (/^\s*(?:please|could you|can you|kindly|if)\b/i.test(text.slice(0, start))) return []
    const between = /^(?<verb>\s+[a-z]+\b[^.,;!?]*)/i.exec(text.slice(end))?.groups?.verb
    if (between && /\b(?:will|be|are|am|is)\s*$|['’](?:ll|re|m|s)\s*$/i.test(text.slice(0, start)))
      return [`${text.slice(0, start)}${between.trim()} ${named}${text.slice(end + between.length)}`]
    return [`${text.slice(0, start)}${named}${text.slice(end)}`]
  },
}
