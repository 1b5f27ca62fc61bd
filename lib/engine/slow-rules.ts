import type { RuleWatch } from '@/lib/analysis/rule-watch'

/** A rule that cost far more than the others, again and again. Times in milliseconds for one draft. */
export interface SlowRule {
  /** `pack:rule` */
  readonly rule: string
  readonly milliseconds: number
  /** What half of the other rules at most cost on the same draft, at the same moment. */
  readonly usual: number
}

/** A pass that takes longer makes somebody wait: then the rules are looked at one by one. */
const slowPass = 50
/** A rule below this is not what anybody waits for, however cheap the others are. */
const leastCost = 25
/** How much dearer than the usual rule it must be: a slow or busy machine makes all of them dearer alike. */
const timesUsual = 20
/** Below what a browser's clock can tell, in milliseconds. */
const leastUsual = 0.1
/** Of several runs the shortest counts: what else the machine does makes a run longer, and never shorter. */
const runs = 3
/** As often as this in a row a rule must be found slow. */
const strikesToPause = 3
const longestRest = 64

/**
 * Finds the rules that make every draft wait. Rules are linear by construction, so there should be none: this is what
 * is left if one is slow all the same. The clock is handed in.
 */
export class SlowRules {
  readonly #clock: () => number
  #costs: Map<string, number> | null = null
  readonly #strikes = new Map<string, number>()
  /** Slow passes to let go by: on a machine that is merely slow, looking again and again would make it slower. */
  #rest = 0
  #nextRest = 1

  /** Stands by the rules while they are looked at, and is off otherwise. */
  readonly watch: RuleWatch

  constructor(clock: () => number) {
    this.#clock = clock
    const isOn = () => this.#costs !== null
    this.watch = {
      get isOn() {
        return isOn()
      },
      ran: (rule, run) => this.#measure(rule, run),
    }
  }

  /** Runs a pass; `isSlow` when it took so long that a closer look is due. */
  pass<Result>(run: () => Result): { readonly result: Result; readonly isSlow: boolean } {
    const start = this.#clock()
    const result = run()
    if (this.#clock() - start <= slowPass) return { result, isSlow: false }
    if (this.#rest > 0) this.#rest--
    else return { result, isSlow: true }
    return { result, isSlow: false }
  }

  /** Repeats a slow pass, rule by rule, and gives the rules that are to be paused: those found slow often enough in a row. */
  look(pass: () => void): readonly SlowRule[] {
    const slow = slowAmong(this.#shortestOf(pass))
    for (const rule of [...this.#strikes.keys()]) if (!slow.some(one => one.rule === rule)) this.#strikes.delete(rule)
    for (const { rule } of slow) this.#strikes.set(rule, (this.#strikes.get(rule) ?? 0) + 1)
    this.#nextRest = slow.length > 0 ? 1 : Math.min(longestRest, this.#nextRest * 2)
    this.#rest = slow.length > 0 ? 0 : this.#nextRest
    const due = slow.filter(({ rule }) => this.#strikes.get(rule) === strikesToPause)
    for (const { rule } of due) this.#strikes.delete(rule)
    return due
  }

  #measure<Result>(rule: string, run: () => Result): Result {
    const start = this.#clock()
    try {
      return run()
    } finally {
      this.#costs?.set(rule, (this.#costs.get(rule) ?? 0) + this.#clock() - start)
    }
  }

  /** The shortest that each rule took in several runs of the pass. */
  #shortestOf(pass: () => void): ReadonlyMap<string, number> {
    const shortest = new Map<string, number>()
    for (let run = 0; run < runs; run++) {
      const costs = new Map<string, number>()
      this.#costs = costs
      try {
        pass()
      } finally {
        this.#costs = null
      }
      for (const [rule, cost] of costs) shortest.set(rule, Math.min(cost, shortest.get(rule) ?? cost))
    }
    return shortest
  }
}

function slowAmong(costs: ReadonlyMap<string, number>): readonly SlowRule[] {
  const sorted = [...costs.values()].toSorted((a, b) => a - b)
  const median = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
  const usual = Math.max(leastUsual, median)
  return [...costs]
    .filter(([, cost]) => cost >= leastCost && cost >= usual * timesUsual)
    .map(([rule, milliseconds]) => ({ rule, milliseconds, usual }))
}
