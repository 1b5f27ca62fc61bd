/** One place that a rule marks in a past reply. */
export interface PlacedMark {
  /** The rule's id inside its pack; for a term its `termKey`. */
  readonly rule: string
  /** The sentence the mark stands in; for a mark about the whole reply, how the reply begins. */
  readonly sentence: string
  /** The marked words in that sentence; null where the mark is about the whole reply. */
  readonly words: readonly [start: number, end: number] | null
  /** Where in the reply, so that the same mark is known again; -1 for the whole reply. */
  readonly at: number
}

/** Whether the rule marks it now and did not before, as before, or no longer. */
export type Standing = 'new' | 'kept' | 'gone'
export const standings: readonly Standing[] = ['new', 'gone', 'kept']

/** A mark that is shown to the lead, with where its reply came from. */
export interface Sample extends PlacedMark {
  /** Names the mark as long as rule, reply and place are the same. */
  readonly key: string
  readonly place: number
  readonly standing: Standing
}

/** What one rule does to past replies. */
export interface RuleImpact {
  readonly rule: string
  /** Marks, and replies with at least one. */
  readonly marks: number
  readonly replies: number
  /** How many marks there are of each standing; without an earlier rule all are new. */
  readonly counts: Readonly<Record<Standing, number>>
  readonly samples: readonly Sample[]
}

export interface Impact {
  /** Replies that were read, and those of them that are not in English, where nothing is judged. */
  readonly read: number
  readonly otherLanguage: number
  /** Replies with at least one mark of any rule. */
  readonly marked: number
  readonly rules: readonly RuleImpact[]
}

/** A term has no id of its own: it is known by the word to use. */
export function termKey(use: string): string {
  return `term ${use}`
}

/** As many marks of a rule and a standing as are shown. */
export const mostSamples = 20

/** What the rules say of one reply, now and before; null where it is not in English. */
export type TriedReply = {
  readonly now: readonly PlacedMark[]
  readonly before: readonly PlacedMark[]
} | null

interface Counted {
  marks: number
  replies: number
  readonly counts: Record<Standing, number>
  readonly samples: Record<Standing, Sample[]>
}

/** Counts what rules do to one reply after the other; `rules` are told in this order, those that mark nothing too. */
export class ImpactCount {
  readonly #counted: ReadonlyMap<string, Counted>
  #read = 0
  #otherLanguage = 0
  #marked = 0

  constructor(rules: readonly string[]) {
    const nothing = (): Counted => ({
      marks: 0,
      replies: 0,
      counts: { new: 0, kept: 0, gone: 0 },
      samples: { new: [], kept: [], gone: [] },
    })
    this.#counted = new Map(rules.map(rule => [rule, nothing()]))
  }

  add(place: number, tried: TriedReply): void {
    this.#read++
    if (!tried) {
      this.#otherLanguage++
      return
    }
    const [now, before] = [keyed(place, tried.now), keyed(place, tried.before)]
    for (const [key, mark] of now) this.#count({ ...mark, key, place, standing: before.has(key) ? 'kept' : 'new' })
    for (const [key, mark] of before) if (!now.has(key)) this.#count({ ...mark, key, place, standing: 'gone' })
    for (const rule of new Set(tried.now.map(mark => mark.rule))) this.#of(rule).replies++
    if (now.size > 0) this.#marked++
  }

  get impact(): Impact {
    const rules = [...this.#counted].map(([rule, { marks, replies, counts, samples }]) => ({
      rule,
      marks,
      replies,
      counts: { ...counts },
      samples: standings.flatMap(standing => samples[standing].toSorted((a, b) => a.place - b.place || a.at - b.at)),
    }))
    return { read: this.#read, otherLanguage: this.#otherLanguage, marked: this.#marked, rules }
  }

  #of(rule: string): Counted {
    const counted = this.#counted.get(rule)
    if (!counted) throw new Error(`Nothing was to be counted of ${rule}.`)
    return counted
  }

  #count(sample: Sample): void {
    const { counts, samples, ...rest } = this.#of(sample.rule)
    if (sample.standing !== 'gone') this.#of(sample.rule).marks = rest.marks + 1
    const number = counts[sample.standing]++
    const kept = samples[sample.standing]
    if (kept.length < mostSamples) kept.push(sample)
    else {
      const place = drawn(number + 1)
      if (place < mostSamples) kept[place] = sample
    }
  }
}

function keyed(place: number, marks: readonly PlacedMark[]): ReadonlyMap<string, PlacedMark> {
  return new Map(
    marks.map(mark => {
      const [start = -1, end = -1] = mark.words ?? []
      return [`${mark.rule} ${place} ${mark.at} ${end - start}`, mark]
    }),
  )
}

/**
 * A number below `most`, the same for the same `most`: by it each mark, early or late in the file, is as likely to be
 * among those that are shown, and the same file shows the same ones again.
 */
function drawn(most: number): number {
  let mixed = Math.imul(most ^ 0x9e3779b9, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 16)) >>> 0) % most
}

/** How many in a hundred, with one figure behind the point below ten. */
export function inHundred(count: number, all: number): string {
  const share = all === 0 ? 0 : (count / all) * 100
  return share > 0 && share < 9.95 ? share.toFixed(1) : String(Math.round(share))
}

/** Of the marks that were shown, how many are right, by those the lead called wrong; null where none was shown. */
export function precisionOf(
  { samples }: Pick<RuleImpact, 'samples'>,
  wrong: ReadonlySet<string>,
): { readonly shown: number; readonly right: number; readonly percent: number } | null {
  const shown = samples.filter(({ standing }) => standing !== 'gone')
  if (shown.length === 0) return null
  const right = shown.filter(({ key }) => !wrong.has(key)).length
  return { shown: shown.length, right, percent: Math.round((right / shown.length) * 100) }
}
