import { wording } from '@/lib/text/wording'
import { coldEscalation } from './cold-escalation'
import { greatDistress } from './distress'
import { swearWord } from './swearing'

const very =
  '(?:totally |completely |absolutely |just |simply |so |beyond |really |extremely |utterly |very |truly |plain |downright |fucking )*'
const bad = '(?:horrible|terrible|awful|rude|pathetic|atrocious|disrespectful|abysmal|shoddy|lousy|crappy|shitty)'
const service =
  '(?:customer |client |your |the )?(?:service|support|staff|care|company|airline|bank|app|agents?|experience|people|team|treatment|website|provider|reps?)'

/** Outrage in one word. */
const outrage = [
  swearWord,
  '(?:what|why|how|who|where) the (?:hell|heck|f\\w*)',
  `${very}(?:unacceptable|inexcusable|ridiculous|rediculous|disgraceful|disgusting|disgusted|outrageous|outraged|appalling|appalled|atrocious|pathetic|shameful|shambolic|unforgivable|infuriating|infuriated|furious|fuming|livid|enraged|irate|deplorable|abysmal|horrendous|despicable|laughable|insulting|absurd|criminal|inhumane|shady|sham|nonsense|asinine|ludicrous|worthless)`,
  '(?:a |an |such |total |complete |absolute |utter |big |huge |what )*(?:disgrace|joke|shambles|farce|fiasco|disaster|garbage|trash|trashy|nightmare|insult|clown show|circus|dumpster fire)',
  `(?:i am|i'm|im|we're|we are) ${very}(?:angry|pissed|mad|outraged|disgusted|sick of|tired of|done with|fed up)`,
  `(?<!\\b(?:bit|little|getting|slightly|rather|kinda|somewhat|quite) )(?:sick|fed up|had enough|done)(?: and tired)? (?:of|with|wit) (?:you|your|this|being|the|waiting|dealing|these|u)`,
  '(?:i |we )(?:\\w+ )?(?:hate|despise|loathe)(?: \\w+){1,2}',
  'hate (?:you|your|this|the way|dealing|them|it)',
  'shame on (?:you|u|them)',
  'how dare (?:you|they)',
  'last straw',
]

/** Accusing of theft, lies or contempt. */
const accusation = [
  '(?:scam|scams|scammers?|scamming|scammed|rip(?:-| )?offs?|daylight robbery|legali[sz]ed robbery|theft|swindl\\w+|con(?:ned|ning) (?:me|us|people)|racket|blackmail\\w*|ponzi|ripping (?:us|me|people) off|ripped (?:me|us) off|fraud|fraudsters?|fraudulent|thieves|thief|crooks?|robbery|robbing|robbed|con artists?|stealing|stole|extortion|bait and switch)',
  '(?:liars?|lying|lied|a lie|cheat(?:s|ed|ing|ers?)|deceived|deceiving|deceptive|deceitful|dishonest|false advertising|misled (?:me|us)|screw(?:ed|ing) (?:me|us|over|people))',
  '(?:idiots?|idiotic|morons?|incompetent|incompetence|inept|clowns?|jokers?|muppets?|cowboys|numpties|numpty|sharks|bandits|jobsworths?|parasites|leeches|vultures|buffoons?|imbeciles?|amateurs|useless|greedy|clueless idiots|brain ?dead|unprofessional|scum|scumbags?|bastards?|cretins?|lowlifes?|sleazy|slimy|shameless|crooked|sneaky|predatory|underhand(?:ed)?|devious|exploitative|fleec(?:ed|ing)|gouging|gaslighting|extortionate|hopeless bunch|weasels?)',
  'get(?:ting)? away with (?:this|it|that)',
  "(?:you|they|u|y'all|who)(?: guys| people| clearly| obviously| just| really)* (?:don't|do not|dont|doesn't|does not|couldn't|could not) (?:even )?(?:care|give a|value)",
  "customer we don't care",
  '(?:do|does|did) (?:(?:you|u|they|any of you|anyone|anybody)(?: (?:people|guys|lot))? (?:even|actually|really) |(?:you|u) (?:people|lot) |(?:anyone|anybody|any of you) (?:there |at \\w+ )?(?:even |actually |really )?)care(?! (?:for|of|to|if|whether|which|who|taker)\\b)',
  '(?:treat(?:ed|s|ing)?) (?:me|us|customers|people|your customers|passengers) (?:like|as if|so|with no|terribly|badly)',
]

/** Leaving, warning others, reporting, going to law: also when said without emotion. */
const threat = [
  "(?:never|won't|wont|will not|not) (?:\\w+ ){0,4}?(?:fly(?:ing)?|us(?:e|ing)|buy(?:ing)?|order(?:ing)?|shop(?:ping)?|com(?:e|ing)|stay(?:ing)?|do(?:ing)? business|deal(?:ing)?|book(?:ing)?|return(?:ing)?|spend(?:ing)?|trust(?:ing)?|be back|give you)(?: \\w+){0,6} (?:again|ever|back|anymore|any more|another)",
  "(?:never|won't|will not|not) (?:be )?(?:coming back|using you|recommend\\w*|renew\\w*|flying (?:with )?you)",
  '#?never ?again|never ever',
  '(?:stop(?:ping|ped)?|done|quit(?:ting)?|no longer) (?:flying|using|buying|ordering|shopping|dealing|be using|a customer|paying)(?: with| from| you| your| at| this)?',
  '(?:sue|suing|sued|lawsuit|legal action|legal advice|lawyers?|attorneys?|hold you (?:liable|responsible)|without further notice|data protection authority|solicitor|small claims|take (?:you|this|them) to court|bbb|better business bureau|trading standards|ombudsman|consumer (?:court|forum|protection|affairs|rights)|chargeback|charge ?back|(?:dispute|disputing) (?:the |this |it |these )?(?:charges?|payments?|with my bank)|regulator|ftc|fcc|class action|gdpr (?:lawsuit|complaint))',
  '(?:report|reporting) (?:you|this|them|it|your \\w+) (?:to|for)',
  '(?:file|filing|lodge|lodging|raise|make|making|submit)(?: an?| my| the)? (?:official |formal )?(?:complaint|dispute|claim)(?! form)',
  '(?:go(?:ing)?|take (?:this|it)|contact(?:ing)?) (?:to )?the (?:press|police|media|authorities|papers|news)',
  '(?:switch(?:ing)?|mov(?:e|ing)|chang(?:e|ing)|go(?:ing)?|tak(?:e|ing)|leav(?:e|ing)|shift(?:ing)?)(?: \\w+){0,3} (?:to (?:a |an |another |other |different |your )?(?:competitors?|compan(?:y|ies)|providers?|banks?|airlines?|carriers?|platforms?|apps?|someone|somebody|something)|elsewhere|somewhere else|business|providers|carriers|banks|companies|to \\w+ instead)',
  '(?:lost|losing|lose|lost out on) (?:a |another |my |our |this |me as a |us as |all |one |your )?(?:\\w+ ){0,2}?(?:customers?|business|passengers?|clients?|trust|custom|respect)',
  '(?:cancel(?:l?ing)?|clos(?:e|ing)|leaving) (?:all )?(?:my|our|this|the) (?:\\w+ )?(?:accounts?|services?|membership|subscription|cards?|policy|contract)(?: immediately| now| today| if| unless| asap|$)',
  '(?:close|cancel) (?:my )?(?:account|subscription|membership)(?= ?[.!,]|$)',
  '(?:avoid|beware|stay away|steer clear|boycott\\w*|be careful folks|do yourself a favou?r)',
  "(?:never|wouldn't|would not) (?:ever )?(?:buy|use|install|trust|order|waste|download|fly|shop|go|book|recommend|bother)(?! \\w+ (?:until|yet))",
  // Said to others, or of ourselves: "I don't use the internet much" is neither.
  "(?<!\\b(?:i|we|they|you|he|she|who|people|did|could|does|to|can|will) (?:really |just |still )?)(?:don't|do not|dont|not) (?:ever )?(?:buy|use|install|trust|order|waste|download|fly|shop|go|book|recommend|bother)(?! \\w+ (?:until|yet))",
  "(?:don't|do not|dont|not) (?:ever )?(?:trust|recommend|bother)(?! \\w+ (?:until|yet))",
  '(?:regret|regretting) (?:for |ever )?(?:installing|buying|choosing|flying|using|signing)',
  'looking (?:for|at) (?:an? )?(?:alternatives?|other (?:options|providers|companies))',
  "(?:if (?:this|it)|unless)(?: \\w+){0,8} (?:i will|i'll|we will|i'm going to)",
  "(?:i am|i'm|we are|we're|i)(?: \\w+)? (?:leaving|done|out|cancelling|canceling|switching|quitting)(?= ?[.!]|$)",
]

/** Judgements that are anger by themselves, and demands. */
const condemnation = [
  `(?:the )?worst(?: \\w+){0,5}(?: ever| in the world| of all| i've| i have| company| airline| service| experience| customer| app| bank| provider| support| flight)`,
  "(?:you|u)(?: guys)?(?: are|'re|r)? (?:the )?(?:worst|terrible|horrible|awful|useless|a joke|pathetic|bad|trash)",
  `${very}${bad} (?:customer )?${service}`,
  `${service} (?:is|was|are|were|has been)(?: \\w+){0,2} ${very}(?:${bad}|worst|non-?existent|shocking|dreadful)`,
  'worst',
  '(?:waste|wasting|wasted|waist\\w*)(?: \\w+)?(?: of)? (?:my |your |our |so much |an? )?(?:time|money|day|hours?)',
  "(?:are you|you(?:'re| are))(?: \\w+){0,4} stupid|(?:have you |they have |you have |with )?no (?:shame|decency|conscience|integrity|morals)|(?:the|any|common|basic) (?:decency|courtesy|guts) to|(?:lost|out of) your (?:\\w+ )?minds?|laugh(?:ed|ing|s) (?:at me|at us|in my face)|legal(?:ised)? theft|beside myself|humiliat\\w+|oh (?:my )?god|(?:speak|talk) to (?:a|your|the) (?:manager|supervisor)",
  '(?:unfreeze|unlock|stop|answer|send|call|refund|cancel|give)(?: \\w+){0,2} now(?! and then)',
  '(?:i )?(?:demand|demanding) (?:a |an |my |to |that |immediate|full )',
  '(?:fix|sort|solve|resolve) (?:this|it|your \\w+)(?: \\w+)? (?:now|immediately|already|today|right now|out now)|do something(?: now)?!+|(?:right )?now!{2,}',
  '(?:zero|0|no|minus) stars?',
  '(?:unusable|un-usable|good for nothing|piece of (?:junk|crap|garbage|trash|shit))',
  '(?:get your (?:act|shit|stuff)|pull your)(?: \\w+)? together',
  '#\\w*(?:fail|worst|sucks?|scam|unacceptable|pathetic|disgrace|disappoint|shame|nothanks|fornothing|boycott|never|horrible|terrible|awful|ridiculous|disaster|joke|angry|furious|hate|fraud)\\w*',
  '(?:thanks|thank you) for nothing',
  'makes? (?:me|us) (?:feel )?(?:sick|ill|physically)',
]

/** Outrage, accusation, threat and demand: what is never said back to the customer. */
export const hardWordings: readonly RegExp[] = [
  wording(...outrage),
  wording(...accusation),
  wording(...threat),
  wording(...condemnation),
  ...coldEscalation,
]

/** Each of these alone makes a message angry. */
export const angerWordings: readonly RegExp[] = [...hardWordings, ...greatDistress]
