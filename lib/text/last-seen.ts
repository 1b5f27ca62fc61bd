/**
 * What was worked out for the parts of the last texts, for the next one: a key changes one line and one sentence, all
 * others are known. What has not been asked for since it held twice as much as a text needs is forgotten.
 */
export class LastSeen<Value> {
  #older: ReadonlyMap<string, Value> = new Map()
  #known = new Map<string, Value>()
  #asked = 0

  recall(part: string, make: () => Value): Value {
    this.#asked++
    const known = this.#known.get(part)
    if (known !== undefined) return known
    const value = this.#older.get(part) ?? make()
    this.#known.set(part, value)
    return value
  }

  /** From here on the parts of the next text are asked for. `needed` tells how many the last one has, if not all were asked for. */
  next(needed = this.#asked): void {
    if (this.#known.size > 2 * needed + 100) {
      this.#older = this.#known
      this.#known = new Map()
    } else if (this.#older.size > 0) {
      this.#older = new Map()
    }
    this.#asked = 0
  }
}
