/** How far help goes without being asked for, from the least to the most. Each step comes after the ones before it. */
export const helps = ['attempt', 'hint', 'example', 'rewrite'] as const
export type Help = (typeof helps)[number]

/** Where a new hire starts: with room to rise and to fall. */
export const firstHelp: Help = 'example'

/** One step less help, or the same where there is no less. */
export function lessHelp(help: Help): Help {
  return helps[helps.indexOf(help) - 1] ?? help
}

/** One step more help, or the same where there is no more. */
export function moreHelp(help: Help): Help {
  return helps[helps.indexOf(help) + 1] ?? help
}

/** Whether `help` goes at least as far as `wanted`. */
export function isAtLeast(help: Help, wanted: Help): boolean {
  return helps.indexOf(help) >= helps.indexOf(wanted)
}

/** The one of two that goes less far. */
export function lesser(one: Help, other: Help): Help {
  return isAtLeast(one, other) ? other : one
}
