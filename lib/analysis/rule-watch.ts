/**
 * Stands by while rules run, where somebody wants to know what each of them costs. The brain has no clock: whoever holds
 * one hands in a watch. Rules find the same with it and without.
 */
export interface RuleWatch {
  /** Off most of the time: then rules run as if nobody stood by. */
  readonly isOn: boolean
  /** Runs what a rule (`pack:rule`) does and hands on what comes of it. */
  ran<Result>(rule: string, run: () => Result): Result
}

/** Runs what a rule does, under the watch where one is on. */
export function watched<Result>(watch: RuleWatch | undefined, rule: string, run: () => Result): Result {
  return watch?.isOn ? watch.ran(rule, run) : run()
}
