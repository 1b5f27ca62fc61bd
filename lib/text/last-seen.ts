/**
 * What was worked out for the parts of the last text, for the next one: a key changes one line and one sentence, all
 * others are known. What the newest text no longer holds is forgotten with the text after it.
 */
export class LastSeen<Value> {
  #before: ReadonlyMap<string, Value> = new Map()
  #now = new Map<string, Value>()

  recall(part: string, make: () => Value): Value {
    const seen = this.#now.get(part)
    if (seen !== undefined) return seen
    const known = this.#before.get(part) ?? make()
    this.#now.set(part, known)
    return known
  }

  /** From here on the parts of the next text are asked for. */
  next(): void {
    this.#before = this.#now
    this.#now = new Map()
  }
}
