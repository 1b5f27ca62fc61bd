import type { Part, Step } from './token-steps'

type Rows = readonly (readonly string[])[]

/** So common that nearly every sentence holds some of them. */
const common = new Set(
  'a all an and any are as at be been but by can could did do for from get had has have he help i if in is it let me my no not of on or our out please she so some that the their them there they this to up us was we were what when which will with would you your'.split(
    ' ',
  ),
)
/** More rows than this are not worth keeping. */
const most = 400

/** About how many sentences hold one of the rows. */
function frequencyOf(rows: Rows): number {
  return rows.reduce((sum, row) => sum + row.reduce((share, word) => share * (common.has(word) ? 0.2 : 0.01), 1), 0)
}

/** Every word of some, followed by every word of others. */
function pairs(first: Step | undefined, second: Step | undefined): Rows | null {
  if (!first?.words || !second?.words || first.words.size * second.words.size > most) return null
  const seconds = [...second.words]
  return [...first.words].flatMap(word => seconds.map(next => [word, next]))
}

function singles(step: Step | undefined): Rows | null {
  return step?.words && step.words.size <= most ? [...step.words].map(word => [word]) : null
}

function rarest(choices: readonly (Rows | null)[]): Rows | null {
  let best: Rows | null = null
  for (const rows of choices) if (rows && (!best || frequencyOf(rows) < frequencyOf(best))) best = rows
  return best
}

/** What must stand where a row of steps does: one of its words, or two side by side. */
function rowsOfWay(way: readonly Step[]): Rows | null {
  return rarest(way.flatMap((step, at) => [singles(step), pairs(step, way[at + 1])]))
}

/** All of the rows together; null where one is not known, or they are too many. */
function joined(choices: readonly (Rows | null)[]): Rows | null {
  const all: (readonly string[])[] = []
  for (const rows of choices) {
    if (!rows) return null
    all.push(...rows)
  }
  return all.length > most ? null : all
}

/** What must stand where one part ends and the next begins. */
function rowsBetween(part: Part, next: Part | undefined): Rows | null {
  if (!next || part.isOptional || next.isOptional) return null
  return joined(part.ways.flatMap(way => next.ways.map(other => pairs(way.at(-1), other[0]))))
}

/** Rows of words of which one must stand in a sentence for the parts to be found in it, the rarest known; null where none are. */
export function rowsThatMustStand(parts: readonly Part[]): Rows | null {
  return rarest(
    parts.flatMap((part, at) => [
      part.isOptional ? null : joined(part.ways.map(rowsOfWay)),
      rowsBetween(part, parts[at + 1]),
    ]),
  )
}
