import { anchoredEdit } from './anchored-edit'
import { deleteSelected } from './correct-text'
import { domEditor } from './dom-editor'
import type { Editor } from './editor'
import { cutText } from './paste-text'
import type { Hand, Way } from './replace-safely'

/** What sets one such editor apart from the next. */
interface ModelHand {
  /** Ways to put words in; words that only go are cut. */
  ways(editable: HTMLElement): readonly Way[]
  /** Where it does not notice a selection by itself. */
  tellSelection?(editable: HTMLElement): void
  /** Where it takes an edit otherwise than anchored in the words around it. */
  readonly fit?: NonNullable<Hand['fit']>
}

/** An editor that draws its page from a model and hears only what is told it in its own way. */
export function modelEditor(id: string, selector: string, own: ModelHand): Editor {
  return domEditor(id, selector, (editable, hand) => ({
    fit: own.fit ?? anchoredEdit,
    select(span, reading) {
      const isSelected = hand.select(span, reading)
      if (isSelected) own.tellSelection?.(editable)
      return isSelected
    },
    ways: ({ text }) => (text === '' ? [() => cutText(editable), () => deleteSelected(editable)] : own.ways(editable)),
  }))
}
