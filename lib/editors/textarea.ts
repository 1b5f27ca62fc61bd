import type { Span } from '@/lib/text/span'
import { noteComposing } from './composing'
import { typed } from './dom-hand'
import type { Editor, Reading } from './editor'
import { focusEditable, isFocused } from './focus-of'
import { type Hand, replaceSafely } from './replace-safely'

/** A plain text field: offsets in its value are offsets in the draft. */
export const textarea: Editor = {
  id: 'textarea',
  owns: editable => editable.tagName === 'TEXTAREA',
  read: editable => readField(editable as HTMLTextAreaElement),
  replace: (editable, replacement) => replaceSafely(handOn(editable as HTMLTextAreaElement), replacement),
  focus: focusEditable,
  watch(editable, signal, onChange) {
    noteComposing(editable, signal)
    editable.addEventListener('input', onChange, { signal })
    editable.addEventListener('compositionend', onChange, { signal })
  },
}

function readField(field: HTMLTextAreaElement): Reading {
  const text = field.value.replaceAll('\u00A0', ' ')
  const isInside = ([start, end]: Span) => start >= 0 && start <= end && end <= text.length
  return {
    text,
    atoms: [],
    rangeOf: () => null,
    isReplaceable: span => isInside(span) && !field.readOnly && !field.disabled,
    caret: () => ((field.getRootNode() as Document | ShadowRoot).activeElement === field ? field.selectionEnd : null),
  }
}

function handOn(field: HTMLTextAreaElement): Hand {
  const document = field.ownerDocument
  return {
    editable: field,
    view: document.defaultView ?? window,
    isWritable: () => !field.readOnly && !field.disabled,
    read: () => readField(field),
    focus: () => focusEditable(field),
    isFocused: () => isFocused(field),
    select([start, end]) {
      field.setSelectionRange(start, end)
      return true
    },
    // Setting the value would work too, but nothing could take it back.
    ways: () => [typed(document)],
    undo: () => void document.execCommand('undo'),
    redo: () => void document.execCommand('redo'),
  }
}
