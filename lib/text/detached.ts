const beyondLatin = /[^\0-\xff]/
/** As many arguments as any engine takes in one call. */
const atOnce = 4096

/**
 * The same words in a string of their own. Engines keep the whole text for as long as a part cut from it is remembered,
 * and with it two bytes a letter if one curly quote stands anywhere in the text: expressions then run several times
 * slower over words that hold none. A part that needs no more than a byte a letter gets just that.
 */
export function detached(part: string): string {
  if (beyondLatin.test(part)) return ` ${part}`.slice(1)
  let own = ''
  for (let from = 0; from < part.length; from += atOnce) own += latin(part, from, Math.min(part.length, from + atOnce))
  return own
}

function latin(part: string, from: number, to: number): string {
  const codes = new Array<number>(to - from)
  for (let at = from; at < to; at++) codes[at - from] = part.charCodeAt(at)
  return String.fromCharCode(...codes)
}
