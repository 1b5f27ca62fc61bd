import { contenteditable } from './contenteditable'
import type { Editor, Replacement } from './editor'

/**
 * The box of Gmail: the browser's own editing, with the quoted message and the signature inside the box, behind the
 * agent's words. Gmail keeps blank lines in front of both. What is typed there would stand in a line of the quote, so
 * words for the end of the draft go behind its last words.
 */
export const gmail: Editor = {
  ...contenteditable,
  id: 'gmail',
  owns: editable => editable.matches('[g_editable="true"]'),
  replace(editable, replacement, setApart = () => []) {
    const { text } = contenteditable.read(editable, setApart())
    return contenteditable.replace(editable, behindLastWords(replacement, text), setApart)
  },
}

/** An insertion among the blank lines at the end, moved up to the last words; the lines in between come first. */
function behindLastWords(replacement: Replacement, draft: string): Replacement {
  const { start, end, text } = replacement
  const wordsEnd = draft.trimEnd().length
  if (start !== end || start <= wordsEnd) return replacement
  return { ...replacement, start: wordsEnd, end: wordsEnd, text: draft.slice(wordsEnd, start) + text }
}
