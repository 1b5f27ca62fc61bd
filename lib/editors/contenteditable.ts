import { domHand } from './dom-hand'
import { readDom } from './dom-reading'
import type { Editor } from './editor'
import { focusEditable } from './focus-of'
import { replaceSafely } from './replace-safely'
import { watchDom } from './watch-dom'

/** A bare contenteditable, edited by the browser itself: what is inserted as typed is one step of its own undo. */
export const contenteditable: Editor = {
  id: 'contenteditable',
  owns: editable => (editable as HTMLElement).isContentEditable === true,
  read: readDom,
  replace: (editable, replacement, setApart = () => []) => replaceSafely(domHand(editable, setApart), replacement),
  focus: focusEditable,
  watch: watchDom,
}
