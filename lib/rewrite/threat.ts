const threat =
  /^[\s,;.]*(?:or else|or|otherwise|if not|failing which),?\s+(?<what>[^.!?]*)(?<mark>[.!?]*)(?<more>.*)$/is
const bare = /^[\s,;]*(?:or else|otherwise)(?<mark>[.!]*)$/i
const cannot =
  /^(?<who>.+?) (?:can(?:['’]?t|not| not)|won['’]?t be able to|will not be able to|(?:am|are|is) (?:unable|not able) to)\s+(?<deed>.+)$/i
const stops = /^(?<who>.+?) (?:will|would|is going to|are going to) (?:stop|no longer) (?<deed>(?<doing>\w+ing)\b.*)$/i
const ends = /^(?<who>.+?) (?:will|would) no longer (?<deed>.+)$/i

/**
 * What follows a request as a threat, said as what the request is for: ", otherwise the doctor can't see you" → " so that
 * the doctor can see you". The end mark stays; null where it is no threat or has no other side.
 */
export function asPurpose(rest: string): string | null {
  const nothing = bare.exec(rest)?.groups
  if (nothing) return nothing.mark || '.'
  const found = threat.exec(rest)?.groups
  if (!found?.what) return null
  const mark = `${found.mark || '.'}${found.more}`
  const refused = cannot.exec(found.what)?.groups
  if (refused?.deed) return ` so that ${refused.who} can ${refused.deed}${mark}`
  const stopped = stops.exec(found.what)?.groups
  // What ends on a day goes on after it: the day would say the opposite.
  if (stopped?.deed && !/\b(?:on|from|by|in|at)\s/i.test(stopped.deed))
    return ` so that ${stopped.who} keep ${stopped.deed}${mark}`.replace(
      /\b(it|this|that|the \w+[^s]) keep\b/,
      '$1 keeps',
    )
  const ended = ends.exec(found.what)?.groups
  return ended?.deed ? ` so that ${ended.who} can still ${ended.deed}${mark}` : null
}
