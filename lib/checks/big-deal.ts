import { upsetFeelings, upsettingQualities } from '@/lib/language/feelings'
import { oneOf, wording } from '@/lib/text/wording'

const quality = oneOf(upsettingQualities)
const feeling = oneOf(upsetFeelings)
const very =
  // Each word may be read in one way only: two ways for one word would double the work with every word.
  '(?:so |very |quite |pretty |just |plain |such a |a bit |rather |far |a |an |not |real |\\w+ly )*'
const be =
  "(?:is|was|are|were|be|been|being|sounds|feels|\\w+'s|must be|can be|must (?:have been|have felt|feel)|seems|got|gets)"

/** The matter called what it is: "waiting that long is frustrating", "how annoying", "that's wrong". */
const judged = [
  `how ${very}(?:${quality}|${feeling}|important|much)(?: and \\w+)?(?: \\w+){0,8} (?:is|was|be|are|can|must|may|might|feel|feels|been|means|to)`,
  `how ${very}(?:${quality}|${feeling})`,
  `${be} ${very}${quality}`,
  `${very}${quality} (?:it|this|that|these|such|when|for (?:you|anyone|anybody)|to (?:have|be|wait|receive|lose|see|hear|find|deal|experience))`,
  `what (?:a|an) (?:\\w+ )?(?:${quality}|experience|situation|mess|pity|disappointment|blow|ordeal|let-?down|way to|day)`,
  '(?:is|was|are|were) (?:plainly|plain|simply|clearly|flatly|quite|just) wrong(?! (?:address|number|version))',
  `what (?:a|an) (?:sad|sorry|horrid|rotten|poor|nasty|bad|cold|grim|miserable) \\w+`,
  "(?:that's|that is|this is|it's|it was|that was|(?:being|having|getting|losing|waiting|paying)\\b[^!?]{2,80} (?:is|was)) (?:just |simply |plain |clearly |really |very |so |quite )*(?:wrong|sad|silly|cruel|unkind|poor|shoddy|not on)(?! (?:\\w+ )?(?:address|number|order|email|e-mail|link|version))",
]

/** Measured and found too much: "a month is far too long". A password may be too long without anybody minding. */
const tooMuch = [
  '(?:far|way|much) too (?!good|kind|soon|early)\\w+|cannot be (?:made good|excused|defended)|no making up for',
  '(?:simply|just|really|frankly) too (?:long|many|much|often|late|slow|deep|complicated|hard|high|few|little)',
  '(?:days?|weeks?|months?|hours?|minutes?|wait(?:ing)?|that|this) (?:is|was|has been|took) too (?:long|many|much|late)',
  '(?:one|two|three|four|five|six|seven|\\d+) too many|too many(?= (?:times|e-?mails|calls|people|steps|hours|days|weeks))|too long to wait',
  "(?:no|not a|hardly a|isn't a) (?:small|little|minor|laughing) (?:thing|matter|ask|amount|inconvenience)|no (?:joke|fun|picnic|way to (?:treat|start|spend|end|live|run|greet|welcome)\\b)",
  '(?:well|far|way|miles|long) (?:over|beyond|past|above|outside|short of|below|from) (?:what|the|our|any|acceptable|good)',
  '(?:about|quite|probably|possibly|surely|just|exactly|is|was)(?: \\w+)? the (?:very )?(?:worst|last) (?:possible )?(?:thing|time|moment|way|place|news|start|kind|day|end)',
  '(?:is|are|was|were) (?:of )?(?:absolutely |really )?(?:no|little|hardly any|not much) (?:use|good|help|comfort|consolation|fun)',
  "(?:this|that|which)(?: really)? (?:can't|cannot|can not|must not|mustn't|shouldn't) wait(?! (?:to|for|until))",
  "(?:nobody|no one|no-one)(?:'s| is)? idea of|the last thing (?:you|anyone|anybody|a \\w+|one) (?:\\w+ ){0,2}(?:need|needs|want|wants|should|expects?)",
  "(?:nothing (?:excuses|justifies|to be proud of)|(?:no|little|poor|cold) (?:answer|consolation|comfort|way to) (?:when|to|if|for|at all)|(?:is|was|\\w+'s) (?:a|our) (?:failure|failing|let-?down|disgrace|poor show|bad start)|(?:think|imagine) of (?:a|anything|nothing) (?:worse|more \\w+ing)|(?:that's|that is|what) a (?:rubbish|rotten|lousy|poor|sad|nasty|horrid|miserable|terrible|bad) (?:thing|way|start|end|show|trick))",
  '(?:major|big|serious|real|huge|great) (?:concern|deal|problem|inconvenience|pain|hassle|let ?down)(?: for (?:us|me|you))?',
]

/** Held against what it should be: "that should not have happened", "not how we deliver", "there's no excuse". */
const belowStandard = [
  "(?:not|never|\\w+n't) (?:be )?(?:fun|ideal|good|acceptable|okay|ok|great|easy|cool|right|nice|pleasant|fair|good enough|what (?:we|i|you|anyone)(?:'d| would)? (?:want|like|aim|expect|pay|paid|stand|hope|ship|call)\\w*|condoned)|(?:isn't|aren't|is not|are not|never) tolerated",
  "(?:we|i)(?: \\w+)? (?:don't|do not|won't|will not|never|cannot|can't) (?:tolerate|condone|stand for|put up with|accept (?:rude|such|this|that|behaviou?r))",
  "(?:not|n't|never)(?: at all| in any way)? (?:how (?:we|i|you|anyone|any \\w+|things)|the way (?:we|you|anyone|any \\w+|things)|the (?:kind|sort|level|standard|service|experience|impression) (?:of|we|you|that))",
  "(?:this is|that is|that's|it's|it is|this was|that was|it was)(?: \\w+)? (?:not|never) (?:at all |really |quite |very |the )*(?:right|good|ok|okay|acceptable|great|fun|ideal|experience|service|standard|level|way|impression|kind|how (?:we|it|things)|what (?:we|you|i|anyone)|like us)",
  "(?:this|that|it)(?: \\w+){0,2} (?:is not|isn't|was not|wasn't|'s not|does not sound|doesn't sound|did not|not) (?:at all |really |quite |very |the )?(?:right|good|ok|okay|acceptable|great|fun|ideal|the (?:experience|service|standard|level|way|impression)|how (?:we|it|things)|what (?:we|you|i|anyone)|like us|experience|service|standard|level|kind)",
  "(?:should not|shouldn't|ought not to|never should|should never|must not|mustn't|must never)(?: \\w+)?(?: have)?(?: been)? (?:happen(?:ed|ing|s)?|be(?:en)?(?: happening| like this| this)?|occur(?:red)?|have to|had to)(?! (?:again|in (?:the )?future|you a))",
  "(?:should not|shouldn't|never should|should never)(?: \\w+)?(?: have)?(?: been)? (?:take|taken|go|gone)|(?:cannot|can't|can not) (?:keep |go on |be )happening",
  "(?:is not|isn't|was not|wasn't) (?:right|fair|okay|acceptable|something we can ask of you)",
  // "No child should have to sleep in a car", "nobody should pay for that", "you should have been told".
  '(?:no|not one|not a single) (?:\\w+ ){1,3}?(?:should|ought to|deserves|wants? to|needs? to)(?: ever)?(?: have)? \\w+|(?:nobody|no one|no-one) (?:\\w+ ){0,3}?(?:should|ought to|deserves|wants? to|likes? to|needs? to|would want to)(?! (?:be able|know about|worry|contact)) \\w+',
  'you (?:really |clearly |certainly )?(?:should|ought to) (?:\\w+ )?have been (?!able|more|a bit)\\w+(?:ed|en|t|ld|de|ne)',
  '(?:we|that|it|this|they|someone|somebody|one of us|our \\w+|i) (?:really |clearly |certainly )?(?:should|ought to) (?:\\w+ )?have (?:been (?!able|charged|a bit)\\w+(?:ed|en|t|ld|de|ne)|told|warned|asked|caught|noticed|spotted|checked|called|rung|written|answered|let you|said|known|done|explained|kept|stopped|made|got|come|given)',
  "(?:there's|there is|we have|i have) (?:absolutely |simply |really )?no excuse|(?:can|will) not excuse|inexcusable",
  '(?:you|no one|nobody|they|your \\w+)(?: \\w+)? deserves?d? (?:so much |far |much |a \\w+ )*(?:better|more|that|this|answer)',
  'a poor \\w+|unfortunate (?:experience|situation)',
]

/** Outcries about the matter itself; a bare "oh no" is only a noise. */
const outcries = [
  '(?:oh no|oh dear|oh gosh|yikes|ouch|oof|uh oh|oh my)[,.! ]+(?:not |no |that|this|what|how|i (?:can|understand))',
  "(?:is|are|was) (?:very |really |quite |no less than )?serious(?=[,.!]| and)|(?:it|that|this|\\w+)(?: is|'s| was) (?:quite )?a lot(?=[,.!-]| to (?:ask|take|put|bear|deal|pay|lose))|(?:is|was) meh",
  '(?:ruff|yuck|hurts|stings|(?:real |big |huge )?let ?down|rotten|real fright)',
  "(?:(?:could|can)(?:n't| not) have (?:come|happened) at a worse|worst (?:possible )?|bad|terrible|awful|rotten|poor|lousy) (?:time|timing)",
  '(?:that|this|it|which) (?:must|would|can|could|may) (?:have been|be|feel|have felt|have made)(?! (?:our|my|a pleasure|something|because|due|worth|that|the|possible|able|\\w+ed|on|in|at|available|good|great|nice|helpful|better|best|useful|easier|back|sent|wise|lovely|wonderful|fine|enough))(?: \\w+){1,4}',
  'must (?:have )?(?:be|been|feel|felt|made|come as)\\b[^.!?]{0,40}(?:worse|shock|blow|heartless|lonely|horrid|\\w+ing)',
  '(?:means a lot|matters to (?:us|me)|take (?:this|it|that) (?:very )?seriously)',
]

/** Says that the matter is a big deal, not that a feeling about it is. */
export const bigDealWordings: readonly RegExp[] = [
  wording(...judged),
  wording(...tooMuch),
  wording(...belowStandard),
  wording(...outcries),
]
