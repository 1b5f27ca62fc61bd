import { vi } from 'vitest'

/** happy-dom has none; it is no more than its four values. */
class PlainStaticRange {
  constructor(ends: StaticRangeInit) {
    Object.assign(this, ends)
  }
}

/** Gives the page what it lacks of a browser's; taken back by `vi.unstubAllGlobals()`. */
export function stubStaticRange(): void {
  vi.stubGlobal('StaticRange', PlainStaticRange)
}
