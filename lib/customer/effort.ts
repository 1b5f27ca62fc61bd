import type { Span } from '@/lib/text/span'
import { outermost, spansOf, straight, wording } from '@/lib/text/wording'

const count =
  '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|multiple|many|countless|numerous|a (?:few|dozen|couple(?: of)?|hundred|million)|dozens of|\\d+\\+?|so many)'
const contact =
  "(?:contact(?:ed|ing)?|call(?:ed|ing|s)?|phon(?:ed|ing)|r[iau]ng|ringing|e-?mail(?:ed|ing|s)?|wr(?:ote|itten|iting)|messag(?:e|ed|es|ing)|dm(?:ed|'d|s)?|tweet(?:ed|s)?|chat(?:ted|s)?|spok(?:e|en)|talk(?:ed|ing)?|reached out|reaching out|submitted|open(?:ed)?|rais(?:ed|ing)|report(?:ed|ing)?|complain(?:ed|ing)?|ask(?:ed|ing)?|explain(?:ed|ing)?|chas(?:ed|ing)|tr(?:ied|ying) (?:to )?(?:call|contact|reach|get|speak|e-?mail|phone)\\w*)"
const someone =
  '(?:you|u|them|support|customer (?:service|support|care)|the (?:team|company|store|shop|bank|helpdesk|help desk|hotline)|your \\w+(?: \\w+)?|someone|anyone|agents?|reps?|representatives?)'

/** Contacting more than once. */
const repeated = wording(
  `${contact}(?: ${someone})?(?: \\w+){0,4} (?:${count} times|twice|again and again|over and over|repeatedly|every (?:day|week|month)|multiple times|already)`,
  `(?:again|repeatedly|already|constantly|continually|keep|kept|have to keep|had to) ${contact}`,
  `${count} (?:phone )?(?:calls|e-?mails|messages|chats?|tickets|dms|requests|reminders|letters|agents|reps|representatives|people|advisors|departments|visits)`,
  `(?:first|second|third|fourth|fifth|sixth|\\d+(?:st|nd|rd|th)) (?:time|e-?mail|call|message|ticket|request|contact|complaint|chat)(?: (?:i|i've|i have|we|we've|that i|of (?:asking|calling|me)|asking|contacting|calling|writing))? ?${contact}?(?: ${someone})?(?= about| regarding| for| and| to|[.,!?]|$)`,
  `(?:first|second|third|fourth|fifth|\\d+(?:nd|rd|th)) (?:time|e-?mail|call|message|ticket) (?:i'm |i am |i've |i have |that i |we )?${contact}`,
  'every (?:single )?time i (?:call|contact|e-?mail|write|phone|ring)',
  'whenever i (?:call|contact|e-?mail|write|phone|ring)\\w*',
  '(?:keep|kept) (?:having to |on )?(?:explaining|repeating|calling|asking|e-?mailing|contacting|chasing|telling|getting (?:transferred|passed|told|bounced|hung up))',
  '(?:repeat|repeating|repeated) (?:myself|the same|it|this|my)',
  "(?:i've|i have|i) (?:already )?(?:told|explained|sent|given|provided|informed)(?: \\w+){0,5} (?:twice|again|already|before|times|repeatedly)",
  'as i (?:already )?(?:said|told you|explained|mentioned|wrote)(?: (?:before|already|earlier|previously|in my))?',
  'once again|yet again',
)
/** Queueing, being passed on, or being left. */
const waitedOn = wording(
  '(?:on|been on|put on|sat on|sitting on|kept on|left on) hold(?: for [\\w ]{1,20})?',
  `(?:wait|waited|waiting)(?: \\w+){0,6} (?:on (?:the )?(?:phone|line|hold)|for (?:a |an |any |your |the |someone |some )?(?:reply|response|answer|call ?back|callback|agent|e-?mail|person|human|representative|rep|update))`,
  '(?:hours?|hrs?|min(?:ute)?s?|days?) (?:on (?:the )?phone|on hold|in (?:the )?queue|in line|talking to|chatting)',
  '(?:been )?(?:transferred|transfered|passed|bounced|shunted|sent|routed|handed|redirected|shuffled)(?: \\w+){0,3} (?:from|between|around|about|to (?:another|\\w+ different|many|several|multiple|three|two|a different)|back and forth|pillar)',
  'pass(?:es|ing)? (?:me|us) (?:around|from|on to)',
  '(?:runaround|run-around|run around|wild goose chase|pillar to post|going (?:round )?in circles|round and round|back and forth|fobbed off|hung up on|hang(?:s|ing)? up on)',
  '(?:keep|kept|keeps) (?:being |getting )?(?:told|telling me|passed|transferred|sent|asking me)',
)
/** An earlier contact that ended in nothing. */
const unanswered = wording(
  "(?:no|not a|without (?:a|any)|zero|never (?:got|get|received|had|heard)(?: any| a| an)?|haven't (?:had|received|heard|got|gotten)(?: any| a| an)?|still (?:no|waiting (?:for|on)(?: a| an| any| your| the)?)|yet to (?:receive|hear|get)(?: a| an| any)?|awaiting(?: a| an| your)?|neither(?: an?)?|didn't (?:get|receive)(?: any| a| an)?|not (?:received|had|got)(?: any| a| an)?) (?:single |proper |real |further |useful |clear |satisfactory |instant |follow[- ]up )?(?:repl(?:y|ies)|respon[sc]es?|answers?|feedback|call ?backs?|callbacks?|reply back|update|updates|solution|resolution|help from)",
  "(?:no ?one|nobody|no body|none of (?:them|you)|they|you|support|customer (?:service|support|care)|team|company)(?: \\w+){0,3} (?:never|not|n't|don't|didn't|doesn't|hasn't|haven't|won't|ever|has|have|is|are|fail(?:s|ed)? to|fuckin|yet to)?(?: \\w+){0,2} ?(?:answer(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?|got back|get back|gets back|call(?:ed|s)? (?:me )?back|pick(?:s|ed)? up)(?<=(?:no|n't|ne|not|never|none|fail|yet).{0,60})",
  "(?:never|not|n't|haven't|hasn't|didn't|don't|doesn't|won't) (?:\\w+ ){0,2}(?:replied|reply|replying|responded|respond|responding|answered|answer my|answering|called (?:me )?back|call(?:ed)? me back|heard (?:back|anything|from you|from anyone)|hear(?:d)? back|got back to me|get back to me|gotten back|come back to me|being (?:answered|processed|read))",
  '(?:remain|remains|remained|gone|went|been) silent',
  '(?:ignored|ignoring|ignores|ignore)(?: (?:me|my|us|our|by))',
  "(?:i|we|i've|we've|i have|we have)(?: already)? (?:contacted|called|emailed|e-mailed|written to|wrote to|messaged|spoke (?:to|with)|spoken (?:to|with)|reached out to|reported|raised|opened|submitted|complained|asked)(?: \\w+){0,10} (?:but|and|still|no|nothing|without|to no|yet)(?: \\w+){0,6} (?:no|nothing|not|n't|never|avail|answers?|response|reply|fixed|resolved|help|useless)",
  "(?:still|yet) (?:\\w+ ){0,3}(?:not|n't|un)(?: been)? ?(?:been )?(?:fixed|resolved|sorted|solved|answered|processed|refunded)(?: after| despite)?",
  "(?:issue|problem|case|ticket|request|this)(?: is| has)?(?: still)? (?:not|isn't|hasn't|never)(?: been)? (?:fixed|resolved|sorted|solved|answered)",
  '(?:no one|nobody) (?:can|could|is able to|was able to|seems to|wants to|will|is willing to) (?:help|fix|solve|resolve|tell|answer|give)',
  "(?:can't|cannot|could not|couldn't|unable to|impossible to|no way to|not able to|tried to|trying to) (?:even )?(?:reach|get (?:hold of|through|in touch|a hold of|ahold of)|contact|speak to|speak with|talk to|find any way to contact)(?: \\w+){0,3}",
  '(?:tried|trying) (?:to )?(?:call|contact|reach|e-?mail|phone|ring)(?:ing)?(?: \\w+){0,3}',
)

/** The customer's words that say they had to repeat themselves, chase, queue, be passed on, or were left unanswered. */
export function effortIn(message: string): Span[] {
  return outermost(spansOf(straight(message), repeated, waitedOn, unanswered))
}
