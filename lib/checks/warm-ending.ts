import type { Span } from '@/lib/text/span'
import { outermost, spansOf, straight, wording } from '@/lib/text/wording'

const warm = wording(
  '(?:have|enjoy|wish(?:ing)? you)(?: a| the| your)? (?:great|good|nice|lovely|wonderful|fantastic|awesome|pleasant|safe|rest of)[^.!?]{0,40}',
  '(?:i |we )?(?:hope|trust) (?:that |this |it )*(?:helps?|helped|works?|sorts?|clears?|answers?|makes?|you)[^.!?]{0,40}',
  '(?:take care|all the best|warm(?:est)? (?:wishes|regards)|kind(?:est)? regards|best (?:wishes|regards)|happy (?:\\w+ing|holidays|weekend|\\w+day)|cheers|safe travels|good luck)',
  '(?:looking|look) forward to [^.!?]{2,60}',
  '(?:thank(?:s| you))(?: again| so much| very much)*(?: for (?:your |being |bearing |letting |bringing |reaching |writing |getting |contacting |flagging |sticking |choosing |taking |the )[^.!?]{0,60})?',
  "(?:i|we)(?:'re| are|'m| am)? (?:always |really |so )?(?:here (?:for you|to help|if)|happy to help|glad (?:to|i|we)|appreciate)[^.!?]{0,40}",
)
const cold = wording('thank(?:s| you) for (?:your )?(?:understanding|cooperation)')

/** Where a sentence, standing at the end of a reply, leaves on a warm note. */
export function warmWordsIn(sentence: string): Span[] {
  const plain = straight(sentence)
  return outermost(spansOf(plain, warm)).filter(([start]) => !spansOf(plain, cold).some(([from]) => from === start))
}
