import type { PackProblem } from './problem'

/** Parts of a pack that are lists of things on their own: a faulty one leaves the others as they are. */
const listed: ReadonlySet<string> = new Set(['rules', 'terms', 'checklist', 'exemplars'])
/** Parts without which the others cannot be understood. */
const needed: ReadonlySet<string> = new Set(['format', 'id', 'version', 'title', 'locale', 'rules', 'lists', 'vars'])

/** What is left of a pack without its faulty parts. */
export interface SoundParts {
  readonly value: Readonly<Record<string, unknown>>
  /** The place in the whole pack of a place in what is left: both count from 0. */
  readonly placeInWhole: (path: string) => string
}

/**
 * The pack without what problems are told of, so that the rest can be looked at in the same go; null where too much is
 * missing for that.
 */
export function soundParts(
  pack: Readonly<Record<string, unknown>>,
  problems: readonly PackProblem[],
): SoundParts | null {
  const value: Record<string, unknown> = { ...pack }
  const faulty = new Map<string, Set<number>>()
  for (const { path } of problems) {
    const [part = '', number = ''] = path.split('.')
    if (listed.has(part) && /^\d+$/.test(number) && Array.isArray(pack[part]))
      faulty.set(part, (faulty.get(part) ?? new Set()).add(Number(number)))
    else if (needed.has(part) || part === '') return null
    else delete value[part]
  }
  const kept = new Map<string, readonly number[]>()
  for (const [part, numbers] of faulty) {
    const whole = pack[part] as readonly unknown[]
    const left = whole.map((_entry, at) => at).filter(at => !numbers.has(at))
    kept.set(part, left)
    value[part] = left.map(at => whole[at])
  }
  return {
    value,
    placeInWhole: path => {
      const [part = '', number = '', ...rest] = path.split('.')
      const at = kept.get(part)?.[Number(number)]
      return at === undefined ? path : [part, at, ...rest].join('.')
    },
  }
}
