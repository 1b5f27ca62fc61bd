import nlp from 'compromise/two'
import { straight } from '@/lib/text/wording'
import { lemmaOf } from './lemma'

/** One word of a sentence, with what its form and company say about it. */
export interface Word {
  /** As written, without the punctuation around it. */
  readonly text: string
  /** Lower case, curly quotes made straight. */
  readonly normal: string
  /** Dictionary form: "was" → "be", "orders" → "order". A contraction has that of its first part: "can't" → "can". */
  readonly lemma: string
  /** Offsets into the sentence. */
  readonly start: number
  readonly end: number
  /** Parts of speech as compromise names them: Noun, Verb, PastTense, Modal, Negative, … A contraction has those of both its parts. */
  readonly tags: ReadonlySet<string>
}

/** A sentence whose words are known, or will be by the time somebody asks. */
export interface Tagged {
  readonly text: string
  readonly words: readonly Word[]
}

interface CompromiseTerm {
  text: string
  pre: string
  post: string
  tags: Set<string>
  implicit?: string
  root?: string
}

/**
 * A sentence as tagged words. A contraction ("can't") stays one word and carries the tags of both its parts,
 * so that offsets always point at what the agent typed. Tagging costs more than all else that is done with a sentence
 * and most sentences are never asked for a tag, so it waits for the first question.
 */
export function tagged(text: string): Tagged {
  let known: readonly Word[] | undefined
  return {
    text,
    get words() {
      known ??= taggedWords(text)
      return known
    },
  }
}

function taggedWords(text: string): readonly Word[] {
  const document = nlp(text)
  document.compute('root')
  const words: Word[] = []
  let at = 0
  for (const term of (document.docs as CompromiseTerm[][]).flat()) {
    if (term.text === '') {
      // The unwritten second half of a contraction: its tags belong to the word that was written.
      const last = words.at(-1)
      if (last) words[words.length - 1] = { ...last, tags: new Set([...last.tags, ...term.tags]) }
      continue
    }
    const start = text.indexOf(term.text, at)
    if (start < 0) continue
    at = start + term.text.length
    const normal = straight(term.text).toLowerCase()
    // In "can't" and "didn't" the first part is implied by compromise, not written.
    const lemma = lemmaOf(term.implicit ?? normal, term.root, term.tags)
    words.push({ text: term.text, normal, lemma, start, end: at, tags: new Set(term.tags) })
  }
  return words
}
