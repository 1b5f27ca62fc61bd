import nlp from 'compromise/two'

/** One word of a sentence, with what its form and company say about it. */
export interface Word {
  /** As written, without the punctuation around it. */
  readonly text: string
  /** Lower case, curly quotes made straight. */
  readonly normal: string
  /** Dictionary form: "was" → "be", "orders" → "order". */
  readonly lemma: string
  /** Offsets into the sentence. */
  readonly start: number
  readonly end: number
  /** Parts of speech as compromise names them: Noun, Verb, PastTense, Modal, Negative, … */
  readonly tags: ReadonlySet<string>
}

export interface Tagged {
  readonly text: string
  readonly words: readonly Word[]
}

interface CompromiseTerm {
  text: string
  normal: string
  pre: string
  post: string
  tags: Set<string>
  implicit?: string
  root?: string
  machine?: string
}

/**
 * A sentence as tagged words. A contraction ("can't") stays one word and carries the tags of both its parts,
 * so that offsets always point at what the agent typed.
 */
export function tagged(text: string): Tagged {
  const document = nlp(text)
  document.compute('root')
  const words: Word[] = []
  let at = 0
  for (const term of (document.docs as CompromiseTerm[][]).flat()) {
    const written = term.text
    if (written === '') {
      // The unwritten second half of a contraction: its tags belong to the word that was written.
      const last = words.at(-1)
      if (last) words[words.length - 1] = { ...last, tags: new Set([...last.tags, ...term.tags]) }
      continue
    }
    const start = text.indexOf(written, at)
    if (start < 0) continue
    at = start + written.length
    const normal = written.toLowerCase().replaceAll('\u2019', "'")
    words.push({ text: written, normal, lemma: term.root ?? normal, start, end: at, tags: new Set(term.tags) })
  }
  return { text, words }
}
