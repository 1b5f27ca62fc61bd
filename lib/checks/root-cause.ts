import type { Span } from '@/lib/text/span'
import { outermost, spansOf, straight, wording } from '@/lib/text/wording'

const cause = wording(
  ",? so (?:our|your|the|it|this|they|nobody|we|that) (?:\\w+ ){0,4}(?:couldn't|could not|can't|cannot|didn't|did not|was|wasn't|were|never|is|isn't|has|had|went|got|stopped|failed)[^.!?]{2,50}|so (?:an?|any|every|each) (?:\\w+ ){1,4}(?:sets off|triggers?|counts?|shows?|goes|gets|is|needs|takes|fails|looks)[^.!?]{2,50}",
  "(?:that|which) (?:the|our|this|it|your) ?(?:\\w+ ){0,2}(?:doesn't|does not|can't|cannot|never|don't) (?:read|see|support|reach|handle|know|include|cover|understand|recogni[sz]e|accept|pick up)[^.!?]{0,50}",
  '(?:was|were|has been|have been|had been|got) (?:\\w+ly |\\w+ )?(?:discontinued|held|blocked|restarted|renamed|moved|marked|flagged|sorted|delayed|stuck|rejected|switched|damaged|mislabell?ed|overloaded|banned|sold out|overbooked|interrupted|expired|misrouted|mixed up|swapped|mislaid|misfiled|overlooked|skipped|duplicated|double-?booked|dropped|misread|garbled|corrupted|recalled|scrambled|wiped|deleted|truncated|left out|turned off|set (?:up|to)|greyed out|cut|never \\w+ed)[^.!?]{0,60}',
  "(?:it is|it's|against|under|as per) (?:our|the|company)? ?(?:policy|policies|rules|terms|law)",
  '(?:required|obliged) (?:by|to)[^.!?]{2,50}',
  '(?:a )?known (?:problem|issue|bug|limitation)[^.!?]{0,40}',
  'for (?:violating|breaking|exceeding|missing|using)[^.!?]{2,40}',
  '(?:the|our|this|version|app) (?:[\\w.]+ ){0,3}(?:update|app|system|version|server|page|bug|patch|filter|limit|box|installer|plugin|sensor)(?: \\w+ly)? (?:switches|loses|counts|assumes|trips|crashes|drops|deletes|blocks|breaks|reads|expects|treats|renamed|counted|only|overwrote|misread|went)[^.!?]{2,50}',
  ',? (?:in order )?to (?:keep|protect|prevent|avoid|make sure)[^.!?]{3,50}, (?:we|i|it|they|our)[^.!?]{2,40}',
  "(?:not|isn't|aren't|never) (?:handled|run|made|set|decided|sold|managed) by us",
  "(?:isn't|is not|not) (?:my|our) department",
  '(?:delivered|sent|shipped|entered|typed|applied|booked|went|assigned|linked|set up|registered|added)(?: \\w+){0,4} (?:the|a|an) (?:wrong|incorrect|old|different|outdated)[^.!?]{2,40}',
  '(?<!\\b(?:soon|long|well|much|far) )(?:since|as) (?:the|your|our|this|that)(?: \\w+){1,3} (?:is|was|are|were|has|had|have|did|does|\\w+ed|ran|went|came)[^.!?]{2,60}',
  '(?:the|an?|our|last|latest|recent) (?:\\w+ ){0,2}(?:update|upgrade|release|change|migration|maintenance|outage|move|switch|version)(?: \\w+){0,3} (?:changed|broke|caused|reset|removed|deleted|overwrote|affected|led|introduced|meant)[^.!?]{2,60}',
  '(?:because(?: of)?|due to|owing to|caused by|caused (?:this|the|your|it|a)\\b|as a result of|resulted from|a result of|thanks to (?:a|an)|on account of|result of|stems? from|triggered by|is down to|was down to)[^.!?]{2,80}',
  "(?<!\\b(?:soon|long|well|much|far) )(?:since|as) (?:it|this|the|your|our|you|we|there|that|they|i)(?:'s|'re|'ve| (?:is|was|are|were|has|have|had|did|do|does|\\w+ed|\\w+ (?:is|was|are|were|has|have|had)))[^.!?]{2,60}",
  '(?:the |a |root |main |likely |most likely |possible )*(?:reason|cause|culprit|explanation)(?: \\w+){0,6} (?:is|was|being|seems|appears|why)[^.!?]{2,60}',
  "(?:that's|that is|this is|which is|it's) (?:why|because)",
  '(?:there was|there were|it was|this was|that was|it is|this is|we (?:had|found|discovered|identified|introduced|have found)|i (?:found|missed|made|introduced|discovered))(?: \\w+){0,3} (?:a|an|the|some|our|my) (?:\\w+[- ]){0,3}(?:bug|error|mistake|glitch|fault|problem|issue|outage|failure|mix-up|typo|oversight|misconfiguration|incident|change|detail)(?: (?:with|in|on|that|at|which|from|of|while)[^.!?]{2,60})?',
  '(?:looks like|seems|appears|it seems|it appears)(?: like| that| to be)?(?: there (?:was|were|is))?(?: \\w+){0,4} (?:a|an|the|some|your|you|our|my|we)[^.!?]{2,70}',
  "(?:our|the|my|your) (?:\\w+ ){1,4}(?:failed|crashed|broke|went down|timed out|expired|was (?:not|n't|down|broken|lost|blocked|sent|delayed|mis\\w+|turned off|shut|set|moved|sorted|rejected|declined|flagged|overwritten)|were (?:mistakenly |not |n't )?(?:sorted|lost|blocked|sent|delayed|mis\\w+|rejected|declined|flagged|deleted)|got (?:blocked|lost|stuck|delayed|sent)|wasn't|weren't|didn't|hadn't)[^.!?]{0,60}",
  '(?:i|we) (?:forgot|mistakenly|accidentally|overlooked|missed|turned off|shut (?:it )?(?:off|down)|have paused|paused|disabled|changed|had to|were busy|was busy|sent (?:it|your \\w+) to the wrong|fucked up|messed up|screwed up|introduced)[^.!?]{0,60}',
  '(?:in order )?to (?:prevent|protect|avoid|comply with|ensure|keep)(?: \\w+){1,6} (?:we|our|is|are|you|your)?',
  'for (?:security|privacy|safety|legal|compliance|technical|your (?:own )?(?:security|protection|safety)|data protection) ?(?:reasons|purposes)?',
  '(?:only (?:applies|apply|available|works|stored|valid)|is controlled by|are controlled by|is handled by|are handled by|is (?:only|currently) |is not related to|not a (?:place|plugin)|limited to|never have access|is meant for|is tied to)[^.!?]{2,60}',
)
/** What a thing of ours, or of somebody else, did: it broke, ran out, took one thing for another, let something through. */
const thing =
  "(?:an?|the|our|your|his|her|their|its|one|this|that|last \\w+'s|\\w+'s) (?!\\d+ )(?:[\\w.'-]+ ){1,5}?(?:(?:at|of|for|on|in|from|with|to) (?:the |our |your )?(?:\\w+ ){1,2})?"
const gaveWay =
  '(?:broke|failed|expired|ended|ran out|bounced|tripped|timed out|jammed|blew|leaked|overheated|collapsed|stalled|ceased|slipped|fell (?:off|out|through|behind)|went (?:down|wrong|missing|through|off|out|astray|offline)|got (?:stuck|lost|mixed|swapped|torn|caught|cut)|dropped (?:out|off)|clashed|changed|never (?:arrived|reached|left|went|came|ran|synced|saved)|choked|crashed|tore|snapped|refused|rejected|rejects|refuses|leaks|overheats|stalls|chokes|expires|jams|misreads|skips|ignored|ignores|forgot|mixed up|skipped|missed|overwrote|ate|confused|called in sick|fell ill|came with|comes with|set off|triggered)'
/** A statement of fact about things, in the past: nobody says "because". */
const happened = wording(
  `${thing}${gaveWay}(?: [^.!?;]{2,70})?`,
  `${thing}(?:has|had|have) (?:a|an|no|too many|only|run out|been) (?:\\w+[- ]){0,2}?(?:tyre|tire|fault|faults|bug|leak|crack|flaw|typo|gap|puncture|problem|limit|spare|staff|moved|changed|discontinued|damaged|failed|closed|taken|set|blocked|overbooked|sold|delayed|flagged|switched|withdrawn|misplaced|marked|recalled|suspended)\\b[^.!?;]{0,60}`,
  '(?!were|been|are|you|being|feel|felt|was|is)\\w+ (?:takes?|took|mistook|treated|treats|read|saw|counted|recogni[sz]ed|classed|flagged|marked|registered|scanned|filed|logged|entered|saved|booked|labelled|refused|rejected|blocked)(?: \\w+){1,8} (?:for|as|under|to|with) (?:an?|the|your|spam|our|one|another|two|fraud|suspicious|someone)[^.!?;]{0,50}',
  '(?:nobody|no one|no-one|none of us) (?:\\w+ly )?(?:told us|did|checked|updated|noticed|picked|passed|moved|looked|read|sent|signed|switched|set|answered|removed|put|spotted|renewed|called|took)[^.!?;]{0,60}',
  '(?:that|which|who|handover|check|message|note|request|change|payment|letter|form|update) (?:nobody|no one|was never|were never|had never been|has never been|never got) (?!going\\b|meant\\b)\\w+[^.!?;]{0,40}',
  "(?:our|the|its|his|her|their|a) (?:\\w+ ){1,3}(?:couldn't|could not|didn't|did not) (?:make out|recogni[sz]e|read|match|pick up|find|see|reach|register|sync|save|load|renew|update|process|scan)\\b[^.!?;]{3,60}",
)
/** What a thing of ours or a third party did, told plainly: "the shop used last year's leaflet", "a merge dropped a variable". */
const plainly =
  /(?:^|[.:;,!]\s+|\band\s+|\bbut\s+|\bbecause\s+)(?:(?:the|an?|our|last \w+'s)\s+(?!\d+\s)(?!(?:\w+\s+){0,3}(?:team|colleagues?|refunds?|claims?|right|correct|payments?|money|orders?|parcel|package|fix|patch|engineers?|technicians?|replacement|courier|details?|answer|good news|credit|vouchers?|case|ticket|issue|issues|problem|inconvenience)\s)(?:(?!(?:will|would|can|could|must|should|may|being)\b)[\w'-]+\s+){1,4}?)(?:(?:had|have been|has been)\s+(?:\w+ly\s+)?\w+(?:ed|t|en|n)|(?!(?:sent|gave|told)\s+(?:us|you|me)\b)(?!(?:need|speed|feed|based|related|called|named|required|supposed|attached|listed|needed|limited|confirmed|promised|arrived|replied|asked|apologi[sz]ed|refunded|resolved|fixed|sorted|processed|replaced|helped)\b)\w{2,}ed|lost|sent|ran|shut|took|went|fell|broke|cut|left|made|held|came|gave|kept|put|set|sold|wrote|hit|got)\s+(?!by\s|you\b)[^.!?;]{4,90}/gi

/** Words that say outright that what is told was the slip. */
const slip = wording(
  '[^.!?;]{4,80} (?:by mistake|by accident|in error|mistakenly|accidentally|wrongly|the wrong way round|too early|too late)',
  '(?:by mistake|by accident|in error|mistakenly|accidentally|wrongly)[^.!?;]{4,80}',
  "(?:hence|that is how|that's how|which is how|which meant|which means|meaning (?:that )?|so it is that) (?:the|your|our|it|that|this|you|we|they|no)[^.!?;]{2,60}",
  '(?:comes?|came|stems?|stemmed|arises|arose) from (?:an?|the|our|your|one|two|how)[^.!?;]{3,60}',
  '(?:was|were|had been|has been|is|are) (?:\\w+ly )?(?:set|saved|linked|booked|filed|stored|kept|put|placed|entered|left|sent|tied|bound|addressed|assigned)(?: \\w+){0,2} (?:wrong|aside|under|against|to (?:an? )?(?:old|other|wrong|different|former|previous)|behind|unread|twice)[^.!?;]{0,50}',
  '(?:with|under) (?:an?|the|your) (?:old|wrong|different|other|former|previous|outdated) (?:profile|address|account|name|date|number|email|e-mail|card|label|setting|price|code|version)',
)
/** Why the answer is no: a rule, a limit, a cut-off, few hands. */
const whyNot = wording(
  '(?:the |our )?(?:cut[- ]?off|deadline|last (?:day|call|order)|booking window) (?:is|was|for)[^.!?;]{2,40}',
  '(?:as (?:stated|described|explained|mentioned|set out|written) (?:in|on)|as per|according to|under) (?:our|the|your) (?:\\w+ )?(?:terms|conditions|contract|policy|tariff|price list|rules|agreement|confirmation|docs|documentation|website|faq|law|regulations)[^.!?;]{0,40}',
  "(?:our|the) (?:\\w+ )?(?:terms|rules|policy|contract|licence|license|law|regulations?|conditions) (?:requires?|says?|states?|forbids?|only|do(?:es)? not|don't|doesn't)[^.!?;]{2,60}",
  "(?:we're|we are|i'm|i am) (?:only |just )?(?:a |an )?(?:small |tiny )?(?:team|company|shop|crew|one|two|single|volunteers?|solo)\\b[^.!?;]{0,60}",
  'depends? (?:on|upon) (?:when|whether|how|what|the|your)[^.!?;]{3,60}|to reflect (?:the|our|your)[^.!?;]{3,50}',
  '(?:the|our|this|that) (?:\\w+ ){1,3}(?:has|have) no (?!longer)\\w+[^.!?;]{2,40}|(?:runs?|ran|sold) at a loss',
  '(?:was|were|got|had been) (?:\\w+ly )?(?!contact|call|review|handl|resolv|fix|check|answer|help|assist|approv|test)\\w+(?:ed|en|orn|own|ut) (?:\\w+ )?by (?!\\d|the (?:end|time)|then|tomorrow|\\w+day|phone|post|e-?mail)(?:an?|the|our|your|his|another|one|mistake|hand|\\w+)(?: \\w+){0,6}',
  '(?:was|were|got|had been) (?:torn|cut|ripped|dropped|crushed|knocked|snagged|dented|opened|bent|soaked|scratched) (?:\\w+ )?(?:on|in|at|during|under|off|by)[^.!?;]{3,50}',
  '(?:an?|our) (?:\\w+ ){1,3}(?:is|was|are|were) (?:currently |still )?(?:down|offline|faulty|jammed|closed|frozen)(?=[.,;!]| for| at| since| in)|(?:is|are) for (?:\\w+ ){1,4}only(?=[.,;!])',
  "(?:which|that) (?:isn't|is not|wasn't|was not|aren't|are not) (?:linked|connected|synced|set up|included|visible|compatible|part)[^.!?;]{2,40}",
  '(?:no|not a single) (?:\\w+ ){1,2}(?:was|has been|were|is) (?:recorded|received|found|logged|registered)[^.!?;]{0,40}|therefore (?:the|your|we|it|no|your)[^.!?;]{3,50}',
  "so (?:i|we) (?:haven't|have not|hadn't|couldn't|could not|can't|cannot|didn't|did not|wasn't|weren't|never|missed)[^.!?;]{3,60}",
  '(?:in accordance with|in line with|pursuant to|per) (?:section|clause|article|our|the|your|store|company|standard) (?:\\w+ )?(?:\\w+ )?(?:\\d+|terms|conditions|policy|policies|contract|rules|guidelines|agreement|regulations?|law)[^.!?;]{0,40}',
  '(?:the )?(?:problem|fault|issue|loss|cause|delay|error|mistake|mix-?up) (?:is|lies|happens|happened|sits|comes|came|was|started|arose|began) (?:on|in|at|with|from|after|between|inside|over|because|that|down)[^.!?;]{2,60}',
  '(?:only|just) (?:our|the|my|a) (?:\\w+ ){1,4}(?:can|may|is able|are able|has access|have access)[^.!?;]{2,50}',
  '(?:high(?:er)?|unusual(?:ly)?|increased|large|heavy|exceptional(?:ly)?)(?: than (?:usual|normal|expected))? (?:\\w+ )?(?:volumes?|demand|numbers?|load|traffic|workload|backlog)[^.!?;]{0,40}',
  'for (?:\\w+ (?:and \\w+ )?)?(?:protection|privacy|hygiene|insurance|safeguarding)(?: reasons)?(?=[ ,.])',
  '(?:was|were|had been|got|been) (?:\\w+ly )?(?:loaded|put|placed|sent|moved|packed|left off|left out|keyed in|scanned|routed|dropped)(?: \\w+){0,3} (?:wrong|different|old|other|off|by (?:hand|mistake)|twice)[^.!?;]{0,50}',
  '(?:version |release )?\\d+\\.\\d\\S* (?:assumes|expects|needs|requires|reads|treats|drops|counts|loses|ignores|breaks)[^.!?;]{3,60}',
  "(?:is|are|was|were|isn't|aren't|wasn't|weren't)(?: not)? (?:part of|included in|covered by|within|outside(?: of)?|beyond|in scope)(?! (?:the next|our next|an?)) (?:the|our|your|this|that|any|what)[^.!?;]{3,60}",
  '(?:the|that|this|your|our) (?:\\w+ ){0,2}(?:charge|payment|amount|fee|difference|sum|line|item|debit|deduction|rise|increase|surcharge|deposit|balance|extra|[£$€]\\d[\\d.,]*|\\d+|two|three|four|five|six|seven|eight|nine|ten) (?:is|was|comes?|came|covers?|reflects?|relates?|stands?|belongs?) (?:a|an|the|for|from|to|your|our|how|what)(?! (?:refund|return|you|pleased|happy|be ))[^.!?;]{3,60}',
  '(?:version |release |update |build )v?\\d+(?:\\.\\d+)* (?:\\w+ly )?(?!fix|solv|restor|repair|correct|improv|bring|put|include|is|was|will|has|should|contain|undo|address|resolv)\\w+(?:ed|s)\\b[^.!?;]{3,60}|\\d+\\.\\d+(?:\\.\\d+)? (?:\\w+ly )?(?!fix|solv|restor|repair|correct|improv|include|undid|resolv)\\w+ed\\b[^.!?;]{3,60}',
  '(?:(?:is|are|was|were|be|been) (?:off sick|on strike|short[- ]staffed|under-?staffed|short of (?:staff|people|drivers|hands)|out of (?:stock|date|range|paper|space|memory|our hands)|full|overbooked|at capacity)|staff(?:ing)? shortages?|(?:colleagues?|drivers?|staff|technicians?|engineers?|cleaners?|of them|people)(?: \\w+){0,4} (?:left|quit|resigned|retired|fell ill|are ill|are sick))[^.!?;]{0,60}',
  '(?:which|that|this|it) means (?:that )?(?:the|your|our|an?|no|nobody)[^.!?;]{3,60}|\\w+ means (?:that )?(?:the|your|our) (?:\\w+ ){1,4}(?:is|are|was|were|has|had)[^.!?;]{2,50}',
  '(?:keeps?|pays? for|covers?|funds?) (?:the|our|this) (?:\\w+ )?(?:\\w+ )?(?:free|running|cheap|low|safe|going|costs?)',
)

/** A guess put as a question or a condition explains nothing. */
const unexplained = wording(
  "(?:not sure|unsure|don't know|do not know|no idea|find(?:ing)? out|look(?:ing)? into|determine|investigat\\w+|understand|tell (?:me|us)|explain|know)(?: \\w+){0,3} (?:why|what|the (?:root )?(?:cause|reason))",
  'for any reason',
  'because (?:we|i) (?:care|value|want|appreciate)',
)

/** Where a sentence gives a reason why it happened, why the answer is no, or why they are sent elsewhere. */
export function causesIn(sentence: string): Span[] {
  const plain = straight(sentence)
  if (/\?\s*$/.test(plain) || spansOf(plain, unexplained).length > 0) return []
  if (/^\s*(?:if|when|whenever|once)\b/i.test(plain)) return []
  // What is asked of them or is to come explains nothing, however it is put.
  const told = /^\s*(?:\S+,\s+)?(?:please|kindly|make sure|try|check)\b/i.test(plain)
    ? []
    : spansOf(plain, happened, plainly, slip, whyNot).filter(([start]) => !isRetold(plain.slice(0, start)))
  return outermost([...spansOf(plain, cause), ...told])
}

/** "Having your card refused is horrible", "the right one left our warehouse": their story told back, or our remedy. */
function isRetold(before: string): boolean {
  return /(?:^|[.:;,!]\s+)(?:having|getting|being|finding|seeing|losing|watching|hearing|waiting)\s+(?:\w+\s+){0,3}$/i.test(
    before,
  )
}
