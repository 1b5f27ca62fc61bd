import { firstAround } from './across-shadow-roots'
import { hintedHost } from './hinted-host'
import { labelOf } from './message-words'

// The words before the dash name a styled component; what follows is another at each release. Seen in January 2023.
const subjectSelector = '[class*="conversationSubjectWrapper__StyledSubjectContainerDiv-"] > div > span'

/** Front, of whose page only the subject was ever seen. Comments have a box of their own. */
export const front = hintedHost({
  id: 'front',
  grade: 'D',
  checkedOn: '2026-11-21',
  ticketAround: box => ({ subject: labelOf(firstAround(box, subjectSelector)), customerName: null, messages: [] }),
})
