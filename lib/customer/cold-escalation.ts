import { wording } from '@/lib/text/wording'

const deadline =
  '(?:by|within|before|until|no later than|not later than|in the next) (?:the )?(?:end of|close of|noon|midnight|today|tonight|tomorrow|next|this|\\w+day|\\d+|one|two|three|five|seven|ten|fourteen|an|a|\\w+ (?:hours?|days?|weeks?))'

/** The law, the regulator, the press, the top of the house: named without a raised voice. */
const authorities = [
  '(?:my|our|a|the|instruct(?:ing)?|consult(?:ing)?|through) (?:solicitors?|lawyers?|attorneys?|barrister|legal (?:team|counsel|representative|adviser|advisor|department))',
  '(?:legal (?:action|proceedings|steps|remedies|recourse)|letter before (?:action|claim)|without prejudice|statutory (?:demand|rights)|breach of (?:contract|the|your)|reserve (?:the|my|our|all) rights?|hold you (?:fully |personally )?(?:liable|responsible|accountable)|pre-action)',
  '(?:formal(?:ly)?|official(?:ly)?) (?:complaint|complain|notice|dispute|request (?:a|the|that)|demand|record)|(?:final|last) (?:reminder|warning|notice to you|chance|request|e-?mail|message before)',
  "(?:i'm|i am|we're|we are|i'll be|i will be|about to|going to) (?:calling|contacting|phoning|informing|involving|going to|reporting \\w+ to) (?:the |my )?(?:police|bank|regulator|press|papers|council|mp|insurance|watchdog|authorities|ceo|head office)",
  '(?:i (?:want|expect|require|demand|request)|please|kindly|needs? to be|has to be|should be) (?:this |it |that |my \\w+ )?(?:to be )?escalated|(?:escalat(?:e|ing)|take) (?:this|it|the matter|my complaint) (?:further|higher|to (?:your|the) (?:ceo|board|head|management|director|manager|supervisor))|(?:name|address|details|number) of (?:your|the) (?:insurers?|insurance|solicitors?|lawyers?|managers?|superiors?|supervisor|director|boss|head)|(?:your|the) (?:ceo|managing director|board of directors)',
]

/** A consequence with a date on it: "if I have not heard by Friday, I will …". */
const ultimatum = [
  `(?:if|unless|should)\\b[^.!?]{2,90} ${deadline}[^.!?]{0,60}(?:i|we)(?:'ll| will|'m going| shall| am going| have no choice)`,
  `(?:if|unless|should)\\b[^.!?]{2,60} (?:not|n't|no|nothing)\\b[^.!?]{0,60} ${deadline}`,
  `(?:i|we) (?:expect|require|demand|insist on|want|need)(?: to (?:hear|receive|see|have|be))?\\b[^.!?]{0,60} (?:payment|refund|reply|response|answer|explanation|resolution|call|repair|replacement|money)[^.!?]{0,30} ${deadline}`,
  "(?:failing (?:which|that)|otherwise (?:i|we)(?:'ll| will| shall| am| have to)|or else (?:i|we)|or (?:i'm|i am|we're) (?:going|taking|calling|cancelling|leaving)|left with no (?:choice|option|alternative)|have no (?:choice|option|alternative) but)",
  "(?:you have|you've got|giving you|i give you) (?:until|till|one|24|48|\\d+|two|three|seven) (?:more )?(?:hours|days|weeks|\\w+day|tomorrow|chance|tonight)",
]

const several = '(?:four|five|six|seven|eight|nine|ten|a dozen|\\d{1,2}|countless|numerous|so many|dozens of)'
const tried =
  '(?:called|phoned|rung|rang|e-?mailed|written|wrote|contacted|messaged|reported|asked|chased|complained|explained)'
/** Contact after contact, counted or dated: four and more are no longer a nudge. */
const chronicle = [
  `(?:i|we)(?:'ve| have)?(?: now| already| since)* ${tried}(?: \\w+){0,4} (?:${several} (?:times|people|agents|different|e-?mails|letters)|on (?:the )?\\d+\\S*(?: \\w+)?, [^.!?]{1,40} and)`,
  '(?:my|the) (?:fourth|fifth|sixth|seventh|eighth|tenth|\\d{1,2}th) (?:e-?mail|letter|message|call|complaint|ticket|request|attempt|phone call)',
  `${several} (?:e-?mails|calls|phone calls|letters|tickets|messages)(?: \\w+){0,3},? (?:and|but|no|not|without|zero|with no)`,
]

/** Cold escalation: the most serious complaints are often the calmest in tone. */
export const coldEscalation: readonly RegExp[] = [wording(...authorities), wording(...ultimatum), wording(...chronicle)]
