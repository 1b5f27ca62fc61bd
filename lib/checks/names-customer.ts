import { unnamedAddressees } from '@/lib/language/addressees'
import type { Span } from '@/lib/text/span'
import { spansOf, straight, wording } from '@/lib/text/wording'

const unnamed = new Set([
  ...unnamedAddressees,
  ...'we i thank thanks sorry please yes no the this it our your you unfortunately again'.split(' '),
])

/** Someone addressed by a name in or right after the greeting: "Hi Sam,", "Dear Ms Okafor,". */
const addressed =
  /^(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening|day))(?:\s+there)?[\s,]+@?(?:(?:[Mm]r|[Mm]rs|[Mm]s|[Mm]x|[Dd]r)\.?\s+)?(\p{Lu}[\p{L}'-]+)(?=\s*[,!.:;-]|\s*$|\s+[\p{Lu}\p{Ll}])/u

/** Where a sentence calls the customer by the given name, or, when none is known, greets someone by name. */
export function namesIn(sentence: string, name: string | null): Span[] {
  const plain = straight(sentence)
  if (name)
    return nameParts(name)
      .flatMap(part => spansOf(plain, wording(escaped(part))))
      .slice(0, 3)
  const match = addressed.exec(capitalised(plain))
  const found = match?.[1]
  if (!match || !found || unnamed.has(found.toLowerCase())) return []
  const start = match.index + match[0].lastIndexOf(found)
  return [[start, start + found.length]]
}

/** The greeting word alone may be written small. */
function capitalised(plain: string): string {
  return plain.replace(
    /^(?:Hi|Hiya|Hello|Hey|Dear|Good (?:Morning|Afternoon|Evening|Day|morning|afternoon|evening|day))\b/,
    word => word.toLowerCase(),
  )
}

function nameParts(name: string): string[] {
  return name.split(/[\s,]+/).filter(part => part.length > 1 && !/^(?:mr|mrs|ms|mx|dr)\.?$/i.test(part))
}

function escaped(part: string): string {
  return straight(part).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Whether a greeting calls anybody by a name, right or wrong. */
export function greetsByName(greeting: string): boolean {
  return namesIn(greeting, null).length > 0
}
