import type { Span } from '@/lib/text/span'
import { has, oneOf, outermost, spansOf, straight, wording } from '@/lib/text/wording'

/** What we do about a case. */
const action = oneOf(
  'look looking check checking fix fixing resolve resolving sort sorting refund refunding send sending resend replace replacing cancel cancelling reverse reversing credit crediting investigate investigating escalate escalating review reviewing follow following get getting make making update updating contact contacting call calling email emailing reach reaching pass passing forward forwarding raise raising arrange arranging process processing issue issuing help helping assist assisting take taking work working find finding track tracking see seeing ask asking speak talk bring add adding remove removing change changing restore restoring reply respond ensure try trying do doing let ship shipping deliver give giving upgrade engage dig troubleshoot continue address improve activate reset correct adjust push pull double-check return returning transfer book notify keep connect set dispatch expedite share open handle publish release implement disable enable revert download treat pay reimburse chase monitor stay go start begin figure meet confirm explain walk point proceed collect test verify report submit log apply merge patch schedule prioritize prioritise personally be',
)
const done = oneOf(
  "fixed resolved refunded sent resent replaced cancelled canceled reversed credited escalated reviewed replied responded answered passed forwarded raised arranged processed issued requested asked contacted called emailed updated added removed changed restored reset corrected adjusted shipped dispatched let flagged reported submitted opened renewed notified informed scheduled booked applied created activated enabled disabled re-sent brought noted located found checked looked taken started got gotten shared logged upgraded extended deployed released pushed merged implemented improved reopened re-opened given made set arranged confirmed messaged dmed pm'd dm'd collected transferred moved put tracked spoken sorted unlocked reinstated waived tested",
)
const softly =
  '(?:now |just |also |already |then |personally |certainly |definitely |gladly |happily |happy to |be happy to |be glad to |be able to |be sure to |go ahead and |try to |try and |do (?:my|our) best to |get back|immediately |quickly |manually |kindly |currently |still |both |again |finally |actively |gone ahead and |taken steps to |been able to |absolutely |definitely |always |further |directly |gladly |see (?:if|what)|need to )*'
const we =
  '(?:i|we|our (?:\\w+ ){0,3}(?:team|engineers?|developers?|staff|colleagues?|specialists?|department|manager)|my (?:team|colleagues?|manager)|the team)'
const will =
  "(?:i'll|we'll|(?:i|we|our (?:\\w+ ){0,3}(?:team|engineers?|developers?|staff)|my (?:team|colleague|colleagues|manager)|(?:a|an|one of our|another) (?:specialists?|colleagues?|engineers?|technicians?|managers?|agents?|member of (?:our|the) team)) (?:will|shall|am going to|are going to|plan to|is going to)|i'm going to|we're going to|ill|let me|allow me to|let us|i can|we can)"

/** Verbs of ours that commit to nothing: what we think, cannot, or ask of them. */
const noDeed =
  '(?:not|never|only|no|need|have to|be|unable|understand|see|know|think|say|admit|agree|hope|wish|want|like|love|prefer|imagine|appreciate|assume|believe|guess|suggest|recommend|advise|mention|note|bet|die|kill|regret|remain|close|leave|lock|decline|pass on|stop|start with|go with|wait|miss|let|require|use|probably|likely|also|just|always|usually)'
/** The same in the past: not done for the customer. */
const noDeedDone =
  '(?:not|no|never|been|read|seen|noticed|heard|closed|received|found|got|had|decided|only|declined|paused|always|tried|used|experienced|learned|lost|missed|failed|forgotten|forgot|ended|thought|wanted|liked|needed|hoped|understood|said|stated|explained|mentioned|worked|seemed|happened|encountered|assumed|believed|banned|rejected|refused|denied|removed your|suspended|misunderstood|misread|overlooked|apologi[sz]ed|realised|realized|served|charged|billed|overcharged|put you through|told|caused|launched|declared|announced|introduced|designed|loved|enjoyed|indicated|advised|observed|discovered)'
/** Anyone who acts for us. */
const ours =
  '(?:an?|the|our|your|my|another|one of our|two|a new|a second) (?:\\w+ ){0,2}?(?:engineers?|technicians?|crews?|drivers?|couriers?|riders?|vans?|plumbers?|electricians?|specialists?|colleagues?|managers?|supervisors?|adjusters?|agents?|teams?|developers?|replacements?|refunds?|parts?|credits?|vouchers?|labels?|cards?|fix|patch|update|release|version \\S+)'

/** First person and what is done, whatever the verb: "I'll tag 2.3.2", "I unlocked it", "we're splicing it". */
const ownDeeds = wording(
  `(?:i'll|we'll|(?:i|we) will|i'm going to|we're going to) (?:\\w+ly |then |also |now |just |gladly |happily |personally )*(?!${noDeed}\\b)\\w+ (?:it|this|that|the|your|you|them|him|her|a|an|one|some|every|all|both|for|on|in|up|out|over|back|through|whatever|\\d\\S*)`,
  `(?:i've|we've|i have|we have) (?:\\w+ly |also |now |just |already |since |today |both )*(?!${noDeedDone}\\b)(?:\\w+ed|rung|put|sent|taken|made|given|set|written|spoken|told|begun|cut|paid|brought|dropped|typed|bought|built|held|kept|done|struck) (?:it|your|the|this|that|a|an|all|both|you|them|him|her|one|some|off|back|out|up|over|through|two|three|another|everything|every|to|with|[£$€]?\\d[\\d.,]*)`,
  `(?:i|we) (?:just |now |already |also |then |have |\\w+ly )*(?!${noDeedDone}\\b)(?:\\w{2,}ed|put|sent|took|gave|set|wrote|paid|rang|cut|fed) (?:it|you|them|that one|the (?:full|whole|missing|second|rest)|your|him|her|everything|both|in your|back)(?! (?:on \\d|last (?:week|month|year)|(?:twice|for the same)))`,
  '(?:so|and) (?:i|we) (?:just |\\w+ly )?(?:pulled|put|sent|rolled|turned|moved|switched|gave|took|set|reset|added|lifted) (?:it|this|you|your|them|the)',
  '(?<=^\\s*|[.!:;,]\\s)(?:just )?(?:sending|refunding|checking|fixing|adding|doing|moving|resetting|calling|cancelling|looking into|putting) (?:it|this|that|you|your|the|them|a)\\b[^.!?]{0,30}(?:now|for you|today|right away)?',
)
/** Who comes and what leaves us, with nothing in the first person: "a crew is coming on Friday". */
const onTheWay = wording(
  `${ours}(?: \\w+)? (?:is|are|'s) (?:now |already |just )?(?:coming|on (?:the|its|his|her|their) way|booked|scheduled|arranged|going out|heading|being \\w+|calling|ringing|looking|working|collecting|back on)`,
  `${ours}(?: \\w+)? (?:will|'ll|leaves|goes out|comes|collects|gets|calls|rings|visits|starts|puts (?:that|this|it) right|fixes|was sent|went out|(?:has|have)(?: just| now| already)? (?:left|set off|gone out))`,
  '(?:[£$€]\\d[\\d.,]*|the (?:money|amount|refund|difference|fee|full price|full amount|payment|charge)) (?:goes|is going|is|went|will go|will be|comes)(?: now| already| today)? (?:back|on its way|with you|in your)',
  '(?:is|are|was|were)(?: \\w+)? being (?!assessed|considered|charged|billed|held|sold|blamed|asked|ignored|used|unable|rude)\\w+(?:ed|ent|ought|aken|ut)',
  "(?:it's|it is|it has|they have|they're|this is|this has|that's|that is|all)(?: now| just| already| been)* (?:rolled back|replaced|unlocked|lifted|passed|booked|waived|settled|struck off|written off|wiped|unblocked|merged|pushed|cancelled|reset|swapped|reversed|re-\\w+ed)",
  '(?:the|your|that|this) (?:contract|notice|fine|fee|charge|plan|payment|penalty|ban|block|invoice|account|subscription|debt)(?: \\w+)? (?:is|was|has been)(?: now| just| already)* (?:closed|cancelled|waived|lifted|reversed|refunded|settled|unlocked|blocked|reopened|written off|restored|back)',
  // What has been done, told as the state of things: "the invoice is attached", "your money is back on your card".
  '(?:is|are|find|finds?|you find)(?: now| also| all| hereby)* (?:attached|enclosed)(?! to)|(?:here you go|here it is|attached (?:is|are|you))',
  '(?:the |your )?(?:money|refund|credit|payment|balance|deposit|points|files?|data|photos|booking|seats?|access|number|line|account|subscription|playlists?)(?: \\w+)? (?:is|are)(?: now| already| all)* back(?: on| in| with| up| where|(?=[.!,]))',
  "(?:will|should|\\w+'ll) be (?:in your (?:inbox|mailbox|account|hands)|on your (?:card|account|doorstep|statement|desk)|at your (?:door|house|place|desk))",
  '(?:an?|the|your) (?:new|right|correct|second|other|extra|spare) (?:one|\\w+)(?: \\w+)? (?:left|goes out|went out|is going out|leaves|ships?|shipped|will be with you|is with the courier)',
  `an? (?:\\w+ )?(?!number|order|letter|further|other|another|offer|never|server|user|customer|driver|courier|computer|browser|folder|router|newsletter|voucher|reminder|paper|player)\\w+(?:er|or|ist|ian|man|woman|crew|team|expert) (?:will|'ll|is going to) (?:be (?:with you|there|round|in touch)|call|visit|come|ring|phone|drop|collect|pick|fit|repair|fix|check|look|bring|take|replace|install)`,
  "what (?:i|we)(?:'ve| have| did)? (?:done|did|arranged) (?:now )?is (?!not|all)\\w+|what (?:i|we)(?:'ll| will| can| could)(?: also| now)? do (?:now |instead |for you )?is (?!not|limited|ask you|suggest|tell|only)\\w+",
  "you(?:'re| are)(?: now| all| both| already)* (?:booked|set up|all set|enrolled|upgraded|confirmed|on the list|down for|in for)(?! (?:to|by) )",
  "you(?:'ll| will)? have (?:your|the|all your) (?:money|refund|[£$€]?\\d[\\d.,]*) back",
  "(?:nothing|no (?:money|payment|fee)) (?:more |further |else )?will be (?:charged|taken|collected|debited|billed)|you (?:won't|will not) (?:be (?:charged|billed)|pay)(?: \\w+){0,2}",
  '(?!orders|payments|items|returns|purchases|it|which|that|nothing)\\w+ (?:is|has been|was)(?: now| already| fully)* (?:refunded|credited|waived|reversed|reinstated)(?! (?:when|if|once|within|only|after))|(?<!if )(?:is|are|will be) on (?:us|the house)(?=[.,!]| this| as| for| today)',
  "(?:i|we)(?:'ve| have) (?:now |just |also |already )?(?:told|asked|instructed|got|reminded) (?:the|our|them|him|her|my|your) (?:\\w+ ){0,3}to (?!wait|be patient)\\w+",
  '(?:[£$€]\\d[\\d.,]*|\\d[\\d.,]* (?:euros|pounds|dollars|rupees)) (?:will reach|will be|goes?|is going|are going|reach(?:es)?|returns?)(?: back)?(?: to| with| on| in| today| you)',
  '(?:will be|are|is) with you (?:on|by|tomorrow|today|tonight|within|before|this|next)|(?:leaves?|goes?|go) (?:here|out|from here)(?: today| tonight| tomorrow| this)',
  '(?:is|are)(?: now| all)* (?:live|up|open|active|online|running|visible) again|nothing (?:more |further |else )?will (?:come|be sent|go out)',
  "(?:we're|we are|i'm|i am)(?: \\w+){0,2} (?:and )?on it(?=[.!,]| now| already)",
  'from (?:now on|today(?: on)?|this day on),? (?:you|we|i|it|they|your|our|the|every|each|all)(?: \\w+){1,3}',
  '(?:refunds?|credit|replacement|voucher|new card|label|payment) (?:issued|processed|sent|added|on (?:its|the) way)',
  '(?<=^\\s*|[,!:]\\s)(?:all )?(?:done|sorted|fixed|refunded|cancelled|updated|added|booked|changed)(?: it)?(?: for you| now)?(?=[.!,:])',
  "(?!you\\b|it\\b|they\\b)\\w+ (?:will|'ll|is going to|are going to) (?:\\w+ly )?(?:ring|phone|call|e-?mail|visit|contact|meet|text|write to|get back to|reach out to|come to) you",
  '(?:version |release )?v?\\d+\\.\\d\\S* (?:is (?:out|live|released|available)|fixes|undoes|solves|puts)',
  '(?:i|we|and|hereby) (?:hereby |gladly )?(?:approve|waive|grant) (?:your|the|it|this|claim|a|all)|(?:the|your) (?:whole |full |entire )?[£$€]\\d[\\d.,]* (?:is|has been|was) (?:struck|written|paid|refunded|credited|back|on)',
)

const assurance: readonly RegExp[] = [
  ownDeeds,
  onTheWay,
  // Whatever the verb: something done for them, or being done now.
  wording(
    "(?:i've|we've|i have|we have) had (?:the|your|it|this|that|them|all|both)(?: \\w+){0,3} (?:changed|fixed|checked|corrected|replaced|removed|moved|sent)",
    "(?:i'm|i am|we're|we are) (?:now |currently |already |just |also |personally )*(?!having|seeing|wondering|experiencing|hoping|missing|being|showing|using|closing|asking|writing|sending this|looking forward|getting|trying to provide|working (?:hard|on improving)|improving)\\w+ing (?:it|this|that|the|your|them|you|with|into|a|an)",
    // A parcel's own way is news of it, and no deed of ours.
    '(?<!\\b(?:order|orders|parcel|package|delivery|driver|shipment|food) )(?:is|are) (?:now |already )?on (?:its|their) way',
  ),
  wording(
    `${will} ${softly}${action}`,
    `(?:i've|we've|(?:i|we) have|${we} (?:has|have|had)|i|we) ${softly}(?:had |have )?${done}`,
    `(?:i'm|i am|we're|we are|${we} (?:is|are|has been|have been)) ${softly}(?:\\w+ly )?(?:looking|checking|working|fixing|investigating|sorting|processing|sending|trying|reviewing|refunding|escalating|getting|following|pinging|hoping to release|tracking|making|monitoring|collecting|treating|arranging|taking|resolving|restoring|contacting|passing|raising|improving|rolling out|deploying|shipping|preparing|writing|building|pushing|escalating|adding|changing|updating|replacing|reaching out|speaking|talking|calling|refunding)`,
    `so (?:that )?(?:i|we|our (?:\\w+ ){0,2}team|my (?:team|colleagues?)|they|a \\w+|someone) (?:can|may|could|will|are able to|am able to|is able to)(?: then| further| better| also| quickly| both| have a)* ?(?:${action}|quick look|look)`,
    '(?:sure(?: thing)?|of course|certainly|absolutely|gladly|with pleasure|happy to)[,!.]? (?:may|can|could|would|will|please|just|what|which)(?: \\w+){1,3}',
    "(?:let's|lets|let us)(?: both| go ahead and| get together and)* (?:look|take|work|get|figure|dig|sort|meet|connect|team|check|find|fix|see|start|continue|complete|chat)",
    `(?:and|then|&) (?:i|we|someone|a member of (?:our|the) team|our (?:\\w+ ){0,2}team|they)(?:'ll| will| can) ${softly}${action}`,
    `(?:in order )?(?:for (?:us|me) to|to (?:help|let|allow|enable) (?:us|me)) (?:further |better |be able to |to )*${action}`,
    `(?:i'd|we'd|i would|we would)(?: \\w+)? (?:like to|love to|be (?:more than )?(?:happy|glad) to|be delighted to|want to|hate to)(?: \\w+)? (?:review|look|take|check|investigate|engage|follow|get (?:this|it|you)|see|find|dig|speak|discuss|hear more|help|assist|work)`,
    `(?:happy|glad|delighted|more than happy|pleased) to (?:take|look|check|review|help|assist|follow|investigate|refund|replace|send|get)`,
    `(?:you will|you'll|your \\w+(?: \\w+)? will|it will|it'll|this will|the (?:(?!or\\b|and\\b|if\\b|that\\b)\\w+ ){1,4}will|everyone will|that will|funds will|money will)(?: \\w+)? (?:get|be (?:refunded|resolved|fixed|returned|credited|processed|sent|shipped|replaced|restored|paid|handled|corrected|back|added|released|reviewed|addressed|sorted|reimbursed|dealt|looked|delivered|reversed|activated|updated|contacted)|receive (?:a|an|your|the)|have your|arrive)`,
    `(?:this|it|that|the \\w+(?: \\w+)?|your \\w+(?: \\w+)?|the issue|which)(?: has| have|'s| is| was| are)(?: now| already| just| all| been| since| fully| successfully)* (?:fixed|resolved|sorted|refunded|restored|done|corrected|been fixed|reversed|credited|reactivated|addressed|processed|sent|renewed|being (?:looked|worked|processed|fixed|reviewed|improved|investigated|restored))`,
    "(?:you've|you have) (?:reached|come to) the right (?:place|person|team)",
    '(?:rest|please be|be) assured[^.!?]{0,60}',
    "(?:help has arrived|leave (?:it|this) with (?:me|us)|i've got (?:you|this)|we've got (?:you|this)|consider it done|(?:i'm|we're|i am|we are)(?: already| right)? on it)",
    `${we} (?:will|'ll) ${softly}be (?:in touch|back|right with you|able to|there|sure|reaching|looking|sending|contacting|following|getting|releasing|available)`,
    'i (?:promise|guarantee|commit)|we (?:promise|guarantee|commit)|you have my word',
    'i (?:just )?(?:sent|refunded|cancelled|reversed|fixed|requested|replied|emailed|resent)',
    'it should be (?:there|fixed|back|working|ok|resolved|fine) (?:now|again)',
    'here to (?:help|assist|support|listen)',
  ),
]

/** A first-person verb that commits to nothing on this case. */
const notAssurance: readonly RegExp[] = [
  wording(
    "(?:i|we) (?:can|could|may|might|will|would)(?: only| just)?(?:n't| not)",
    '(?:can|could|will|would) (?:i|we)',
    "(?:i|we)(?:'ll| will) (?:be )?(?:unable|not|never|need (?:you|your|more|some|a|the|to know|to ask|further|additional)|have to (?:close|ask you|decline)|close)",
    "(?:i|we)(?:'ve| have)? (?:just )?(?:closed|decided|got (?:a|no|the|many|lots)|made (?:a mistake|an error)|found that|noticed|taken (?:a|the) (?:break|decision)|changed our|set (?:our|the)) ",
    '(?:let me|let us) (?:know|explain|be (?:clear|honest)|ask (?:you|what|how|a|if|whether|which|for))',
    '(?:this|it|that|the \\w+) (?:has |is )?(?:resolved|fixed|sorted) itself',
    "(?:i|we)(?:'ll| will) (?:go with|start with (?:a|the))",
    '(?:i|we) (?:can|will) (?:understand|see (?:why|how|that|your|the|you)|imagine|appreciate|confirm that|only|be honest|let you know that|tell you that)',
    '(?:we|i) (?:always |constantly |strive |aim )(?:to|work|try|strive)',
    "(?:we're|we are) (?:always |constantly )?(?:working|trying) (?:hard )?(?:to provide|to improve|on improving our services|to make (?:our|your) experience)",
    '(?:anything|something|what|how|whatever)(?: else)? (?:that )?(?:i|we) can(?! do for you is)',
    '(?:what|than|as|like) (?:i|we) (?:promise|guarantee|commit)',
    '(?:are|is|was|were) (?:you|it|they|there|the \\w+|your \\w+) being',
    'unlikely (?:that )?(?:i|we) can',
    "if (?:i|we)(?: have|'ve|'ll)?",
  ),
]

/** Where a sentence commits us to act on this case, tells of an action done for it, or agrees with a concrete next step. */
export function assuranceIn(sentence: string): Span[] {
  const plain = straight(sentence)
  const refused = spansOf(plain, ...notAssurance)
  if (openOffer.test(plain)) return []
  const found = outermost(spansOf(plain, ...assurance)).filter(
    ([start]) => !refused.some(([from, to]) => from <= start && start < to) && !isConditional(plain.slice(0, start)),
  )
  return found.filter(span => !isSlogan(plain, span))
}

/** "If you need anything else, we'll help" leaves a door open, and commits to nothing on this case. */
const openOffer =
  /^\s*(?:if|should) (?:you|there)\b[^,.!?]{0,60}\b(?:any(?:thing)?|something|else|ever|other|further|more)\b[^.!?]*[.!]?\s*$/i

/** Whether the words before turn what follows into a condition or an open question: "I don't know when it will …". */
function isConditional(before: string): boolean {
  return /(?:^|\W)(?:if|whether|unless|until|once|after|before|(?:know|sure|say|tell|told|promise) (?:when|if|how|what|whether|that)) $/i.test(
    before,
  )
}

/** "We're here to help" by itself promises nothing. */
function isSlogan(plain: string, [start, end]: Span): boolean {
  if (!offer.test(plain.slice(start, end))) return false
  return !has(plain, withADeed)
}

const withADeed = wording(
  'so',
  'review',
  'look',
  'check',
  'follow',
  'investigate',
  'engage',
  'refund',
  'replace',
  'this',
  'by',
)

const offer = /^(?:(?:i|we)(?:'d| would)|here to|happy|glad|(?:i|we)(?:'re| are| am)? here)/i
const offers = wording(
  "(?:i'd|we'd|i would|we would|i'll|we'll|i am|i'm|we're|we are)(?: \\w+)? (?:love|like|happy|glad|here|delighted)(?: \\w+)? to (?:help|assist|support)(?: you)?",
  '(?:happy|glad|here|ready) to (?:help|assist)',
  '(?:we|i) want to help',
  "(?:i'd|we'd|i would|we would)(?: be)? (?:more than )?(?:happy|glad|love) to(?=[.!,])",
)
/** Asking for what is needed to begin: with it an offer is agreement to help, and the next step is clear. */
const concreteRequest = wording(
  '(?:may|could|can) (?:i|we) (?:please |just )?(?:have|get|take|ask for) (?:your|the) (?:\\w+ ){0,3}?(?:number|date|birth|name|e-?mail|address|id|reference|code|postcode|details|serial|phone|account)',
  '(?:please |pls |kindly |just |can you |could you |go ahead and )*(?:dm|pm|message|send|e-?mail|share|provide|submit|give (?:us|me)|meet us|join us|reach out|drop us|let us know in)(?: \\w+)?(?: (?:us|me|your|a|an|the|via|in|by|through|over|with|here))',
)

/** Where a sentence offers help without more; counts once the sentence itself or the next one asks for what it takes. */
export function offersIn(sentence: string): Span[] {
  return outermost(spansOf(straight(sentence), offers))
}

/** Whether a sentence asks the customer for what is needed to begin. */
export function isConcreteRequest(sentence: string): boolean {
  return has(straight(sentence), concreteRequest)
}
