import type { Span } from '@/lib/text/span'
import { capitalised, stopped, uncapitalised } from './sentence-shape'

/** A sentence cut around one clause of it: what stands before, the clause, what follows with the end mark. */
export interface Clause {
  readonly lead: string
  readonly body: string
  readonly rest: string
}

const joints =
  /[;:—–]\s*|,\s*(?:but|and|so|however|yet)\s+|\s+(?:but|however|yet)\s+|^(?:but|and|so|however|well)[,\s]+|\s-\s|\s+(?:so|and)\s+(?=(?:i|we|you|they|it)\b)|\b(?:sorry|afraid)(?:,\s*|\s+that\s+)(?:but\s+)?|\b(?:sorry|afraid)\s+(?=(?:i|we|you|it|this|that|the|there)\b)/giu
const openers = /^(?:(?:unfortunately|sadly|regrettably|however|but|well|no|nope|sorry)\b[,\s]*)+/iu
const ends = /\s*(?:[;!?…]|\.(?=\s|$)|,(?=\s)|\s[—–-]\s|\s(?:but|because|however)\s|\sso\s(?=(?:i|we|you|they|it)\s))/iu

/** The clause in which the marked words stand. */
export function clauseAt(text: string, at: Span): Clause {
  let start = 0
  for (const joint of text.matchAll(joints)) {
    const end = joint.index + joint[0].length
    if (end <= at[0]) start = end
  }
  start += openers.exec(text.slice(start, at[0]))?.[0].length ?? 0
  const end = ends.exec(text.slice(at[1]))
  const stop = end ? at[1] + end.index : text.length
  return { lead: text.slice(0, start), body: text.slice(start, stop).trim(), rest: text.slice(stop) }
}

/** What is kept of the words before a clause that no longer refuses: a bare "unfortunately", "sorry" or "but" goes, an apology stays. */
function keptLead(lead: string): string {
  const words = lead
    .replace(openers, '')
    .replace(/[,\s]*\b(?:but|however|yet|that|and|so|unfortunately)[,\s]*$/iu, '')
    .replace(/[\s,;:—–-]+$/u, '')
    .trim()
  return /^(?:(?:i['’]m|i am|we['’]re|we are) afraid|sorry)$/i.test(words) ? '' : words
}

/** Whether the words before the clause hold it ("because", "if", "why"), so that it cannot be said another way alone. */
export function isHeld({ lead, body }: Clause): boolean {
  return (
    /\b(?:if|why|when|because|since|whether|although|though|unless|until|while|which|who)\s*$/i.test(lead) ||
    /^(?:if|why|when|because|since|whether|although|though|while)\b/i.test(body)
  )
}

/** Puts a clause said anew back into its sentence. A question takes its own mark; what follows it begins anew. */
export function rejoined({ lead, rest }: Clause, body: string): string {
  const before = keptLead(lead)
  const start = before ? `${before}; ${uncapitalised(body)}` : capitalised(body)
  const following = rest.replace(/^[\s,;.!?…—–-]+/u, '').replace(/^(?:but|and|so|however)\s+/i, '')
  if (/\?$/.test(body)) return following ? `${start} ${capitalised(following)}` : start
  const mark = /^\s*[.!…]+/u.exec(rest)?.[0].trim()
  if (!following)
    return stopped(start, mark === undefined || mark === '' || mark === '!' ? '.' : mark.replace('…', '.'))
  return `${start}${/^[,;]/.test(rest.trim()) ? rest : ` ${rest.trim()}`}`.replace(/\s+([,;.])/g, '$1')
}
