import type { Span } from '@/lib/text/span'
import { outermost, spansOf, straight, wording } from '@/lib/text/wording'

const write =
  '(?:contact|reach(?: back)?(?: out)?|reply|respond|write(?: back)?(?: in)?|email|e-mail|message|dm|call|ask|get (?:back )?in touch|get back|come back|drop (?:me|us)|let (?:me|us) know|shout|ping|ring|chat|say|hit us up|follow up|keep us posted|give (?:me|us) a (?:ring|call|shout|bell|buzz|nudge|knock)|pop (?:in|back)|swing by|get hold of (?:me|us)|find (?:me|us))'
const anyMore =
  '(?:any(?:thing)?|further|other|more|additional|another|else|if you need|need (?:any |more |further |some )?(?:help|assistance|support|anything)|questions?|problems?|issues?|concerns?|suggestions|whenever|any ?time|again|in the future|continues|persists|recurs|comes back|happens|if (?:it|this|that|the \\w+) (?:does ?n.t|do ?n.t|still|happens|persists|continues|recurs|fails))'

const tellUs =
  '(?:tell (?:me|us)|call (?:me|us|back)|ring (?:me|us)|ring or write|write (?:to )?(?:me|us|back)|send (?:me|us)|reply(?: here)?|shout|drop (?:me|us) a (?:line|note|message)|ask(?: me| us)?|just (?:say|ask|tell)|let (?:me|us) know|ping (?:me|us)|give (?:me|us) a (?:ring|call|shout|bell|buzz|nudge)|get hold of (?:me|us)|holler|yell|give (?:it )?a shout|pop (?:me|us) a \\w+|say the word|(?:send|bring|show|forward|pass) (?:it|them|that) (?:over |on |back |straight |first )*to (?:me|us))'
const invitation = wording(
  `if (?!you still insist|you don't like|you(?: would|'d)? like,? (?:i|we)(?:'ll|'d| will| can| could)\\b)[^.!?]{3,90},? (?:please |just |do |simply |then )*${tellUs}(?! (?:how (?:many|much)|which|what|your|the (?:number|date)))`,
  `${tellUs} (?:if|whenever|any ?time|at any time|should) [^.!?]{2,80}`,
  `${tellUs} any ?time`,
  // "Call me on the number below whenever you like", "any other wishes, just write", "need more? just ask".
  `${tellUs}\\b[^.!?]{0,50} (?:whenever|any ?time|day or night|if you|should)\\b[^.!?]{0,60}`,
  `(?:any|other|more|further) (?:\\w+ ){0,2}?(?:questions?|wishes|worries|doubts|queries|hiccups|trouble|problems?|issues?|snags?|thoughts|requests?)[^.!?]{0,40}(?:,|\\?|-|–|:) ?(?:\\w+ ){0,3}?(?:${tellUs}|write|call|ring|chat)`,
  `(?:just|simply|please|do) (?:\\w+ )?(?:${tellUs}|write|call)(?=[.!]|$)`,
  `(?:just|simply) (?:ask|tell|write to|call|ring|message) (?:me|us)(?! (?:your|the|which|what|how|when))`,
  "(?:my|our) (?:door|line|inbox|chat|dms?)(?: \\w+)? (?:is|are)(?: always)? open|(?:i'm|i am|we're|we are) (?:just |only |always )*(?:a|one) (?:\\w+ )?(?:message|call|click|reply|email|note|text|dm|tap) away",
  '(?:anything|anyone|any other|another|something) (?:else )?[^.!?]{0,40}(?:just ask|\\?)',
  "i'm (?:here|on \\S+|around) (?:until|till|all day|for you)",
  'my (?:direct |own )?(?:number|mobile|line|extension) is',
  '(?<!\\bif you(?: would)? like[^.!?]{0,80})just (?:say (?:so|yes|the word)|ask)',
  `(?:if|should) (?:you|there|anything|it|this|that|the (?:problem|issue|error))[^.!?]{0,80}(?:please|just|do|feel free|don't hesitate|do not hesitate|always|we(?:'re| are)|i(?:'m| am)|can|could)[^.!?]{0,20} ${write}`,
  `(?:if|should) (?:you|there|anything)[^.!?]{0,60}(?:any(?:thing)?|further|else|other|more|again|questions?|need)[^.!?]{0,60}(?:${write}|here|happy|glad)`,
  "if (?:you(?:'re| are)?|it|this|the \\w+) (?:\\w+ )?(?:still|continues?|persists?|keeps?)[^.!?]{2,90}(?:share|send|please|let|contact|reply|write|reach|dm|email)",
  `${write}[^.!?]{0,40} (?:if|should) (?:you|there|anything|it|this)[^.!?]{0,80}${anyMore}`,
  `${write}(?: (?:to|with|back|out|at|us|me|our|the|team|here|via|on|by|email|chat|dm|w\\/))* (?:if|with|for|w\\/|should)(?: you)?(?: have| need| run into| see| encounter)? (?:any|more|further|other|anything|additional)(?! (?:\\w+ )?(?:details?|info|information|specifics|space|room))`,
  "(?:don't|do not|dont|never) hesitate to",
  `feel free to (?:${write}|send (?:me|us))`,
  '(?:let (?:me|us) know) (?:if|should|how|whether|whenever) (?:you|there|that|this|it|i|we|anything)',
  '(?:anything|something) else (?:i|we|that i|that we)?(?: can| could| may)?(?: do| help| assist)?',
  '(?:any(?: other| more| further)?|other|more|further) questions',
  `(?:you can|you may|you're|you are) (?:always |also )?(?:welcome to )?(?:always )?(?:${write}) (?:to |with |out to |back to |in touch with )?(?:us|me|here|this (?:message|e-?mail|thread|ticket|conversation)|at any ?time|any ?time|again)`,
  `(?:i'm|i am|we're|we are|i'll be|we'll be|we will be|i will be) (?:always |only |just )*(?:here|around|available|a (?:message|call|click|reply|email|note) away|at your (?:service|disposal))(?: (?:24\\/7|to (?:help|support|assist) (?:you )?(?:if|whenever|any ?time|further|with any)|if|whenever|any ?time|should))`,
  '(?:hope|look(?:ing)? forward) to hear(?:ing)? from you',
  '(?:just|simply) (?:reply|hit reply|write back|respond)',
  '(?:keep (?:us|me) posted|come back to (?:me|us|here)|check back with (?:me|us)|get in touch (?:via|through|with us|any ?time)|write to us at)',
  'for (?:any |all )?(?:further|other|more|additional|future)[^.!?]{2,40}(?:write|contact|reach|email|call|message|get in touch)',
  'you can (?:get back|write) to[^.!?]{2,30}(?:further|more|assistance|help)',
)
/** Asking for what is needed now is no invitation; nor is sending someone off. */
const notOpen = wording(
  'feel free to (?:never|use (?:something|someone|another)|leave|go|cancel|take)',
  "(?:don't|do not) (?:contact|write|reply)",
)
const neededNow = wording('(?:so|and) (?:that )?(?:i|we|our|my|they) (?:\\w+ )?(?:can|may|could|will)')
/** A case still to be opened with someone else, rather than a door left open. */
const sentElsewhere = wording(
  '(?:log|open|create|file|submit|raise) (?:a|an|another) (?:\\w+ )?(?:case|ticket|request|issue)',
  '(?:contact|reach out to|write to|talk to|email) (?:\\w+ )?(?:our |the |\\w+ )?(?:support|these|those|them|\\w+ support|help ?desk|sales)',
)

/** Where a sentence invites the customer to write again, beyond what is needed to go on with this case. */
export function invitationsIn(sentence: string): Span[] {
  const plain = straight(sentence)
  if (spansOf(plain, notOpen).length > 0) return []
  if (spansOf(plain, neededNow).length > 0 && !/\b(?:any|else|further|other|hesitate)\b/i.test(plain)) return []
  if (spansOf(plain, sentElsewhere).length > 0 && !/\b(?:any|else|further|other|again|hesitate|more)\b/i.test(plain))
    return []
  return outermost(spansOf(plain, invitation))
}
