import { comingTime } from '@/lib/language/times'
import type { Span } from '@/lib/text/span'
import { has, outermost, spansOf, straight, wording } from '@/lib/text/wording'

const step = wording(
  "(?:i'll|we'll|(?:i|we|our (?:team|\\w+ team)|they|you|he|she|it|that|this|(?:the|your|a|my|our) (?:\\w+ ){0,3}\\w+|everyone|someone|someone from \\w+) (?:will|shall|should(?!(?: not|n't)? have (?!it|this|that|your|the|a|an|them|one|everything|received)\\w)|'ll|is going to|are going to|am going to|is set to|is scheduled to|is expected to|are expected to|plan to|hope to|aim to)|you'll|it'll|they'll|that'll|he'll|she'll)(?: \\w+){1,3}",
  '(?:the )?next steps?',
  "(?:please )?(?<!(?:\\bnot|n't|\\bnever) (?:\\w+ )?)(?:expect|allow)(?: \\w+){1,6}",
  "(?:i'm|i am|we're|we are) (?:\\w+ly )?(?:\\w+ing)(?: \\w+){1,3}",
  "once (?:i|we|you|that|this|it)[^.!?]{2,40},? (?:i|we|you|it)(?:'ll| will| can)",
)
const time = wording(comingTime)
/** Times that are no promise: opening hours, a policy's length, what has passed. */
const otherTime = wording(
  '\\d+ ?(?:-| )?(?:days?|months?|hours?) (?:refund|return|trial|guarantee|warranty|policy|money|window|period)',
  '(?:\\d+|\\w+) (?:days?|hours?|weeks?|months?|years?|minutes?) (?:ago|before|after|old)',
  '(?:open|available|hours|closed|working(?! days?))(?: \\w+){0,4} (?:from|between|until|till|at|on|monday|mon)[^.!?]{0,40}',
  '(?:sorry|apolog\\w+|regret)[^.!?]{0,60} (?:today|tonight|this (?:morning|week|month))',
  '(?:more than|over|for|since|after|been|past|last|took|already) (?:the (?:last|past) )?(?:\\d+|\\w+) (?:business )?(?:days?|hours?|weeks?|months?|years?)',
  '24/7|24 hours a day',
  '(?:within|in|for|up to|after) (?:\\d+|\\w+) (?:days?|weeks?|months?|years?) (?:of|from|after) (?:the |your )?(?:purchase|delivery|receipt|buying|arrival|receiving|order|date|invoice|departure|check-?in)',
  '(?:as per|according to|under|per) (?:our|the|your) (?:terms|policy|contract|conditions|rules)[^.!?]{0,80}',
  // How long a task takes.
  '(?:takes?|took)(?: \\w+){0,2} (?:\\d+|\\w+) (?:minutes?|mins?|seconds?)',
  // What they may or must do by then is no step of ours.
  '(?:you (?:may|must|should|need to|have to|are required to|only have|had)|must be|need to be)(?! (?:expect|hear|see|get|have|be (?:moving|able|with|on|back|there|up)))[^.!?]{0,60}',
  'have a (?:great|good|nice|lovely|wonderful)[^.!?]{0,30}',
)
const commitsOrExpects = wording(
  "(?:will|\\w+'ll|shall|should|opens?|reopens?|starts?|resumes?|launch\\w*|going to|expect\\w*|allow|take|takes|up to|by|within|(?:is|are|be) (?:out|live|in|over|done|there|fixed|ready)|(?<!\\b(?:i|we) )(?:see|receive|hear|get) (?:it|this|that|them|anything|your \\w+|the \\w+|from (?:us|me))|(?:i'm|i am|we're|we are|is|are) \\w+ing|goes|go|get|gets|on (?:it|this)|scheduled|set to|set for|due|back|ready|arrive|arrives|available|until|plan(?:s|ned|ning)? (?:to|for)|hope|hoping|aim\\w*|ship\\w*|deliver\\w*|process\\w*|return\\w*|refund\\w*|response|reply|releas\\w*|return time|less than|tomorrow|might take|coming|comes?|leaves?|goes|reserved|booked|held|kept|put|(?:be|is|are) with (?:you|us)|usually|normally|you'd have|starts?|calls?|rings?|fills?|repairs?|visits?|sends?|picks?|collects?|fits?|installs?|opens?|lands?|reach(?:es)?|runs?|drops?|brings?)",
)

/** "12 December, 6 pm CET." says when and nothing else. */
const bareDate =
  /^\s*(?:yes,? |on |at |by |this |next )?(?:\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|today at)\b/i

/** "Five to seven working days once it leaves us": how long it will be, and nothing before it. */
const bareDuration =
  /^\s*(?:(?:hi|hello|hey|yes|sure|usually|normally|about|around|roughly|typically)\b[\w ]{0,20}[,!.]? )?((?:\d+|one|two|three|four|five|six|seven|ten)(?: ?(?:-|–|to|or) ?(?:\d+|\w+))? (?:(?:working|business) )?(?:hours?|days?|weeks?))(?=[.,!]| (?:once|after|from|at (?:most|the latest)|to|if|by|via|with (?:standard|express))\b)/i

function bareDurations(plain: string): Span[] {
  const match = bareDuration.exec(plain)
  const words = match?.[1]
  if (!match || words === undefined) return []
  const start = match.index + match[0].length - words.length
  return [[start, start + words.length]]
}

/** Something that was over by then: "Your plan renewed on 12 May". */
const past =
  /(?<!\b(?:have|has|had|been|be|is|are|am|get|gets|and|or)\s+(?:\w+\s+)?|'(?:ve|s|re|m|ll|d)\s+(?:\w+\s+)?)\b(?!need|speed|indeed|exceed)(?:\w{2,}ed|was|were|went|came|sent|left|took|paid|began)\b(?:\s+\w+){0,4}\s+$/i
const toCome = wording(
  "(?:will|\\w+'ll|shall|should|going to|expect\\w*|due|scheduled|planned|can|may|within|tomorrow|until|till|by|next)",
)

function isPast(plain: string, [start, end]: Span): boolean {
  if (/^this morning$/i.test(plain.slice(start, end))) return !has(plain, toCome)
  return (
    past.test(plain.slice(0, start)) && /^(?:on|at|from|this|the)\b/i.test(plain.slice(start)) && !has(plain, toCome)
  )
}

/** Where a sentence says what happens next. */
export function nextStepsIn(sentence: string): Span[] {
  const plain = straight(sentence)
  if (/^\s*if\b/i.test(plain) && !/\b(?:i|we)(?:'ll| will)\b/i.test(plain)) return []
  return outermost(spansOf(plain, step))
}

/** Where a sentence gives the time of a next step or outcome. */
export function timesOfNextSteps(sentence: string): Span[] {
  const plain = straight(sentence)
  if (/\?\s*$/.test(plain) || !(has(plain, commitsOrExpects) || bareDate.test(plain) || bareDuration.test(plain)))
    return []
  const others = spansOf(plain, otherTime)
  return outermost([...spansOf(plain, time), ...bareDurations(plain)]).filter(
    ([start, end]) => !others.some(([from, to]) => from < end && start < to) && !isPast(plain, [start, end]),
  )
}
