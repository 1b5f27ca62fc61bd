import { upsetFeelingNames, upsetFeelings } from '@/lib/language/feelings'
import { oneOf, wording } from '@/lib/text/wording'

const feeling = `(?:${oneOf(upsetFeelings)}|beside myself|up in arms|fed up|at my wits' end|up the wall|in tears|worried sick)`
const feelingName = oneOf(upsetFeelingNames)
const surely =
  '(?:completely |totally |fully |absolutely |definitely |certainly |really |truly |perfectly |entirely |very much |sincerely |also |do |can |could |would )*'
const know =
  '(?:know|understand|get (?:how|why|that|where|it)|see|imagine|realise|realize|appreciate|recognise|recognize|agree|believe|hear|relate|sympathise|sympathize|empathise|empathize)'

/** The feeling seen from where they stand: "I understand how worried you are". */
const understood = [
  '(?:completely |totally |absolutely |perfectly |entirely |very |quite )?understandabl[ey](?! (?:by|to you))(?: \\w+){0,4}',
  `(?:i|we)(?:'d)? ${surely}${know}(?: \\w+){0,4} (?:you(?:r|'re| are| were|'d| must| would| might| feel| felt)?)(?: \\w+){0,3} (?:${feeling}|${feelingName}|feel|feeling|from|through|impatien\\w+|eager\\w*)`,
  `(?:i|we) ${surely}(?:understand|share|appreciate|hear|feel|get|acknowledge|sense|recognise|recognize|apologi[sz]e for) (?:your|the|this|how) (?:\\w+ )?${feelingName}`,
  '(?:i|we) (?:can |could )?(?:definitely|totally|completely|fully|absolutely|certainly|really|truly|perfectly|entirely) (?:understand|get|see|appreciate|hear|relate|agree)',
  '(?:i|we) can (?:understand|see|appreciate|relate to|imagine) (?:how|why|that|where|what|the)',
  "(?:i|we)(?: can)? (?:understand|see|get) why (?:you(?:'re| are|'d| would)?|this|that|it) (?:\\w+ )?(?:like|want|ask|worry|upset|scared|angry|cross|worried|annoyed|feels?|looks?|hurts?|be|feel)",
  "(?:i|we) (?:can only |can )?imagine(?: \\w+){1,5}|can't (?:even )?imagine how|(?:^|, )i(?: can| could)? imagine(?=[.!]|$)",
  "in your (?:shoes|position|place)|where you(?:'re| are) coming from|(?:see|understand|look(?:ing)? at|imagine)[^.!?]{0,30} your (?:side|point of view)",
  '(?:i|we)(?: really| truly| do)? feel for you',
  '(?:i|we) (?:do |can |fully |totally )*(?:get|see|understand|appreciate|know|realise|realize)(?: that| how| why)? (?:it|this|that|we|things|the \\w+)(?: \\w+)? (?:looks?|feels?|seems?|sounds?|comes? across|must (?:look|feel|seem))',
]

/** The feeling called right: "you have every reason to be cross", "no wonder you're fed up". */
const justified = [
  "(?:you|you've|you have)(?: \\w+){0,2} (?:all the |every |the |a |good |full )*(?:right|reason|reasons|cause) to (?!withdraw|cancel\\b)\\w+",
  `(?:you(?:'re| are)|quite|totally|absolutely|perfectly)(?: \\w+)? (?:right|justified|entitled) (?:to (?:be|feel|complain|expect|ask|say)|in (?:being|feeling|saying))`,
  'your (?:anger|annoyance|frustration|disappointment|reaction|worry) is (?:\\w+ )?(?:fair|justified|understandable|right)',
  "no wonder (?:that )?(?:you|your)(?:'re|'ve|'d)?(?: \\w+){0,3}",
  "(?:i|we|can|could)(?:n't| not| don't| do not)* blame you|fair point|(?:that's|that is) (?:a )?fair(?: comment| criticism| enough)?(?= ?[,.!-])|rightly (?:so|upset|angry|annoyed|expect)",
  `(?:of course|naturally|understandably|no wonder|small wonder|little wonder|rightly|quite rightly|obviously|clearly)(?: (?:that )?you(?:'re| are| were| felt| feel|'d be)?| you must be)? (?:\\w+ )?${feeling}`,
  "you (?:have|had|'ve)(?: \\w+)? (?:a )?(?:point|waited (?:long|patiently) enough|been more than patient|been through (?:enough|a lot|the mill))",
  '(?:no one|nobody|not something anyone)(?: \\w+){0,3} (?:should (?:have to|be)|wants? to|likes? to|deserves)(?: \\w+){0,4}',
  "you(?: \\w+)? (?:should not|shouldn't|should never|ought not to) have(?: had)? to(?: \\w+){0,4}",
]

/** The same feeling owned: "I'd be livid", "that would drive me up the wall", "it would keep anyone awake". */
const sharedByUs = [
  `(?:i|we)(?:'d| would)(?: \\w+){0,3} (?:feel the same|be (?:just as |as |also |too |absolutely |pretty |so )*${feeling}|hate|want (?:the same|to (?:cry|scream))|react the same|have lost)`,
  "(?:i|we)(?:'d| would) (?:not|never) (?:\\w+ )?(?:like|want|enjoy|be happy)",
  "(?:i|we)(?:'d| would)(?: have)?(?: \\w+){1,5} (?:too|as well|myself|ourselves)",
  "(?:i|we)(?:'d| would) have(?: \\w+)? (?:run out of|lost (?:my|our|patience)|given up|walked (?:away|out)|hung up|screamed|cried|complained|been|felt|thrown|hated|expected (?:better|more))",
  '(?:feel|felt|feels) the same(?: way)?',
  `(?:would|'d|is enough to|could) (?:\\w+ )?(?:make|leave|drive|do|have|wind|break|keep|put|get|test|try|tire|wear|spoil|ruin|upset|worry|annoy|scare|frighten|frustrate|test|alarm|anger|shake|floor|baffle)\\b(?: \\w+){0,2} (?:any(?:one|body)(?:'s)?|me|us|most people|a saint)`,
  `any(?:one|body)(?:'d| would) (?:be|feel) (?:\\w+ )?(?:angry|furious|upset|annoyed|cross|frustrated|worried|${feeling})`,
  "(?:i|we)(?: \\w+)? (?:don't|do not|never) want (?:this|that|it|things)(?: to)? (?:happen|be|go|ever)\\w*",
]

/** What it does to us: "I'm ashamed that …", "that photo made us wince", "we let you down". */
const ownPart = [
  "(?:we|i)(?: \\w+){0,2} (?:hate|never (?:like|want)|don't (?:like|want)|do not (?:like|want)|dislike|are (?:sad(?:dened)?|disappointed|upset|gutted|heartbroken)|am (?:sad(?:dened)?|disappointed|gutted))(?: \\w+){0,2} to (?:hear|see|learn|know|have)(?: \\w+){0,4}",
  "(?:we're|i'm|i am|we are|i was|we were)(?: \\w+)? (?:sad(?:dened)?|disappointed|gutted|heartbroken|upset|unhappy|shocked|concerned|embarrassed|appalled|horrified|dismayed) (?:to|that|by|about|we|this|with|at|for)(?: \\w+){0,4}",
  "(?:we're|i'm|i am|we are)(?: \\w+)? (?:ashamed|mortified|appalled|horrified|embarrassed|gutted|heartbroken|sickened|dismayed)",
  "(?:i'm|i am|we're|we are) (?:so |really |very |truly )*(?:sad|scared|worried|upset|angry|gutted|furious) for (?:you|them|him|her|your)",
  '(?:gets?|got|getting) on (?:\\w+ )?nerves|as bad as it gets|makes? (?:it|things|matters) (?:even )?worse',
  "you(?:'d| would) be forgiven for \\w+ing",
  '(?:made|makes) (?:us|me|my \\w+) (?:wince|cringe|sad|angry|sick|very \\w+)',
  "(?:we|i)(?:'ve| have)? (?:let you down|dropped the ball|fell short|fallen short|failed you|missed the mark)",
  '(?:breaks?|broke|wrings) (?:my|our) hearts?|(?:my|our) hearts? (?:sank|sinks|goes out|go out|breaks?|aches?)|(?:hurts|pains|upsets|saddens|bothers|angers|worries|shocks|horrifies|embarrasses|shames) (?:me|us)',
  "(?:can't|cannot) (?:put into words|say) how|nothing (?:i|we) (?:can )?(?:say|write|do)(?: \\w+)? (?:can|will|could)",
]

/** Calls their feeling understandable, calls it right, or shares it. */
export const sharedFeelingWordings: readonly RegExp[] = [
  wording(...understood),
  wording(...justified),
  wording(...sharedByUs),
  wording(...ownPart),
]
