import type { Rewrite } from './rewrite'
import { capitalised } from './sentence-shape'

/** Words that only announce what follows are left out; what follows stays as it is. */
export const leaveOutOpener: Rewrite = {
  id: 'leave-out-opener',
  label: 'Leave the opener out',
  examples: [
    { before: 'Unfortunately, the item ships on Monday.', after: ['The item ships on Monday.'] },
    { before: 'We regret to inform you that the event is cancelled.', after: ['The event is cancelled.'] },
    { before: 'As I already explained, the page is down.', after: ['The page is down.'] },
    { before: 'The lamp is, unfortunately, broken.', after: ['The lamp is broken.'] },
  ],
  rewrite: ({ text }, [start, end]) => {
    const isInserted = /^\s*[,–—-]/u.test(text.slice(end))
    const before = text.slice(0, start).replace(isInserted ? /[\s,–—-]+$/u : /\s+$/u, '')
    const after = text
      .slice(end)
      .replace(
        /^(?:\s+(?:you|everyone|all))?(?:\s+this(?=,?\s+but\b))?(?:\s+(?:in|on) (?:my|our) (?:last|previous|earlier) \w+|\s+(?:before|earlier|above|previously)\b)?(?:,?\s+but\b)?(?:\s+that\b)?[\s,:–—-]+/iu,
        '',
      )
    if (!/\p{L}{2,}\s+\p{L}{2,}/u.test(after) && before === '') return []
    const opens = before === '' || /^(?:sorry|hi|hello|but|and|so|well)$/i.test(before)
    if (opens) return [capitalised(after)]
    return [/^[.!?]/.test(after) ? `${before}${after}` : `${before} ${after}`]
  },
}
