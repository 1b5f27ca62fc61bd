import { anchoredEdit } from './anchored-edit'
import { deleteSelected } from './correct-text'
import { domEditor } from './dom-editor'
import type { Editor } from './editor'
import { cutText } from './paste-text'
import type { Way } from './replace-safely'

/** An editor that draws its page from a model and hears only what is told it in its own way. */
export function modelEditor(
  id: string,
  selector: string,
  ways: (editable: HTMLElement) => readonly Way[],
  tellSelection: (editable: HTMLElement) => void = () => {},
  fit = anchoredEdit,
): Editor {
  return domEditor(id, selector, (editable, hand) => ({
    fit,
    select(span, reading) {
      const isSelected = hand.select(span, reading)
      if (isSelected) tellSelection(editable)
      return isSelected
    },
    ways: ({ text }) => (text === '' ? [() => cutText(editable), () => deleteSelected(editable)] : ways(editable)),
  }))
}
