import type { Sentence } from '@/lib/text/sentence'
import { type Span, shifted } from '@/lib/text/span'
import { outermost, spansOf, straight, wording } from '@/lib/text/wording'

const several =
  '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|multiple|many|countless|numerous|so many|a few|a dozen|a couple(?: of)?|a hundred|dozens of|\\d+\\+?|multiple)'
const contacted =
  "(?:contact(?:ed|ing)|call(?:ed|ing)|phon(?:ed|ing)|rang|ringing|e-?mail(?:ed|ing)|wrote|written|writing|messag(?:ed|ing)|dm(?:ed|'d|d)|tweet(?:ed|ing)|chatt(?:ed|ing)|spoke|spoken|speaking|talk(?:ed|ing)|reach(?:ed|ing) out|submitted|opened|raised|reported|complained|asked|rung|explained|chased|chasing|filed|filled)"
const contact =
  '(?:contact|call|phone|ring|e-?mail|write|message|dm|tweet|chat|speak|talk|reach out|submit|open|raise|report|complain|ask|explain|chase|file|fill)'
const theTeam =
  '(?:you|u|them|support|customer (?:service|support|care)|the (?:team|company|store|shop|bank|help ?desk|hotline|seller)|your \\w+(?: \\w+)?|someone|anyone|agents?|reps?|representatives?|officials)'
const answer =
  '(?:repl(?:y|ies)|respon[sc]es?|answers?|feedback|call ?backs?|callbacks?|reply back|updates?|solutions?|resolutions?|follow[- ]?ups?|acknowledge?ment)'

/** Contacting more than once, or repeating what was said. */
const repeating = wording(
  `${contacted}(?: \\w+){0,5} (?:${several} times|twice|again and again|over and over|repeatedly|multiple times|every (?:day|week|month)|already)`,
  `(?:already|repeatedly|again|constantly|continually|also|even) ${contacted}`,
  `(?:keep|kept|keeping|had to|have to|having to|forced to|need to|must|always) (?:on )?(?:${contacted}|${contact}|explain(?:ing)?|repeat(?:ing)?|inform|chase)(?: (?:${theTeam}|again|back|every|the same|everything|in))`,
  `(?:keep|kept) (?:having to |on )?(?:explaining|repeating|calling|asking|e-?mailing|contacting|chasing|telling)`,
  `(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:nd|rd|th)) (?:call|e-?mail|message|ticket|request|contact|complaint|chat|phone call|tweet|report|letter|reminder|attempt|dm|rep|agent|person)`,
  `(?:second|third|fourth|fifth|sixth|\\d+(?:nd|rd|th)) time (?:i'm |i am |i've |i have |i |that i |we |of |we've )?(?:${contacted}|${contact})`,
  `${several} (?:phone )?(?:calls|e-?mails|messages|chats|tickets|dms|requests|reminders|letters|agents|reps|representatives|different people|advisors|departments|visits|phone calls|mails|operators)`,
  // "Explained this to five people", "sent them in January, then again in March", "written on 6, 14 and 29 May".
  `${contacted}(?: \\w+){0,5} (?:to |with |by )?${several} (?:different )?(?:people|persons|agents|reps|colleagues|departments|of (?:you|your|them)|members)`,
  '(?:sent|explained|told|written|posted|uploaded|filled|given|provided|paid)\\b[^.!?]{3,60},? (?:then|and) (?:once )?again\\b(?! soon)',
  '(?:tell|telling|told|explaining|explain|repeating|repeat|go|going) (?:\\w+ )?(?:the|my|our|this|it|through)(?: \\w+){0,6} (?:again and again|over and over|from scratch|from the (?:start|beginning)|every time|each time|once more)',
  `${contacted} on \\d[^.!?]{1,40}(?:,| and) (?:on )?\\d`,
  '(?:each|every) (?:one|agent|adjuster|rep|advisor|person|time)(?: \\w+){0,3} (?:starts?|begins?|started) (?:from (?:zero|scratch|the (?:start|beginning))|all over|over|again)',
  '(?:sends?|sent|gives?|get|got|getting|tells?|told)(?: me| us)? the same(?: \\w+){1,3} (?:over and over|again and again|every time|each time)',
  'every (?:single )?time i (?:call|contact|e-?mail|write|phone|ring|ask)',
  'whenever i (?:call|contact|e-?mail|write|phone|ring)',
  '(?:repeat|repeating|repeated) (?:myself|the same|it all|my (?:story|details|issue|problem))',
  "(?:i've|i have|i|we|we've)(?: have)?(?: already)? (?:told|explained|sent|given|provided|informed|shared|asked|requested|reminded)(?: \\w+){0,6} (?:twice|again|already|before|times|repeatedly|multiple)",
  "(?:i|we)(?:'ve| have)? already (?:told|explained|sent|given|provided|informed|shared|did|done|contacted|called|tried calling|spoken)(?: \\w+){0,3}",
  "as (?:i|we)(?: have|'ve)? (?:already )?(?:said|told you|explained|mentioned|wrote)(?: (?:before|already|earlier|previously|in my))?",
  '(?:explain|tell|say|go through)(?: \\w+){0,3} (?:all )?(?:over )?again',
  `(?:been|gone|went|going) (?:through|over) (?:this|it|that|all this|the same)(?: \\w+){0,5} (?:with (?:you|your|them|support|the|customer)\\w*(?: \\w+){0,3} )?(?:many|several|multiple|countless|\\d+|three|four|five|so many) times`,
  '(?:transferred|passed|bounced|redirected|handed|shunted|sent)(?: \\w+){0,4} (?:twice|(?:between |to )?(?:\\d+|two|three|four|five|six|several|many|different)(?: different| other)? (?:times|people|departments|agents|teams|desks))',
  '(?:raised|logged|lodged|filed|opened|submitted|made|registered)(?: \\w+)? (?:\\d+|two|three|four|five|six|several|multiple|many)(?: \\w+)? (?:complaints?|tickets?|requests?|cases?|calls?)|(?:complaints?|tickets?|cases?|requests?) (?:\\w+ ){0,3}closed (?:without|again|with no|each|every|before)',
  `(?:${contacted})(?: \\w+){0,5} (?:many|several|multiple|countless|numerous|so many) times`,
)
/** Queueing, being passed on, or being left hanging. */
const waiting = wording(
  "(?:been |put |sat |sitting |kept |left |am |still |was |i'm |waiting )*on hold(?: for(?: \\w+){1,4})?",
  `(?:wait|waited|waiting|awaiting)(?: \\w+){0,8} (?:on (?:the )?(?:phone|line)|(?:for|on) (?:a |an |any |your |the |someone |some |my )?(?:\\w+ )?(?:${answer}|agent|e-?mail|person|human|representative|rep|someone|support|somebody|to (?:call|respond|reply|get back)))`,
  '(?:hours?|hrs?|mins?|minutes?|days?) (?:on (?:the )?phone|on hold|in (?:the )?queue|in line|talking to|chatting|online)',
  'on (?:the )?phone (?:for|with(?: \\w+){0,4} for) (?:an?|\\d+|two|three|over|hours|the last)(?: \\w+)?',
  '(?:got|get) off the phone with',
  '(?:transferred|transfered|passed|bounced|shunted|sent|routed|handed|redirected|shuffled|tossed|pushed|moved)(?: \\w+){0,3} (?:from \\w+ to|between|around|about|to (?:another|\\w+ different|many|several|multiple|three|two|a different|someone else|\\w+ (?:people|departments|agents))|back and forth|pillar)',
  'pass(?:es|ing)? (?:me|us) (?:around|from|on to)',
  '(?:run ?-?around|wild goose chase|pillar to post|going (?:round )?in circles|round and round|back and forth|fobbed off|hung up|hang(?:s|ing)? up|disconnected (?:me|my call|the call)|going nowhere)',
  '(?:each|every) (?:one|agent|rep|person|of them|department)(?: \\w+){0,2} (?:tells?|told|says?|said|gave|gives?|sends?|asks?)',
  '(?:different|conflicting|contradict\\w+) (?:answers?|things|stories|information|info)(?: (?:from|each|every))?',
  "(?:trying|tried|try|can't|cannot|cant|could not|couldn't|unable|impossible|not able|hard|no way|difficult)(?: to| even)*(?: to)? (?:reach(?! (?:any of |some of |all )?(?:my|the|our|a|it) (?:files?|account|page|site|website|server|data|photos|settings|folders?|app|level|inbox|goal|end)\\b)|get (?:hold of|through|in touch|a hold of|ahold of|an answer|a (?:response|reply|human|person))|contact|speak (?:to|with)|talk to|find any way to contact|call|phone)(?: \\w+){0,3}",
  'no (?:other )?way to (?:contact|reach|speak|talk|get in touch)',
  'finally (?:got|get) (?:through|a (?:reply|response|hold)|someone|an answer)',
)
/** An earlier contact that ended in nothing. */
const unanswered = wording(
  `(?:no|zero|never (?:got|get|received|had|heard)(?: back)?(?: a| any| an)?|(?:haven't|have not|havent|hasn't|not|didn't|did not|don't|yet to|neither|received neither|without)(?: yet| even| ever)*(?: had| received?| got| gotten| get| have| been given)?(?: a| an| any| single)*|still (?:no|awaiting|waiting (?:for|on))(?: a| any| an)?|awaiting(?: a| an| any)?) (?:single |proper |real |further |useful |clear |satisfactory |instant |email |to any )?${answer}(?! (?:to (?:the|your|this) question|key|on how))`,
  `(?:no ?one|nobody|no body|none of (?:them|you))(?: \\w+){0,3} (?:answer(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?|got back|gets? back|gotten back|call(?:ed|s)?(?: me)? back|pick(?:s|ed)?(?: the \\w+)? up|pick up|help(?:s|ed|ing)?|can help|knows|contacted|called|has (?:contacted|called)|(?:at (?:the|your) (?:desk|counter|gate|office|shop|store|hotline|phone) )?(?:knew|could|bothered|comes back|came back|showed up|turned up))`,
  `(?:you|they|u|support|customer (?:service|support|care)|(?:the|your|support|customer) (?!(?:seller|vendor|buyer|landlord|host|shop)\\b)\\w+|\\w+ team)(?: have| has| had| did| do| does| just| simply| still| also| yet| guys)* ?(?:never|not|n't|haven't|hasn't|didn't|don't|doesn't|won't|dont|doesnt|fail(?:s|ed)? to|yet to|refuse[sd]? to|ignore[sd]?)(?: \\w+){0,2} (?:answer(?:ed|s)?|repl(?:y|ied)|respond(?:ed)?|got back|get back|gotten back|call(?:ed)? (?:me )?back|message[d]?|process my|my (?:emails?|messages?|calls?|tickets?|requests?))`,
  '(?:tickets?|e-?mails?|messages?|calls?|requests?|mails?)(?: \\w+){0,6} (?:unanswered|ignored|not (?:being )?(?:answered|processed|read|returned|replied)|went nowhere|closed without|zero replies|go(?:es)? unanswered)',
  '(?:remain|remains|remained|gone|went|been|going) silent',
  "(?:haven't|have not|havent|hasn't|hasnt|have yet to|yet to|never|didn't|did not|not) (?:\\w+ )?(?:heard?|hear) (?:anything|nothing|back|a (?:word|thing|peep)|from (?:you|anyone|anybody|them|support|your))|(?:heard|hearing) (?:absolutely |precisely )?nothing(?: back| from| since)?",
  '(?:my|the|our|an) (?:e-?mails?|messages?|calls?)(?: \\w+){0,4} (?:bounced|bounces|came back|disappeared|vanished)|radio silence',
  '(?:ignored|ignoring|ignores|ignore)(?: (?:me|my|us|our|by|all))',
  `(?:contacted|called|emailed|e-mailed|wrote to|written to|messaged|spoke (?:to|with)|spoken (?:to|with)|reached out to|reported|raised|opened|submitted|complained|asked|sent)(?: \\w+){0,14},? (?:but|and|still|yet|with)(?: \\w+){0,6} (?:no|nothing|not|never|n't|didn't|haven't|hasn't|couldn't|can't|avail|useless|ignored|unresolved)`,
  "(?:issue|problem|case|ticket|request|complaint|it|this)(?: is| has|'s)?(?: still)? (?:still not|not|isn't|hasn't|never|unresolved|wasn't)(?: been)?(?: yet)? ?(?:fixed|resolved|sorted|solved|addressed)?(?<=fixed|resolved|sorted|solved|addressed|unresolved)",
  "(?:said|told|promised|assured|says)(?: \\w+){0,10} (?:but|and|yet|then|still)(?: \\w+){0,4} (?:never|nothing|not|no|n't|didn't|hasn't|haven't|still)",
  "(?:was|were|been|i'm|keep being|got) (?:told|promised|assured|informed)(?: \\w+){0,3} (?:someone|i would|i'd|that (?:i|someone|it) would|a call|to (?:call|wait|contact|check|try))",
  '(?:misinformed|wrong (?:info|information|advice)) by',
)
/** What an earlier contact said or asked for, held up against what came of it. */
const toldBefore = wording(
  "(?:you|they|you've|they've)(?: have| had| keep| kept)? (?:asked|asking|told|telling) (?:me|us)(?: \\w+){0,10} (?:times|twice|again|repeatedly)",
  '(?:your|the) (?:colleagues?|agents?|team|reps?|representatives?|support(?: team)?|advisor|staff|guy|woman|man|lady)(?: \\w+)? (?:told|promised|assured|said|told me|insisted)',
  'i (?:told|explained to|asked) (?:you|them|him|her) (?:\\w+ )?(?:times|twice|already|before|again)',
  '(?:my|our) (?:earlier|previous|last|first) (?:e-?mails?|messages?|calls?|letters?|correspondence|tickets?|complaints?)',
  '(?:remains?|remained) (?:without|unanswered|unresolved|open)',
  '(?:took|takes|taken) (?:me |us )?(?:over |more than |almost )?(?:\\d+|an?|two|three|several) (?:minutes|mins|hours?|days?|weeks?) (?:just )?to (?:reach|get through|speak|talk)',
  'each time (?:i|it|they|you|the)(?: \\w+){0,4} (?:told|said|says|cut|was|am|got|get|promised|sent)',
  '(?:cut|hung) (?:me )?off (?:each|every) time|(?:was|been|got|get) cut off',
  '(?:\\d+|an|two|three) ?(?:minutes?|mins?|hours?) of (?:the same|hold|music|waiting|listening|queue)',
  'always (?:get|reach) the (?:machine|voicemail|bot|answering machine)',
  'answers? me by',
)
/** A wording of contact that is none of these. */
const notEffort = wording(
  'once again (?:you|thanks|thank|great)',
  'no answer (?:is|was) needed',
  '(?:tried|trying) to contact my (?:friend|family)',
  'no updates? available',
)

/** The customer's words that say they had to repeat themselves, chase, queue, be passed on, or were left unanswered. */
export function effortIn(sentences: readonly Sentence[]): Span[] {
  return sentences.flatMap(({ text, start }) => {
    const plain = straight(text)
    const refused = spansOf(plain, notEffort)
    return outermost(spansOf(plain, repeating, waiting, unanswered, toldBefore))
      .filter(span => !refused.some(([from, to]) => from < span[1] && span[0] < to))
      .map(span => shifted(span, start))
  })
}
