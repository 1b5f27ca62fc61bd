import { wording } from '@/lib/text/wording'

/** Beside themselves: great distress is as serious as anger. */
export const greatDistress: readonly RegExp[] = [
  wording(
    '(?:worried|sick) (?:sick|to death|with worry)|sick with (?:worry|fear)|worrying myself sick|out of my mind(?: with)?|beside (?:myself|ourselves|himself|herself)',
    "(?:i'm|i am|we're|we are|she is|she's|he is|he's|been|absolutely|completely|was|feel) (?:\\w+ )?(?:distraught|terrified|petrified|traumati[sz]ed|inconsolable|in pieces|in bits|devastated|suicidal|desperate)(?! for (?:a|the|some)\\b)",
    "(?:i'm|i am|i was|i've been|we're)(?: \\w+){0,3} (?:in tears|crying|sobbing|shaking|having (?:a )?panic attacks?)(?=[^.!?]{0,100}|$)",
    "(?:can't|cannot|cant|unable to|how (?:do|can|am) (?:i|we)(?: going)? (?:to )?) ?(?:pay (?:my|our|the) (?:rent|mortgage|bills)|feed (?:my|our|the) (?:kids|children|family|baby)|buy food|put food)",
    "(?:can't|cannot|cant|couldn't) stop (?:crying|shaking)|(?:was|is|were|lost|took|gone)(?: all)? (?:my|our) (?:whole|entire|life|life's) savings",
    '(?:losing|lose|lost) (?:my|our) (?:home|house|job|business|livelihood|life savings|savings)',
    '(?:spending|spent|emptied|drained|cleared out|cleaned out|stole|taken|taking|took) (?:all )?(?:my|our) (?:rent|wages|savings|life savings|pension|(?:bank )?account|holiday money|food money)',
  ),
]
