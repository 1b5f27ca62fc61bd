import { domHand, endsFormat, focusEditable } from './dom-hand'
import { readDom } from './dom-reading'
import type { Editor } from './editor'
import { type Hand, replaceSafely } from './replace-safely'
import { watchDom } from './watch-dom'

/** A bare contenteditable, edited by the browser itself: what is inserted as typed is one step of its own undo. */
export const contenteditable: Editor = {
  id: 'contenteditable',
  owns: editable => (editable as HTMLElement).isContentEditable === true,
  read: readDom,
  replace(editable, replacement, setApart = () => []) {
    const hand = domHand(editable, setApart)
    // The browser drops a link that is typed over to its end, and here is no other way in.
    const ways: Hand['ways'] = (edit, reading) =>
      endsFormat(edit, reading, editable)?.matches('a[href]') ? [] : hand.ways(edit, reading)
    return replaceSafely({ ...hand, ways }, replacement)
  },
  focus: focusEditable,
  watch: watchDom,
}
