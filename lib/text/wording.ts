import { behindNoWord, matcherIn } from './match-starts'
import type { Span } from './span'

/** Curly quotes made straight, one for one, so that offsets keep. */
export function straight(text: string): string {
  return text.replace(/[\u2018\u2019\u02bc\uff07]/g, "'").replace(/[\u201c\u201d]/g, '"')
}

/**
 * A pattern that finds any of the wordings as whole words, in any case. A space stands for any white space and " ?"
 * for perhaps some; the rest is a regular expression, so `(?:…|…)` and `?` may be used.
 */
export function wording(...alternatives: string[]): RegExp {
  const joined = alternatives.map(one => one.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+')).join('|')
  // "can" is not found in "can't", nor "we" in "we'll"; "order" is found in "order's".
  return new RegExp(`${behindNoWord}(?:${joined})(?!\\w|'(?:t|ll|ve|re|d|m)\\b)`, 'gi')
}

/** One of the words, for use inside a wording. */
export function oneOf(words: string): string {
  return `(?:${words.trim().split(/\s+/).join('|')})`
}

/** Where the patterns, which have the g flag, occur in a text whose quotes are straight, in order. */
export function spansOf(text: string, ...patterns: RegExp[]): Span[] {
  const spans: Span[] = []
  for (const pattern of patterns) addMatches(text, pattern, spans)
  return spans.length < 2 ? spans : spans.sort((a, b) => a[0] - b[0] || b[1] - a[1])
}

function addMatches(text: string, pattern: RegExp, spans: Span[]): void {
  const next = matcherIn(text, pattern)
  if (next) {
    for (let match = next(0); match; match = next(match[1])) spans.push(match)
    return
  }
  for (const { index, 0: words } of text.matchAll(pattern)) {
    if (words !== '') spans.push([index, index + words.length])
  }
}

/** Whether the pattern occurs; a pattern with the g flag keeps no place between calls. */
export function has(text: string, pattern: RegExp): boolean {
  const next = matcherIn(text, pattern)
  return next ? next(0) !== null : text.search(pattern) >= 0
}

/** The stretches without those that lie within another. */
export function outermost(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])
  const kept: Span[] = []
  for (const span of sorted) {
    const last = kept.at(-1)
    if (!last || span[0] >= last[1]) kept.push(span)
  }
  return kept
}
