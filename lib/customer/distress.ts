import { wording } from '@/lib/text/wording'

/** Beside themselves: great distress is as serious as anger. */
export const greatDistress: readonly RegExp[] = [
  wording(
    '(?:worried|sick) (?:sick|to death|with worry)|sick with (?:worry|fear)|worrying myself sick|out of my mind(?: with)?|beside (?:myself|ourselves|himself|herself)',
    "(?:i'm|i am|we're|we are|she is|she's|he is|he's|been|absolutely|completely|was|feel) (?:\\w+ )?(?:distraught|terrified|petrified|traumati[sz]ed|inconsolable|in pieces|in bits|devastated|suicidal|desperate)(?! for (?:a|the|some)\\b)",
    "(?:i'm|i am|i was|i've been|we're)(?: \\w+){0,3} (?:in tears|crying|sobbing|shaking|having (?:a )?panic attacks?)(?=[^.!?]{0,100}|$)",
    "(?:can't|cannot|cant|unable to|how (?:do|can|am) (?:i|we)(?: going)? (?:to )?) ?(?:pay (?:my|our|the) (?:rent|mortgage|bills)|feed (?:my|our|the) (?:kids|children|family|baby)|buy food|put food)",
    "(?:can't|cannot|cant|couldn't) stop (?:crying|shaking)|(?:was|is|were|lost|took|gone)(?: all)? (?:my|our) (?:whole|entire|life|life's) savings",
    "(?:i'm|i am|im|we're|we are|is|are|been) (?:\\w+ )?(?:freaking (?:the \\w+ )?out|freaked out|losing (?:it|my mind)|having a meltdown)(?! (?:about|over) how (?:good|great|cool))",
    // A night or a wait in the open, with people in it who should not have to bear it.
    '(?:slept|sleep|sleeping|spent|spend|stood|standing|sat|sitting|(?:were|was|been|got) left|stuck|stranded|waited|waiting) (?:\\w+ ){0,6}(?:car|cars|van|floor|street|pavement|bench|cold|rain|snow|dark|heat|airport|station|platform|roadside|lobby|outside)(?:,? \\w+){0,4} with (?:a |an |my |our |the |two |three |four |five |small |little |young |sick |\\d )*(?:kids?|child|children|baby|babies|toddlers?|newborn|infant|twins|sons?|daughters?|elderly \\w+|disabled \\w+)',
    '(?:losing|lose|lost) (?:my|our) (?:home|house|job|business|livelihood|life savings|savings)',
    '(?:spending|spent|emptied|drained|cleared out|cleaned out|stole|taken|taking|took) (?:all )?(?:my|our) (?:rent|wages|savings|life savings|pension|(?:bank )?account|holiday money|food money)',
  ),
]
