import type { Match } from '@/lib/checks/finder'
import { slotsIn } from '@/lib/language/slots'
import { type Tagged, tagged } from '@/lib/language/tagged'
import { keepsFacts } from '@/lib/rewrite/facts-kept'
import { rewriteNamed } from '@/lib/rewrite/rewrites'
import { listMarkLength, salutationLength, withSalutation } from '@/lib/rewrite/salutation'
import { capitalised, inRegister, uncapitalised } from '@/lib/rewrite/sentence-shape'
import type { Suggestion } from '@/lib/rewrite/suggestion'
import { isWellFormed } from '@/lib/rewrite/well-formed'
import type { Span } from '@/lib/text/span'
import type { CompiledRule } from './rule-set-compile'

const most = 3

/** How many places carry a mark: in the sentence as it is, and as it may be said instead. */
export interface Marks {
  readonly before: number
  readonly in: (text: string) => number
}

/** A suggestion with its slots found. */
export function suggestion(label: string, [start, end]: Span, text: string): Suggestion {
  return { label, start, end, text, slots: slotsIn(text) }
}

/** Fixed words with the capital that their place asks for. */
function fitted(sentence: string, [start, end]: Span, words: string): string {
  if (sentence.slice(0, start).trim() === '') return inRegister(sentence.slice(start, end), capitalised(words))
  return /[.!?\n]\s*$/u.test(sentence.slice(0, start)) ? capitalised(words) : uncapitalised(words)
}

/** The words to put in place of the marked ones; empty words take the comma and space behind them along. */
function inPlace(sentence: string, [start, end]: Span, words: string): { readonly span: Span; readonly text: string } {
  if (words !== '') return { span: [start, end], text: fitted(sentence, [start, end], words) }
  const gap = /^[\s,;:–—-]*/u.exec(sentence.slice(end))?.[0].length ?? 0
  const next = /^\S+/u.exec(sentence.slice(end + gap))?.[0] ?? ''
  if (start > 0) return { span: [start, end + gap], text: '' }
  return { span: [start, end + gap + next.length], text: capitalised(next) }
}

function applied(sentence: string, { span, text }: { readonly span: Span; readonly text: string }): string {
  return sentence.slice(0, span[0]) + text + sentence.slice(span[1])
}

/** The sentence said anew, its greeting left as it stands; nothing where the greeting cannot be told from the rest. */
function rewritten(
  id: string,
  sentence: Tagged,
  [start, end]: Span,
): readonly { label: string; text: string; isAddition: boolean }[] {
  const rewrite = rewriteNamed(id)
  const length = listMarkLength(sentence.text) || salutationLength(sentence.text)
  if (!rewrite || length === null) return []
  const greets = length > 0 && length <= start
  const rest = greets ? tagged(sentence.text.slice(length)) : sentence
  const at: Span = greets ? [start - length, end - length] : [start, end]
  const salutation = greets ? sentence.text.slice(0, length) : ''
  return rewrite.rewrite(rest, at).map(text => ({
    label: rewrite.label,
    isAddition: rewrite.isAddition ?? false,
    text: withSalutation(salutation, inRegister(rest.text, text), sentence.text),
  }))
}

/**
 * What to write instead of a marked place: the rule's rewrites, then its fixed words. Only what changes something, keeps
 * every fact, stands on its own feet, differs from the others and leaves fewer marks than before is offered.
 */
export function suggestionsFor(
  rule: CompiledRule,
  sentence: Tagged,
  match: Match,
  marks: Marks,
): readonly Suggestion[] {
  if (rule.rewrite.length === 0 && rule.suggest.length === 0) return []
  const before = sentence.text
  const whole: Span = [0, before.length]
  const ways = [
    ...rule.rewrite.flatMap(id => rewritten(id, sentence, match.span).map(way => ({ ...way, span: whole }))),
    ...rule.suggest.map(words => ({
      label: words === '' ? 'Leave it out' : 'Say',
      isAddition: false,
      ...inPlace(before, match.span, words),
    })),
  ]
  const seen = new Set([before])
  const offered: Suggestion[] = []
  for (const way of ways) {
    const after = applied(before, way)
    if (offered.length === most) break
    if (seen.has(after) || after.trim() === '' || !keepsFacts(before, after) || !isWellFormed(before, after)) continue
    seen.add(after)
    if (way.isAddition && offered.length > 0) continue
    // An addition leaves the mark, and what it adds excuses it.
    const mayStay = rule.level === 'could' || (way.isAddition && rule.unless !== null)
    if (marks.in(after) <= marks.before - (mayStay ? 0 : 1)) offered.push(suggestion(way.label, way.span, way.text))
  }
  return offered
}
