import type { Span } from '@/lib/text/span'
import { capitalised, stopped, uncapitalised } from './sentence-shape'

/** A sentence cut around one clause of it: what stands before, the clause, what follows with the end mark. */
export interface Clause {
  readonly lead: string
  readonly body: string
  readonly rest: string
}

const joints =
  /[;:—–]\s*|,\s*(?:but|and|so|however|yet)\s+|\s+(?:but|however|yet)\s+|^(?:but|and|so|however|well)[,\s]+|\s-\s|\s+(?:so|and)\s+(?=(?:i|we|you|they|it|please|in this case)\b)|\b(?:sorry|afraid)(?:,\s*|\s+that\s+)(?:but\s+)?|\b(?:sorry|afraid)\s+(?=(?:i|we|you|it|this|that|the|there)\b)/giu
const openers =
  /^(?:(?:unfortunately|sadly|regrettably|however|but|well|no|nope|yes|ok|okay|sorry|apologies|to be honest|honestly|frankly|to be fair|basically|obviously|(?:please |kindly )?(?:note|be advised|be informed) that|right now|currently|at the moment|at this time|at present|as (?:already |previously )?(?:mentioned|stated|explained|noted|discussed)(?: (?:before|above|earlier|previously))?)\b[,\s]*)+/iu
const ends =
  /\s*(?:[;!?…]|\.(?=\s|$)|,(?=\s)(?!\s+[\p{Ll}-]+(?:,\s+[\p{Ll}-]+)*,?\s+(?:or|and)\s+(?!(?:i|we|you|they|it|please)\b))|\s[—–-]\s|\s(?:but|because|however)\s|\sso\s(?=(?:i|we|you|they|it)\s)|\sand\s(?=(?:i|we|you|they|it)(?:\s|['’])))/iu
const splice = /,\s+(?=(?:i|we|you|it|that|this|they|there|please)(?:['’]\w+)?\s)/giu
/** What stands before a comma and leans on what follows: "if you wish", "in this case", "as I said". */
const leans =
  /^(?:(?:and|but|so|or)\s+)?(?:if|when|whenever|once|while|as|since|because|although|though|until|unless|before|after|to|in|on|at|for|with|without|under|due|given|after|by|from|of|per|regarding|about|please|thanks?|hi|hello|hey|dear|what|which|who|should|had|were)\b/iu

/** Where a comma alone parts two sentences: "I don't know, spa is not my job". */
function splicesIn(text: string): number[] {
  return [...text.matchAll(splice)]
    .filter(({ index }) => {
      const before =
        text
          .slice(0, index)
          .split(/[,;:]\s+/)
          .at(-1) ?? ''
      return before.trim().split(/\s+/).length >= 3 && !leans.test(before)
    })
    .map(match => match.index + match[0].length)
}

/** The clause in which the marked words stand. */
export function clauseAt(text: string, at: Span): Clause {
  const starts = [...[...text.matchAll(joints)].map(joint => joint.index + joint[0].length), ...splicesIn(text)]
  let start = Math.max(0, ...starts.filter(place => place <= at[0]))
  start += openers.exec(text.slice(start, at[0]))?.[0].length ?? 0
  const end = ends.exec(text.slice(at[1]))
  const stop = end ? at[1] + end.index : text.length
  return { lead: text.slice(0, start), body: text.slice(start, stop).trim(), rest: text.slice(stop) }
}

/** What is kept of the words before a clause that no longer refuses: a bare "unfortunately", "sorry" or "but" goes, an apology stays. */
function keptLead(lead: string): string {
  const words = lead
    .replace(openers, '')
    .replace(/[,\s]*\b(?:but|however|yet|that|and|so|unfortunately|sadly)[,\s]*$/iu, '')
    .replace(/[\s,;:—–-]+$/u, '')
    .trim()
  return /^(?:(?:i['’]m|i am|we['’]re|we are) (?:afraid|sorry)|sorry|apologies)$/i.test(words) ? '' : words
}

/** Whether the words before the clause hold it ("because", "if", "why"), so that it cannot be said another way alone. */
export function isHeld({ lead, body }: Clause): boolean {
  return (
    /\b(?:if|why|when|because|since|whether|although|though|unless|until|while|which|who|as)\s*$/i.test(lead) ||
    /^(?:if|why|when|because|since|whether|although|though|while)\b/i.test(body)
  )
}

/** Whether nothing but an end mark follows. */
export function endsThere({ rest }: Clause): boolean {
  return /^[.!\s]*$/.test(rest)
}

/** Whether nothing is said before the clause but what a sentence said anew leaves out: "sorry, but", "unfortunately". */
export function beginsThere({ lead }: Clause): boolean {
  return keptLead(lead) === ''
}

/** Whether what follows leans on the subject of the clause ("and refrain from…"), which a clause said anew may not have. */
export function leansOnSubject({ rest }: Clause): boolean {
  return (
    /^[\s,]*(?:and|or|then)\s+(?!(?:i|we|you|it|they|he|she|this|that|these|those|there|the|your|our|my|please)\b)/i.test(
      rest,
    ) || /^[\s,]*(?:which|who|nor)\b/i.test(rest)
  )
}

const present =
  /^,\s+(?<why>(?:i['’]m|i am|we['’]re|we are|it['’]s|it is|they['’]re|they are|(?:the|our|my) \w+(?: \w+)? (?:is|are)) [^.!?;,]+?)(?<mark>[.!]*)$/i
const reason = /^[\s,]*(?<word>because|as|since|due to)\s+(?<why>[^.!?;]+?)(?<mark>[.!]*)$/i

/** A clause that said no now says yes: the reason of the no goes first, so that it is none for the yes. */
export function rejoinedAfterReason(clause: Clause, body: string): string {
  const known = clause.lead === '' ? present.exec(clause.rest)?.groups : undefined
  if (known) return `${capitalised(known.why ?? '')}; ${uncapitalised(body)}${known.mark || '.'}`
  const found = clause.lead === '' ? reason.exec(clause.rest)?.groups : undefined
  if (!found) return rejoined(clause, body)
  return `${capitalised(found.word ?? '')} ${found.why}, ${uncapitalised(body)}${found.mark || '.'}`
}

/** What follows a clause said anew: a bare "sorry" goes, and two sentences are not joined by a comma alone. */
function restAfter(tail: string, body: string): string {
  const rest = tail.replace(/^[\s,]+(?:sorry|unfortunately|sadly|(?:i['’]m|i am) afraid)(?=[.!]*$)/i, '')
  return /\]$/.test(body)
    ? rest.replace(/^,\s+(?=(?:i|we|you|it|that|this|they|there|the|your|our)(?:['’]\w+)?\s)/i, '; ')
    : rest
}

/** Puts a clause said anew back into its sentence. A question takes its own mark; what follows it begins anew. */
export function rejoined({ lead, rest: tail }: Clause, body: string): string {
  const rest = restAfter(tail, body)
  const before = keptLead(lead)
  const start = before ? `${before}; ${uncapitalised(body)}` : capitalised(body)
  const following = rest.replace(/^[\s,;.!?…—–-]+/u, '').replace(/^(?:but|and|so|however)\s+/i, '')
  if (/\?$/.test(body)) return following ? `${start} ${capitalised(following)}` : start
  const mark = /^\s*[.!…]+/u.exec(rest)?.[0].trim()
  if (!following)
    return stopped(start, mark === undefined || mark === '' || mark === '!' ? '.' : mark.replace('…', '.'))
  return `${start}${/^[,;]/.test(rest.trim()) ? rest : ` ${rest.trim()}`}`.replace(/\s+([,;.])/g, '$1')
}
