import type { healthReport } from './health-report'
import type { TextareaMarks } from './textarea-marks'

/**
 * Parts of the hands that few pages need, while every page carries the hands: each is a script of its own (an entrypoint
 * of the same name), brought into the page when it is wanted, where it says that it has come.
 */
export interface Parts {
  readonly 'health-report': typeof healthReport
  readonly 'textarea-marks': typeof TextareaMarks
}

export type PartName = keyof Parts

/** Gives a part, brought from wherever it is; null where it did not come. */
export type BringPart = <Name extends PartName>(name: Name) => Promise<Parts[Name] | null>

const place = Symbol.for('reply-coach parts')

/** The parts in this page. Its own scripts live in another world and see none of it. */
function here(): Partial<Parts> {
  const scope = window as Window & { [place]?: Partial<Parts> }
  scope[place] ??= {}
  return scope[place]
}

/** Said by the script that was brought. */
export function partIsHere<Name extends PartName>(name: Name, part: Parts[Name]): void {
  Object.assign(here(), { [name]: part })
}

/** What was brought before; else has it brought, and gives what has come. */
export async function broughtPart<Name extends PartName>(
  name: Name,
  bring: (name: PartName) => Promise<unknown>,
): Promise<Parts[Name] | null> {
  if (!here()[name]) await bring(name).catch(() => {})
  return here()[name] ?? null
}
