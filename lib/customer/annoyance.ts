import { oneOf, wording } from '@/lib/text/wording'
import { bodilyHarm } from './bodily-harm'
import { sarcasm } from './sarcasm'

/** Feelings said outright. */
const feelings = [
  `(?:so |very |really |extremely |quite |a bit |rather |pretty |super |getting |kinda |more than a little(?: bit)? |un)*${oneOf(
    'disappointed disappointing disappointment dissapointed dissapointing frustrated frustrating frustration frustrates frustrations annoyed annoying annoys annoyance irritated irritating irritates upset upsetting unhappy dissatisfied worried worrying worry worries anxious concerned concerning confused confusing stressed stressful saddened sad sadly disheartened inconvenienced inconvenience inconvenient letdown angry mad bothers bothered panicking desperate desperately heartbroken devastated gutted scared nervous unimpressed impatient aggravated aggravating exasperated exhausting exhausted offended embarrassed embarrassing hopeless helpless miserable mortified humiliated humiliating degrading demeaned belittled ashamed appalling bewildered perplexed crabby grumpy bitter suspicious',
  )}`,
  '(?:starting|beginning) to (?:think|wonder|doubt|suspect|lose)|(?:thanks|thank you|cheers),? i (?:guess|suppose)',
  '(?:the )?(?:very )?last thing (?:i|we) (?:need|needed|want|wanted)|(?:had|have) high hopes|put (?:me|us) (?:right |completely )?off|(?:feel(?:ing)?|starting to feel) like a (?:mug|fool|idiot)|panic a bit|dread(?:ing)?|wits end',
  '(?:fed up|let (?:me|us) down|sick of|tired of|had enough|patience gone|losing (?:my )?patience|grinds my gears|at my wits|trippin)',
  '(?:feel|feels|felt|feeling) (?:bad|cheated|let down|ignored|misled|robbed|betrayed|used|unwelcome|like (?:a|an|i|you|they|no one))',
]

/** Judgements of what we did or sold. */
const judgements = [
  oneOf(
    'poor poorly bad badly baddd terrible horrible horrid awful lousy shoddy dreadful painful sloppy unfair rude disrespectful unreliable misleading mislead misled mediocre junk lame lazy clueless inconsistent insane insanely crazy sucky weird negligent amateurish disorganised disorganized chaotic chaos unorganized unorganised incoherent antiquated outdated(?=\\W+(?:system|and)) patronising patronizing condescending evasive problematic worse worst stinks stink unhelpful unresponsive careless broken buggy messy mess subpar overpriced cheeky silly shambolic clunky dire rubbish naff janky laggy crap clumsy shame pitiful woeful tiresome cheap(?:ly)? glitchy abandoned unbearable unreal inadequate inferior failing',
  ),
  "(?:not|n't|isn't|wasn't|never|hardly|less than|far from)(?: \\w+)? (?:happy|impressed|good|great|acceptable|ok|okay|cool|fair|right|helpful|satisfied|amused|fun|pleased|nice|considerate|worth|reliable|friendly|ideal|a great sign|a good sign|your finest|the way|professional|transparent|what i (?:paid|ordered|expected|wanted)|enough|up to)",
  '(?:too|so|very|way too|ridiculously|really|painfully|extremely) (?:expensive|long|slow|late|hard|difficult|complicated|loud|old|dirty|cold)',
  "(?:makes?|making|made) no sense|doesn't make (?:any )?sense|defeats the purpose|beyond me|too bad|oh great|just great|not again|what a (?:day|mess|shame|pity|joke|start)",
  '(?:took|take|taken|takes|taking)(?: \\w+)? (?:forever|ages|too long|so long|an eternity|way too long)',
  'took (?:me |us )?(?:over |more than |almost |nearly )?(?:\\d+|an?|two|three|four|five|several) (?:minutes|mins|hours?|days?|weeks?) (?:just )?to (?:reach|get|speak|find|answer|talk)|money lost|los(?:t|ing|e) (?:money|thousands|hundreds|income|earnings|clients|orders|sales)|without anyone (?:telling|asking|informing|letting)',
  '(?:drop(?:ped)?|dropping) the ball|missed the mark|step (?:it )?up|up your game|get a grip|do better|sort (?:it|this|yourselves|yourself) out|need to (?:improve|do better|redeem)|get it together',
  '(?:ruin(?:ed|ing|s)|messed up|messed|screwed up|botched|misplaced)',
  '(?:expect(?:ed|ing)?) (?:better|more|some respect)|deserve(?:d|s)? (?:better|my|more|a refund)',
  '(?:a bit|little) much|(?:has|have|had) (?:one|1) job',
  "(?:i|we) (?:just |really )?(?:don't|do not|dont) (?:like|trust|appreciate|recommend|deserve|want to deal)",
  '(?:is|are|was|were) (?:just |so |always |all |very |really )*(?:slow|late|wrong|down|a lie|a mess)',
]

/** Disbelief, reproach and rhetorical questions. */
const reproach = [
  "(?:can't|cannot|cant|couldn't|can not) believe(?! (?:i am|i'm|how (?:good|great|amazing|easy|lucky)|it's (?:my|been)))",
  "(?:unbelievable|unbelievably|unreal|seriously|srsly|honestly|smh|ugh+|argh+|grr+|sigh|nooo+|yikes|facepalm|for (?:god's|christ's|heaven's|crying out|goodness) sake|(?<!\\b(?:to|have|has|had|not|should|could|would|will|can|may|might|must|did|does|do|never|it|that|they|you|\\w+'(?:ll|d|t)) (?:also |still )?)come on(?! (?:\\d|the|a|an|my|our|your|board|time|mon|tue|wed|thu|fri|sat|sun|\\w+day))|what gives|enough is enough|are you (?:kidding|serious|joking)|(?:you|u) (?:people |guys )?(?:can't|cannot|can not|cant|must|have to|have got to|(?:'ve )?got to|gotta) be (?:serious|kidding|joking|having a laugh)|is this a joke|hello\\?+)",
  "what(?:'s| is| the)(?: \\w+)? (?:going on|the point|wrong with|up with|the deal|happening with)",
  '(?:how (?:can|could|do|is it)|why (?:should|would|must|did|do)) (?:you|they|u|i|we|it|anyone)(?: guys)?',
  'how (?:much longer|many times|many more|hard (?:is|can)|long (?:must|am|are|do|will|does|is)(?: \\w+){1,4} (?:have to|need to|wait|going to|keep|continue|supposed|expected|want|be (?:down|out|without))|long (?:until|before) (?:you|someone|anyone|they))',
  "why (?:isn't|can't|won't|don't|doesn't|haven't|hasn't|aren't|wouldn't|didn't|wasn't|not|nothing|no|you don't|u)",
  'why (?:is|are|was|were|do|does|did|has|have|am)(?: \\w+){0,12} (?:still|so|always|keep|never|charged|charging|taking|wait|waiting|closed|broken|down|lost|late|delayed|cancelled|expired|remain|silent|errors?|no)',
  'why (?:was|were|am|are|is)(?: \\w+){0,3} not (?:told|informed|warned|asked|notified|contacted|answered|allowed)',
  "(?:why|how come)(?: \\w+){0,20} but(?: \\w+){0,6} (?:not|n't|can't)",
  "(?<!\\b(?:do|did|will|would|if|what|all) )(?:you|u|they)(?: guys| really| all| people)* (?:should|could|need to|must|better|had better|ought to)(?: at least| have| not| n't)*",
  "(?:should|could)(?:n't| not)? (?:at least |not )?(?:have|be|had)(?: \\w+)? (?:told|been|done|given|warned|informed|fixed|able|implemented|rolled|known|to (?:pay|wait|call))",
  "(?:shouldn't|should not)|(?:supposed|suppose|meant) to (?:be(?! (?:free|included))|have|arrive|get|depart|take|work|ship)",
  '(?:was i|am i|are we|is (?:this|there|that|it)|did i)(?: \\w+){0,4} (?:misled|supposed|expected|a joke|the only|scammed|normal|abandoned|no support|just)',
  '(?:without|no) (?:any |my |even |a |prior |further |clear |proper )*(?:permission|consent|notice|warning|explanation|apology|communication|reason|respect|sense|excuse|announcement|info|information|heads up|regard|letting|telling|asking|informing|authori[sz]ation)',
  '(?:you |they )?(?:\\w+ed|took|sent) (?:me |us |(?:my|our) \\w+ )?without (?:even )?(?:letting|telling|asking|informing|warning)(?: (?:me|us))?(?: know)?',
  "(?:do|don't|did|didn't|can|can't|could|couldn't) (?:you|u|they)(?: guys| people| all)? (?:not|n't|even|really|seriously|ever) (?:\\w+)|(?:don't|didn't|can't|couldn't|won't|wouldn't|haven't|aren't) (?:you|they)(?: guys| people)? (?:have (?:any|a)|think|care|check|know|train|read|see|want my|realise|realize|understand|communicate|talk to each other)",
  "(?:so |and )?(?:you're|you are|u are|ur|they're|they are) (?:telling|saying to) (?:me|us)|you (?:do )?(?:realise|realize)|(?:you|u|they)(?: guys| people| lot| all) (?:don't|do not|dont|can't|cannot|cant|won't|didn't|haven't|never|just|have no|keep|need|really|should)",
  'what(?:ever)? happened to (?:your|the|customer|good|being|courtesy|quality|basic)|(?:maybe|perhaps) (?:you|your|the \\w+|they) should|should at least|the least (?:you|they|u) (?:can|could)|(?:be|hire|find|get|train) (?:a |an |some |more )?(?:competent|decent|proper|real|actual|better) (?:\\w+)|your (?:rivals|competitors|competition)',
  '(?:not smiling|smiling\\? not|silence is|(?:your|the|this|total|complete|utter|radio) silence)|not sure why (?:the|you|it|i|we|they)|(?:good|nice) to know(?: that)? (?:you|your)|glad to see (?:you|that)',
  'what (?:are|will) you(?: guys)? (?:going to |gonna |planning to )?do (?:about|to (?:fix|make|sort))|(?:that|this|which) was (?:back )?(?:in (?:january|february|march|april|may|june|july|august|september|october|november|december)|last (?:week|month|year)|(?:over |almost |nearly )?(?:\\d+|a|two|three|four|five|six|several) (?:weeks?|months?|years?) ago)|(?:just|please just|actually) (?:read|listen|look at|answer|do) (?:the|my|your|what|to)|missed (?:at least |\\d+ |two |three |several |a |the |my |our )+(?:\\w+ )?(?:deadlines?|appointments?|payments?|meetings?|flights?|trains?)',
  "(?:i|we)(?:'ve| have)? had to (?:\\w+ )?(?:pay|buy|book|re-?book|sleep|drive|borrow|fly|run|sprint|carry|cancel|miss|spend|stay overnight|take (?:a|an|time|the day|unpaid)|throw|replace|get a taxi|chase|beg|argue|fight)",
  '(?:left|leaving|leaves) (?:me|us|my \\w+|people|passengers|customers) (?:in|at|on|with(?:out)?|to|outside|waiting|there|stranded|hanging|high)|(?:lost|losing|out) (?:wages|earnings|income|pay|\\d+ (?:dollars|euros|pounds)|[$€£]\\d)',
  "(?:is (?:it|that|this)|isn't (?:it|that)|that's|it's)(?: really)? (?:not )?(?:too much|so (?:hard|difficult)) to (?:ask|expect|do|manage|answer|fix|send|tell)|(?:is|isn't) that too much|are (?:you|y'all|u)(?: guys)?(?: even| still)+ (?:in business|alive|there|open|listening|reading)|(?:what|how) (?:else|more) do you (?:want|need|expect)",
  '(?:apparently|obviously|clearly|supposedly|literally|allegedly|somehow|as usual|of course not|go figure|good luck with)',
]

/** Pleas and urgency. */
const pleas = [
  '(?:please|pls|plz|plzz|pleaseee*|kindly|someone|somebody|anyone)(?: \\w+)?,? help(?: me| us| asap)?(?= ?[.!]|$| me please)',
  'help(?: me| us)?,? (?:please|pls|plz|asap)',
  '(?<!\\b(?:for|the|your|quick|great|much|of|all|any|kind|thank|thanks) )help(?: me)?!',
  "(?:please|pls|plz|just) (?:fix|sort|solve|respond|reply|answer (?:me|my|us)|do something|hurry|don't)",
  '(?:need|want|get)(?: you)?(?: to)? (?:this|it|my \\w+|that)(?: \\w+){0,2} (?:fixed|sorted|resolved|solved|back|working|asap|immediately|urgently|now)',
  'now!+|(?:asap|a\\.s\\.a\\.p|urgent|urgently|immediately|right now|right away|hurry|critical|emergency)',
  "(?:i|we)(?:'m| am|'re| are)? (?:in desperate|begging|beg you|stuck|stranded|losing)",
  '(?:no one|nobody|none|no body)(?: \\w+){0,4} (?:answers?|responds?|repl(?:y|ies)|replied|helps?|help|cares?|knows?|knew|told|warned|bothered|showed up|turned up|came|comes|can|seems|wants|picks?|called|got back|pick|rang|phoned|turns up|said|mentioned|explained|listened|listens|read|reads|did|does|comes|checked|noticed|apologi[sz]ed)',
  "(?:i have|i've got|there(?:'s| is| are)) no (?:other|idea|way|option|choice)",
]

/** Waiting, repetition and loss told with weight. */
const burden = [
  '(?:day|morning|night|week|month|time) in a row',
  'another (?:day|night|evening|morning|week|month|round|hour) (?:of|with|without|and)|endless(?:ly)?|never[- ]ending|non-?stop(?= (?:errors?|crash|problems?|calls?|spam|issues?))',
  "(?:it|this|that)(?:'s| is| has)? been (?:over |more than |nearly |almost |about |like )?(?:\\d+|an?|two|three|four|five|six|several|many|a few|a couple of) (?:weeks?|months?|years?)(?! (?:ago|old|since i (?:signed|joined|started)))",
  '(?:spins?|loads?|loading|runs?|takes?|hangs?|buffer(?:s|ing)?)(?: just)? (?:forever|for ever|endlessly|for ages)',
  'still(?: \\w+)? (?:got|getting|being|get) (?:charged|billed|calls|e-?mails|spam|letters|invoices)|still (?:leaks?|leaking|crash\\w*|fails?|failing|freez\\w*|broken|breaks|stuck|shows?(?= (?:the same|wrong|as))|disconnect\\w*|drops?)',
  '(?:stuck|stranded)(?: (?:here|waiting|sitting))? (?:at|in|on) (?:the |a |an |this )?(?:#\\w+|\\w+ )?(?:airport|gate|runway|tarmac|plane|traffic|queue|line|station|train|lounge|terminal|lift|elevator|layover)|(?:stuck|stranded) (?:at|in) #\\w+|(?:stuck|stranded) here',
  '(?:many|several|multiple|countless|\\d+|dozens of) times and (?:they|you|nobody|no one|nothing)',
  "(?:this is|it's|it is|that's|that is|is) (?:now |becoming |getting |starting to be )?(?:a |an )?(?:real|big|huge|serious|major|massive|significant) (?:problem|issue|concern|headache|pain|worry|blow|risk)",
  '(?:you|they) call (?:this|that|it)|(?:evidently|apparently) (?:nobody|no one)|what are (?:we|customers|people)(?: \\w+){0,4} (?:meant|supposed)',
  '(?:\\d+(?:\\.\\d+)?|two|three|four|five|six|several|many|an) ?\\+? ?(?:hours?|hrs?|minutes|mins) (?:in|on|at) (?:the |a )?(?:plane|ground|tarmac|runway|gate|airport|line|queue|phone)',
  '(?:lost|lose|losing|cost(?:ing)? (?:me|us)|wast(?:ed|ing)|missed|missing)(?: \\w+){0,2} (?:entire|whole|full|half(?: a)?) (?:day|vacation|trip|holiday|weekend|night)',
  '(?:stranded|freezing|lacks?|no wonder|slap in the face|at wits end|starving|filthy|disorgani[sz]ed|understaffed|overbooked|unannounced|delayed? again|day made longer|what the\\.\\.)',
  "(?:still|yet)(?: \\w+){0,3} (?:no|not|nothing|waiting|down|broken|haven't|hasn't|havent|don't|dont|can't|cant|isn't|doesn't|without|unable|missing|pending|unresolved|silent|never)",
  "(?:still|yet)(?= (?:no|not|waiting|haven't|hasn't|can't|don't))",
  '(?:been |have been |already )?(?:wait(?:ed|ing)|on hold|on the phone|sitting|sat|stuck|stranded|delayed|trying)(?: \\w+){0,8} (?:(?:\\d+|an?|two|three|four|five|six|several|over|for) ?\\+?(?:hours?|hrs?|days?|weeks?|months?|mins?|minutes?|years?)|hours|ages|days|weeks|months|forever)',
  // Since Monday may be a plain report; since last month is not.
  '(?:wait(?:ed|ing)|on hold|stuck)(?! list)(?: \\w+){0,8} since (?:last |early |late |the |before |mid-?|beginning of |end of )*(?:month|year|summer|winter|spring|autumn|christmas|easter|january|february|march|april|may|june|july|august|september|october|november|december|20\\d\\d)',
  // Undone or handed in again and again: it did not hold.
  "(?:i|we)(?:'ve| have)?(?: now| already)? (?:unsubscribed|opted out|cancell?ed|uploaded|submitted|resubmitted|re-?sent|corrected|declined|returned (?:it|this|them)|blocked (?:you|this|it)|filled (?:it|this|that) (?:in|out))(?: \\w+){0,5} (?:(?:three|four|five|six|several|many|multiple|countless|so many|\\d+) times|again and again|over and over)",
  // Ours to keep for them, and given to others.
  "(?<!\\b(?:i|we|have|i've|we've) )(?:gave|given|giving|sold|let) (?:away )?(?:my|our) (?:\\w+ )?(?:rooms?|seats?|tables?|place|places|slots?|spot|booking|cabin|apartment|suite|car|tickets?|appointment)(?: \\w+)? (?:away|to (?:someone|somebody|another|other|a different))|(?:gave|given) away (?:my|our) (?:\\w+ )?(?:rooms?|seats?|tables?|place|slots?|spot|booking|cabin|apartment|suite|tickets?|appointment)",
  '(?:\\d+\\+?|an|two|three|four|five|six|seven|several|many|few|couple) ?(?:of )?(?:hours?|hrs?|days?|weeks?|months?|minutes|mins|years)(?: \\w+)?,? (?:late|later|delay(?:ed)?|on hold|on the phone|of waiting|wait|and (?:still|no|counting|nothing)|with(?:out| no)|but (?:still|no))',
  '(?:hours|days|weeks|months) (?:late|later|delayed|of waiting|on hold|and)',
  '(?:for|after|over|past|been|last) (?:the (?:last|past) )?(?:\\d+\\+?|an|two|three|four|five|six|seven|several|many) ?(?:hours?|hrs?|days?|weeks?|months?|mins|minutes|years)(?: \\w+){0,3} (?:still|no|without|nothing)',
  '(?:again)(?=(?:[!…]|\\.\\.| and again| #))|yet again',
  "(?:every|each) (?:single )?(?:time|day|week|month|year)(?=[^.?]{0,80}(?:charg|fail|crash|error|not|n't|late|delay|clear|inform|push|drop|down|same))",
  '(?:keeps?|kept|continually|constantly|continues?|always|repeatedly)(?: on)? (?:\\w+ing|getting|to (?:charge|fail|crash|send|get)|late|fails?|crash\\w*|charg\\w*|be|delayed|down|not|wrong)',
  '(?:second|third|fourth|fifth|2nd|3rd|4th|5th|\\d+th|umpteenth) (?:replacement|repair|visit|engineer|technician|unit|device|faulty \\w+|broken \\w+|agent|ticket|reminder|delivery attempt|time|call|e-?mail|notice|message|ticket|day|delay|attempt|week|month)',
  '(?:owe me|took (?:my |our )?money|keeping my money|giving (?:it|my money) back|my money(?: back| is| has| was)?(?= (?:back|stuck|gone|taken|deducted|is|has))|money (?:is )?(?:stuck|taken|gone|deducted)|charged (?:me|us)(?: \\w+){0,3} (?:without|again|extra|anyway)|over-?charged|hidden (?:fees?|charges?|label)|double charged|suddenly (?:charged|billed|stopped)|still (?:being )?charg(?:ed|ing))',
  '(?:been )?(?:sitting|waiting|standing) (?:at|in|on|by|outside) (?:the |a |this |our )?(?:\\w+ )?(?:gate|plane|tarmac|runway|airport|queue|line|counter|desk|rain|cold|terminal)(?: for| and|(?=[^.!?]{0,40}(?:hour|min|still|delay)))|(?:hour|hours|mins?|minutes) (?:since|after) (?:boarding|landing|take-?off|we|i|our|the)',
  "(?:never|not|n't) (?:\\w+ )?(?:got|made it|put|loaded|arrived?|showed up|turned up|came)(?: \\w+){0,3} (?:on|onto|to|with|from) (?:my|our|the) (?:flight|plane|connection|destination|airport)|(?:wait|hold|response|delivery) times? (?:is|are|of|was|were|have)(?: \\w+){0,2} (?:over|more|\\d+|long|hours|increased|ridic\\w*)",
  "(?:lost|losing|deleted|wiped|erased)(?: \\w+){0,3} (?:all|everything|everyth\\w+|years?|dozens|hours|hours'|months|access to (?:all|everything|most))",
  '(?:all|everything)(?: \\w+){0,5} (?:gone|lost|deleted|wiped|disappeared|empty)(?= ?[.!]|$| now)',
  '(?:missed|missing|miss)(?: \\w+){0,3} (?:connection|connecting|flight|work|wedding|funeral|birthday|bday|deadline|meeting|event|christmas)',
  '(?:flight|plane|trip|order|delivery|bag|bags|luggage|baggage)(?: \\w+){0,4} (?:delayed|cancelled|canceled|cancel+ed|lost|late|missing|damaged|destroyed|ruined)',
  '(?:lost|delayed|damaged|broke|destroyed|misplaced|ruined|left)(?: all)? (?:my|our|his|her|their) (?:\\w+ )?(?:bag|bags|luggage|baggage|order|package|suitcase|flight|wheelchair|stroller|day|trip|vacation|holiday)',
  '(?:no ?where|nowhere) (?:to be (?:found|seen)|near)',
  "(?:refused?|refuses|refusing|denied|deny|won't let|wouldn't let|hung up|hangs? up|ignore[sd]?|ignoring|overlook(?:s|ed)?|forced|fooled|trapped|tricked?|messed)",
  '(?:complaints?|complain(?:ed|ing)?|compensat(?:e|ion)|apolog(?:y|ise|ize)|accountab\\w+|justify)',
  '(?:no|not|zero|lack of|without|bad|never any) (?:help|response|respon[sc]es?|reply|replies|answers?|support|communication|customer service|updates?|follow ?up|resolution|solution)(?: (?:at all|from|whatsoever))?',
]

const hashtags =
  /#\w*(?:bad|poor|rude|unhappy|slow|late|lost|delay|wait|stuck|strand|frustrat|annoy|upset|notcool|nothappy|slap|fedup|notgood|notimpressed|sigh|smh|ugh|really|seriously|embarrass|horrid|lostbag|lostlugg|broken|unreal|rude|nothelpful|noresponse|nohelp|nightmare|lie|lies|suck|stink|mess|unimpress|impatient|awkward)\w*/gi
const pictures = /[😡🤬😠😤😩😫😒🙄😞😔😢😭💔👎😣😖😥😰🤦😑😕🙁☹😐👿💢🤯]|(?:^|\s)(?::\(|:-\(|:'\(|:\/|=\(|>:\()/gu

/** Said with feeling: each of these alone makes a message upset. */
export const plainAnnoyance: readonly RegExp[] = [
  wording(...feelings),
  wording(...sarcasm),
  wording(...pleas),
  ...bodilyHarm,
  hashtags,
]

/** As much, unless the sentence is warm as a whole. */
export const mildAnnoyance: readonly RegExp[] = [
  wording(...judgements),
  wording(...reproach),
  wording(...burden),
  pictures,
  // A small word shouted in a sentence that is not: "it STILL leaks", "spelled wrong AGAIN".
  /(?<=[a-z]{3}[^.!?]{0,80})\b(?:STILL|AGAIN|NOT|NEVER|NO|WHY|EVERY|NOTHING|NOBODY|TWICE|ALWAYS|AGES|HOURS|DAYS|WEEKS|MONTHS|ENOUGH|FINALLY|STOP)\b|\b(?:STILL|AGAIN|NEVER|WHY|EVERY|NOTHING|NOBODY|TWICE|ALWAYS|ENOUGH|FINALLY|STOP)\b(?=[^.!?]{0,80}\b[a-z]{3})/g,
  // Two question marks are typed by calm people too, unless they are put to us.
  /\?{3,}|!\?|\?!|(?<=\b(?:you|your|u|ur)\b[^.!?\n]{0,120})\?{2}/gi,
]
