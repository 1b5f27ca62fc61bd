import { correctText } from './correct-text'
import { domEditor } from './dom-editor'
import { insertAsTyped, waysBesideLinks } from './dom-hand'
import { cutText, pasteText } from './paste-text'

/**
 * An editor nobody told us of. One with a model of its own takes a paste or a correction, or at least says that it
 * hears them; one that neither hears nor changes is edited by the browser itself, and takes what is inserted as typed.
 */
export const unknownEditor = domEditor('unknown', '[contenteditable]', editable => {
  let isHeard = false
  const told = (tell: (editable: HTMLElement, text: string) => boolean) => (text: string) => {
    isHeard = tell(editable, text) || isHeard
    return isHeard
  }
  const typed = (text: string) => {
    // Typed into a page that is drawn from a model, words would show there and not be sent.
    if (!isHeard) insertAsTyped(editable.ownerDocument, text)
    return false
  }
  return {
    ways: (edit, reading) =>
      waysBesideLinks(edit, reading, editable, [
        ...(edit.text === '' ? [told(cutText)] : [told(pasteText), told(correctText)]),
        typed,
      ]),
  }
})
