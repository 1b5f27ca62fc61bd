import type { Span } from '@/lib/text/span'

const brackets = /\{\{[^{}\n]{1,60}\}\}|\{[a-z_. ]{2,40}\}|%[a-z_]{3,30}%|\[[^[\]\n]{1,60}\](?!\()/gi

/** What a single word in brackets must be to wait for others; "[tag]" and "[s]" do not. */
const slotWords =
  /^(?:name|firstname|lastname|fullname|date|day|time|when|number|link|url|amount|price|reason|what|how|who|where|address|email|phone|order|customer|agent|team|title|product|company|insert|option|options|details?|department|model|version|code|id|ticket|account|signature|place|city|steps?|issue|problem|item|xx+)$/i

/** "[date]" and "[CUSTOMER NAME]" wait for words; "[1]", "[Settings]" and "[image: logo]" do not. */
function isWaiting(inside: string): boolean {
  if (!/\p{L}/u.test(inside) || /:|@|^(sic|edit|edited|redacted|ok|image|attachment)$/i.test(inside)) return false
  if (/^\p{Ll}+$/u.test(inside)) return slotWords.test(inside)
  return (
    /^\p{Ll}/u.test(inside) ||
    /^[\p{Lu}\s_\d]{2,}$/u.test(inside) ||
    /^(your|insert|customer|agent|name|first|last|date)\b/i.test(inside)
  )
}

/** The places of a text that still wait for words: "[date]", "{{name}}", "{first_name}", "%name%". */
export function slotsIn(text: string): readonly Span[] {
  return [...text.matchAll(brackets)]
    .filter(match => !match[0].startsWith('[') || isWaiting(match[0].slice(1, -1)))
    .map(match => [match.index, match.index + match[0].length] as const)
}
