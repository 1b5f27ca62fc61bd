const threat =
  /^[\s,;.]*(?:or else|or|otherwise|if not|failing which|without which),?\s+(?<what>[^.!?]*)(?<mark>[.!?]*)(?<more>.*)$/is
const bare = /^[\s,;]*(?:or else|otherwise)(?<mark>[.!]*)$/i
const cannot =
  /^(?<who>.+?) (?:can(?:['’]?t|not| not)|won['’]?t be able to|will not be able to|(?:am|are|is) (?:unable|not able) to)\s+(?<deed>.+)$/i
const stops = /^(?<who>.+?) (?:will|would|is going to|are going to) (?:stop|no longer) (?<deed>(?<doing>\w+ing)\b.*)$/i
const ends = /^(?<who>.+?) (?:will|would) no longer (?<deed>.+)$/i

const passive = /^(?<who>(?:the|your|this|it)\b[\w' -]*?) (?:will|would) be (?<deed>[a-z]+)$/i
/** What would be undone, and what it does once the step is taken: for one and for several. */
const stays: Readonly<Record<string, readonly [string, string]>> = {
  cancelled: ['goes ahead', 'go ahead'],
  canceled: ['goes ahead', 'go ahead'],
  closed: ['stays open', 'stay open'],
  deactivated: ['stays active', 'stay active'],
  delayed: ['stays on time', 'stay on time'],
  disconnected: ['stays on', 'stay on'],
  dropped: ['goes on', 'go on'],
  rejected: ['goes through', 'go through'],
  suspended: ['stays active', 'stay active'],
}

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
  const undone = passive.exec(found.what)?.groups
  const kept = undone?.deed ? stays[undone.deed.toLowerCase()] : undefined
  if (kept && undone?.who) return ` so that ${undone.who} ${/[^s]s$/i.test(undone.who) ? kept[1] : kept[0]}${mark}`
  return ended?.deed ? ` so that ${ended.who} can still ${ended.deed}${mark}` : null
}
