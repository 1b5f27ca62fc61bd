import { domHand } from './dom-hand'
import { readDom } from './dom-reading'
import type { Editor } from './editor'
import { focusEditable } from './focus-of'
import type { Hand } from './replace-safely'
import { replaceSafely } from './replace-safely'
import { watchDom } from './watch-dom'

/** An editor made of nodes: how its editable is known by a selector, and what its family does in its own way. */
export function domEditor(
  id: string,
  selector: string,
  ownWay: (editable: HTMLElement, hand: Hand) => Partial<Hand>,
): Editor {
  return {
    id,
    owns: editable => editable.matches(selector),
    read: readDom,
    replace(editable, replacement, setApart = () => []) {
      const hand = domHand(editable, setApart)
      return replaceSafely({ ...hand, ...ownWay(editable, hand) }, replacement)
    },
    focus: focusEditable,
    watch: watchDom,
  }
}
