import { upsetFeelingNames, upsetFeelings, upsettingQualities } from '@/lib/language/feelings'
import type { Span } from '@/lib/text/span'
import { has, oneOf, outermost, spansOf, straight, wording } from '@/lib/text/wording'

const quality = oneOf(upsettingQualities)
const feeling = oneOf(upsetFeelings)
const feelingName = oneOf(upsetFeelingNames)
const very =
  '(?:so |very |really |extremely |incredibly |quite |truly |pretty |absolutely |definitely |certainly |just |such a |a bit |rather |completely |totally |a |an |not )*'
const know =
  '(?:know|understand|get (?:how|why|that|where|it)|see|imagine|realise|realize|appreciate|recognise|recognize|agree|believe|hear|relate|sympathise|sympathize|empathise|empathize)'

const alignment: readonly RegExp[] = [
  // The matter is a big deal: "waiting that long is frustrating", "I know how annoying this is".
  wording(
    `how ${very}(?:${quality}|${feeling}|important|much)(?: and \\w+)?(?: \\w+){0,8} (?:is|was|be|are|can|must|may|might|feel|feels|been|means|to)`,
    `how ${very}(?:${quality}|${feeling})`,
    `(?:is|was|are|were|be|been|being|sounds|feels|\\w+'s|must be|can be|seems|got|gets) ${very}${quality}`,
    `(?:${very})${quality} (?:it|this|that|these|such|when|to (?:have|be|wait|receive|lose|see|hear|find|deal|experience))`,
    `what (?:a|an) (?:\\w+ )?(?:${quality}|experience|situation|mess|pity|disappointment)`,
    "(?:not|never|n't) (?:be )?(?:fun|ideal|good|acceptable|okay|ok|great|easy|cool|right|nice|pleasant|fair|what (?:we|anyone) (?:want|like|aim)\\w*)",
    "(?:this is|that is|that's|it's|it is|this was|that was|it was)(?: \\w+)? (?:not|never) (?:at all |really |quite |very |the )*(?:right|good|ok|okay|acceptable|great|fun|ideal|experience|service|standard|level|way|impression|kind|how (?:we|it|things)|what (?:we|you|i|anyone)|like us)",
    "(?:this|that|it)(?: \\w+){0,2} (?:is not|isn't|was not|wasn't|'s not|does not sound|doesn't sound|did not|not) (?:at all |really |quite |very |the )?(?:right|good|ok|okay|acceptable|great|fun|ideal|the (?:experience|service|standard|level|way|impression)|how (?:we|it|things)|what (?:we|you|i|anyone)|like us|experience|service|standard|level|kind)",
    "(?:should not|shouldn't|ought not to|never should|should never)(?: \\w+)?(?: have)?(?: been)? (?:happen(?:ed|ing|s)?|be(?:en)?(?: happening| like this| this)?|occur(?:red)?|take|taken|have to|had to|go|gone)",
    '(?:major|big|serious|real|huge|great) (?:concern|deal|problem|inconvenience|pain|hassle|let ?down)(?: for (?:us|me|you))?',
    '(?:oh no|oh dear|oh gosh|yikes|ouch|oof|uh oh|oh my)',
    '(?:ruff|no fun|yuck|hurts|stings|(?:real |big |huge )?let ?down|rotten|too many|too long to wait|a poor \\w+|not a small (?:thing|matter)|real fright|no wonder)',
    `(?:would|'d) (?:make|leave|drive) any(?:one|body) (?:${feeling}|mad|cross|furious|crazy)`,
    "any(?:one|body)(?:'d| would) be (?:angry|furious|upset|annoyed|cross|frustrated|worried)",
    'your (?:anger|annoyance|frustration|disappointment) is (?:fair|justified|understandable)',
    "(?:i'd|i would)(?: \\w+)? (?:have lost|want to (?:cry|scream)|be (?:cross|angry|furious|mad|scared))",
    "can't (?:even )?imagine how",
    "(?:i|we)(?: can)? (?:understand|see) why (?:you(?:'re| are)|this|that|it) (?:\\w+ )?(?:upset|scared|angry|cross|worried|annoyed|feels?|looks?|hurts?)",
    "(?:is not|isn't|was not|wasn't) (?:right|fair|okay|acceptable|something we can ask of you)",
  ),
  // The feeling is understandable.
  wording(
    `(?:completely |totally |absolutely |perfectly |entirely |very |quite )?understandabl[ey](?! (?:by|to you))(?: \\w+){0,4}`,
    `(?:i|we)(?: can| do| could| would|'d| completely| totally| fully| absolutely| definitely| certainly| really| truly| very much| sincerely)* ${know}(?: \\w+){0,4} (?:you(?:r|'re| are| were|'d| must| would| might| feel| felt)?)(?: \\w+){0,3} (?:${feeling}|${feelingName}|feel|feeling|upset|from|through|impatien\\w+|eager\\w*)`,
    `(?:i|we)(?: can| do| completely| totally| fully| absolutely| definitely| certainly| really| truly)* (?:understand|share|appreciate|hear|feel|get|acknowledge|sense|recognise|recognize|apologi[sz]e for) (?:your|the|this|how) (?:\\w+ )?${feelingName}`,
    `(?:i|we) (?:can |could )?(?:definitely|totally|completely|fully|absolutely|certainly|really|truly|perfectly|entirely) (?:understand|get|see|appreciate|hear|relate|agree)`,
    '(?:i|we) can (?:understand|see|appreciate|relate to|imagine) (?:how|why|that|where|what|the)',
    `(?:i|we)(?:'d| would)(?: \\w+){0,3} (?:feel the same|be (?:just as |as |also |too )?${feeling}|hate|not (?:like|want)|want the same|react the same)`,
    '(?:feel|felt) the same(?: way)?',
    "(?:i|we)(?: \\w+)? (?:don't|do not|never) want (?:this|that|it|things)(?: to)? (?:happen|be|go|ever)\\w*",
    '(?:i|we) (?:can only |can )?imagine(?: \\w+){1,5}',
    "(?:you|you've|you have)(?: \\w+){0,2} (?:all the |every |the |a |good |full )*(?:right|reason|reasons|cause) to (?:be|feel|complain|expect|ask)",
    '(?:no one|nobody|not something anyone)(?: \\w+){0,3} (?:should (?:have to|be)|wants? to|likes? to)(?: \\w+){0,4}',
    "you(?: \\w+)? (?:should not|shouldn't|should never) have(?: had)? to(?: \\w+){0,4}",
    '(?:you|no one|nobody)(?: \\w+)? deserves?d? (?:so much |far |much )*(?:better|more|that|this)',
    "(?:(?:could|can)(?:n't| not) have (?:come|happened) at a worse|worst (?:possible )?|bad|terrible|awful) (?:time|timing)",
    '(?:i|we)(?: really| truly| do)? feel for you',
    "(?:in your (?:shoes|position|place)|where you(?:'re| are) coming from|your (?:side|point of view))",
    "(?:we|i)(?: \\w+){0,2} (?:hate|never (?:like|want)|don't (?:like|want)|do not (?:like|want)|dislike|are (?:sad(?:dened)?|disappointed|upset|gutted|heartbroken)|am (?:sad(?:dened)?|disappointed|gutted))(?: \\w+){0,2} to (?:hear|see|learn|know|have)(?: \\w+){0,4}",
    "(?:we're|i'm|i am|we are)(?: \\w+)? (?:sad(?:dened)?|disappointed|gutted|heartbroken|upset|unhappy|shocked|concerned|embarrassed) (?:to|that|by|about|we|this|with)(?: \\w+){0,4}",
    "(?:we|i)(?:'ve| have)? (?:let you down|dropped the ball|fell short|fallen short|failed you|missed the mark)",
    '(?:means a lot|matters to (?:us|me)|take (?:this|it|that) (?:very )?seriously|unfortunate (?:experience|that|situation))',
    '(?:that|this|it) (?:must|would|can|could|may) (?:have been|be|feel)(?: \\w+){1,4}',
  ),
]

/** A politeness, a conditional or a shrug in the words of alignment. */
const notAlignment: readonly RegExp[] = [
  wording(
    "sorry(?: \\w+){0,3} (?:you feel|you're feeling|if)",
    '(?:i|we) (?:do )?understand (?:your|the|this) (?:concern|concerns|point|issue|question|request|problem)(?! \\w+ (?:is|are))',
    '(?:thank|thanks)(?: you)? for (?:your )?understanding',
    "(?:is|are|was|were|be|been|'s|'re|not|it|seems) (?:very |not |too |really |so |quite )*(?:easy|hard|difficult|tricky|tough|a shame)(?: to (?:say|tell|track|know|find|reproduce|fix|implement|use|support|debug|diagnose))",
    'if (?:it|this|that|you)(?: \\w+){0,4} (?:frustrating|annoying|difficult|hard|upsetting)',
    'not (?:a )?(?:good|great|right|ideal) (?:place|channel|forum|candidate|fit|version|time)',
    'not (?:ok|okay|good) (?:if|for \\w+ to)',
    'hard (?:drive|disk|reset|copy|coded)',
    'painful? (?:experience)',
    "(?:should not|shouldn't) (?:be (?:an issue|a problem|affected|too|able|any|difficult|hard)|take (?:long|more|too)|have (?:any|to (?:do|worry)))",
  ),
]

/** Where a sentence calls the feeling understandable, shares it, or says that the matter is a big deal. */
export function alignmentIn(sentence: string): Span[] {
  const plain = straight(sentence)
  const refused = spansOf(plain, ...notAlignment)
  const found = outermost(spansOf(plain, ...alignment)).filter(
    span => !refused.some(([from, to]) => from < span[1] && span[0] < to),
  )
  return found.length > 0 && !has(plain, /^\s*if\b/i) ? found : []
}
