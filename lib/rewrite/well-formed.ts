const openings = /[([{“«]/g
const closings = /[)\]}”»]/g
/** A verb that needs its subject before it; a question may begin so. */
const opensWithoutSubject =
  /^["'“‘(]*(?:could|can(?:not)?|would|should|will|may|might|must|shall|is|are|was|were|am|has|have|had|does|do not|did|not possible)\b(?![^.!?]*\?)/i
const broken =
  /,\s*[.,;:!?]|\s[,.;:!?](?=\s|$)| {2}|[;:]\s*[.,;:!?]|\babout (?:back|up|out|off|down|over|away)\b|\binstead of (?:not|no|which|because|if)\b/i
const doubled = /\b(?!that\b|had\b|very\b|so\b|\d)(\p{L}+)\s+\1\b/iu
const announcing =
  /^(?:(?:unfortunately|sadly|regrettably|obviously|clearly|basically|well|sorry|apologies|so|but|and|no)\b[,\s]*)+/i
/** A word that waits for another, at an end. */
const leftOpen =
  /\b(?:and|or|but|nor|the|an?|of|because|although|whether|than|your|our|my|their|its|very|as per|due to)\s*[.!?]*$/i
/** A place for what can be done takes no reason or contrast of what could not. */
const misjoined =
  /\[what (?:you|they) (?:can do|have|offer|cover|sell|do)\],?\s+(?:so|but|because|which|as|since|due|per|and (?:i|we|you))\b/i

function count(text: string, signs: RegExp): number {
  return text.match(signs)?.length ?? 0
}

function isBalanced(text: string): boolean {
  const plain = text.replace(/^\s*(?:\d{1,2}|[a-z])\)\s/gimu, ' ').replace(/[:;]-?[)(]/g, ' ')
  return count(plain, openings) === count(plain, closings)
}

/**
 * Whether a sentence said anew stands on its own feet. Only what was whole before must be whole after: a fragment of
 * the agent's own may stay one.
 */
export function isWellFormed(before: string, after: string): boolean {
  const old = before.replace(announcing, '')
  const newly = (fault: RegExp) => fault.test(after) && !fault.test(old)
  if (isBalanced(before) && !isBalanced(after)) return false
  return ![opensWithoutSubject, broken, doubled, leftOpen, misjoined].some(newly)
}
