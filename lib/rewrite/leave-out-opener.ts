import type { Rewrite } from './rewrite'
import { capitalised } from './sentence-shape'

const trailing =
  /^(?:\s+this(?=,?\s+but\b))?(?:\s+(?:in|on) (?:my|our|the) (?:last|previous|earlier|first) [\w-]+|\s+(?:before|earlier|above|previously|already|several times|many times|twice|three times|to you|now|yesterday|on \w+day|last \w+)\b)*(?:,?\s+but\b)?(?:\s+that\b)?[\s,:–—-]+/iu

/** "As I" before "told you before": it goes with it. */
const whoSaidIt = /\bas (?:i|we)(?:['’]ve| have| had)?(?: already)?$/i
/** What has the person told behind it: "inform you that …". */
const tells = /\b(?:inform|tell|told|advise|notify|remind|assure)\s*$/i

/** Words that only announce what follows are left out; what follows stays as it is. */
export const leaveOutOpener: Rewrite = {
  id: 'leave-out-opener',
  label: 'Leave the opener out',
  examples: [
    { before: 'Unfortunately, the item ships on Monday.', after: ['The item ships on Monday.'] },
    { before: 'We regret to inform you that the event is cancelled.', after: ['The event is cancelled.'] },
    { before: 'Obviously you could buy a licence.', after: ['You could buy a licence.'] },
    { before: 'As I already explained, the page is down.', after: ['The page is down.'] },
    { before: 'As I told you before, the page is down.', after: ['The page is down.'] },
    { before: 'As I said in my last e-mail, the page is down.', after: ['The page is down.'] },
    { before: 'The guide clearly says so on page 3.', after: ['The guide says so on page 3.'] },
    { before: 'You keep asking the same question.', after: ['Here is the answer again: [the answer].'] },
    { before: "I've already answered that.", after: ['Here is the answer again: [the answer].'] },
    { before: "I'm afraid that isn't on the menu.", after: ["That isn't on the menu."] },
    { before: 'The lamp is, unfortunately, broken.', after: ['The lamp is broken.'] },
    { before: "The shop is closed, I'm afraid.", after: ['The shop is closed.'] },
  ],
  rewrite: ({ text }, [start, end]) => {
    const following = text.slice(end)
    // "you clearly left it open": only the reproach goes, the person stays.
    if (
      /\byou\b/i.test(text.slice(start, end)) &&
      /clearly|obviously|apparently|evidently/i.test(text.slice(start, end))
    )
      return [`${text.slice(0, start)}${start === 0 ? 'You' : 'you'}${following}`]
    // A doubt asked as a question asks nothing once its head is gone.
    if (/\?\s*$/.test(text) && start === 0) return []
    if (/^\W*$/u.test(following)) {
      const head = text.slice(0, start).replace(/[\s,;–—-]+$/u, '')
      const mark = /^[.!…]+/u.exec(following.trim())?.[0] ?? ''
      return /\p{L}{2,}\s+\p{L}{2,}/u.test(head) ? [`${head}${mark}`] : []
    }
    const marked = text.slice(start, end)
    // "I'm afraid that isn't ours": the word is what the sentence speaks of.
    if (
      /\bthat$/i.test(marked) &&
      /^\s*(?:is|isn|was|wasn|will|won|can|does|doesn|has|hasn)\b|^['’]s\b/i.test(following)
    )
      return start === 0 ? [`That${following}`] : []
    if (/^clearly \w+$/i.test(marked)) return [`${text.slice(0, start)}${marked.slice('clearly '.length)}${following}`]
    if (/^you keep /i.test(marked))
      return /asking$/i.test(marked) && start === 0 ? ['Here is the answer again: [the answer].'] : []
    const own = /\b(?<who>i|we)(?:['’]ve| have| had)?\s*$/i.exec(text.slice(0, start))?.groups?.who
    if (
      own &&
      /^already (?:answered|explained)$/i.test(text.slice(start, end).trim()) &&
      !/\bas (?:i|we)\b/i.test(text)
    )
      return /^\s*(?:that|this|it|the \w+|this \w+|that \w+|your \w+)[.!]*$/i.test(following)
        ? ['Here is the answer again: [the answer].']
        : []
    const isInserted = /^\s*[,–—-]/u.test(following)
    const before = text
      .slice(0, start)
      .replace(isInserted ? /[\s,–—-]+$/u : /\s+$/u, '')
      .replace(whoSaidIt, '')
    const told = tells.test(text.slice(start, end)) ? following.replace(/^\s+(?:you|everyone|all)\b/i, '') : following
    const after = told.replace(trailing, '')
    if (!/\p{L}{2,}\s+\p{L}{2,}/u.test(after) && before === '') return []
    const opens = before === '' || /^(?:sorry|hi|hello|but|and|so|well)$/i.test(before)
    if (opens) return [capitalised(after)]
    return [/^[.!?]/.test(after) ? `${before}${after}` : `${before} ${after}`]
  },
}
