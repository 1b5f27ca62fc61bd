/** Part of a line, in one format. */
export interface Run {
  readonly text: string
  readonly isBold: boolean
  readonly address: string | null
}

interface Line {
  readonly kind: 'paragraph' | 'item' | 'quote'
  readonly runs: readonly Run[]
}

/** A draft that a number has made up, and a change to it. */
export interface RandomCase {
  readonly html: string
  /** The words of the draft, a line for each paragraph, item and line of a quote. */
  readonly words: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Whole numbers that follow from a seed: mulberry32. */
class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From `least` to `most`, both of them possible. */
  number(least: number, most: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return least + Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * (most - least + 1))
  }

  one<Value>(values: readonly Value[]): Value {
    return values[this.number(0, values.length - 1)]!
  }
}

const latin = 'the order left on Friday refund cannot help today sorry your account again Zürich naïve well-known don’t'
const others = '👩‍💻 🎉 🇩🇪 👍🏽 שלום תודה مرحبا 3.50 <b> &amp; "so" EUR\u00A020'
const vocabulary = [...latin.split(' '), ...others.split(' ')]

function wordsOf(dice: Dice, least: number, most: number): string {
  return Array.from({ length: dice.number(least, most) }, () => dice.one(vocabulary)).join(' ')
}

/** What an editor may be asked to hold. */
export interface Holds {
  readonly format: boolean
  readonly quotes: boolean
}

/** Plain stretches of words, and between them bold ones and links; the spaces belong to the plain ones. */
function lineOf(dice: Dice, holds: Holds): Line {
  const runs: Run[] = [{ text: wordsOf(dice, 1, 4), isBold: false, address: null }]
  for (let more = holds.format ? dice.number(0, 2) : 0; more > 0; more--) {
    const isLink = dice.number(1, 2) === 1
    const address = isLink ? `https://shop.example/${dice.number(1, 9)}` : null
    const last = runs.pop()!
    runs.push({ ...last, text: `${last.text} ` })
    runs.push({ text: wordsOf(dice, 1, 3), isBold: !isLink, address })
    runs.push({ text: ` ${wordsOf(dice, 1, 3)}`, isBold: false, address: null })
  }
  const kinds = ['paragraph', 'paragraph', ...(holds.format ? ['item'] : []), ...(holds.quotes ? ['quote'] : [])]
  return { kind: dice.one(kinds) as Line['kind'], runs }
}

/** A draft of a few lines and a stretch of whole words in it, the same for the same seed. */
export function randomCase(seed: number, holds: Holds): RandomCase {
  const dice = new Dice(seed)
  const lines = Array.from({ length: dice.number(1, 5) }, () => lineOf(dice, holds))
  const words = lines.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n')
  const [start, end] = stretchOf(words, dice)
  const isDeletion = dice.number(1, 6) === 1 && start > 0
  const text = isDeletion ? '' : wordsOf(dice, 1, 5)
  // With its words goes the space before them.
  const from = isDeletion && words[start - 1] === ' ' ? start - 1 : start
  return { html: lines.map(markupOf).join(''), words: words.replaceAll('\u00A0', ' '), start: from, end, text }
}

/** From the start of a word to the end of one in the same line or, once in eight times, the next. */
function stretchOf(words: string, dice: Dice): readonly [number, number] {
  const starts = [...words.matchAll(/(?<![^ \n])[^ \n]/gu)].map(({ index }) => index)
  const start = dice.one(starts)
  const isLong = dice.number(1, 8) === 1
  const reach = words
    .slice(start)
    .split('\n', isLong ? 2 : 1)
    .join('\n').length
  const ends = [...words.slice(start, start + reach).matchAll(/[^ \n](?![^ \n])/gu)]
  const { index, 0: last } = dice.one(ends.slice(isLong ? -3 : 0, isLong ? undefined : 4))
  return [start, start + index + last.length]
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u00A0', '&nbsp;')
}

function markupOf({ kind, runs }: Line): string {
  const inside = runs
    .map(({ text, isBold, address }) => {
      const words = isBold ? `<strong>${escaped(text)}</strong>` : escaped(text)
      return address === null ? words : `<a href="${address}">${words}</a>`
    })
    .join('')
  if (kind === 'item') return `<ul><li>${inside}</li></ul>`
  return kind === 'quote' ? `<blockquote><p>${inside}</p></blockquote>` : `<p>${inside}</p>`
}
