import { anchoredEdit } from './anchored-edit'
import { domHand, focusEditable } from './dom-hand'
import { readDom } from './dom-reading'
import type { Editor, Reading } from './editor'
import { linksIn } from './links-in'
import { cutText, pasteText } from './paste-text'
import { replaceSafely, type Way } from './replace-safely'
import type { Edit } from './smallest-edit'
import { watchDom } from './watch-dom'

/**
 * CKEditor 5, which draws its editable from a model of its own and takes back whatever else changes it. A paste of plain
 * text goes into the model, in the format of the words it replaces, and is one step of the editor's undo.
 */
export const ckeditor5: Editor = {
  id: 'ckeditor5',
  owns: editable => editable.matches('.ck-editor__editable'),
  read: readDom,
  replace(editable, replacement, setApart = () => []) {
    const hand = {
      ...domHand(editable, setApart),
      fit: anchoredEdit,
      ways: (edit: Edit, reading: Reading) => waysFor(editable, edit, reading),
      undo: () => pressUndo(editable),
    }
    return replaceSafely(hand, replacement)
  },
  focus: focusEditable,
  watch: watchDom,
}

function waysFor(editable: HTMLElement, edit: Edit, reading: Reading): readonly Way[] {
  const links = linksIn(edit, reading, editable)
  if (links === 'crossed') return []
  if (edit.text === '') return [() => cutText(editable)]
  // An empty line in pasted text begins a paragraph, as Enter does in this editor; a single break would not.
  const pasted = (text: string) => pasteText(editable, text.replaceAll('\n', '\n\n'))
  const corrected = (text: string) => correct(editable, text)
  const stepsOut = (text: string) => {
    pressKey(editable, arrowRight)
    pasted(text)
  }
  // Behind a link the caret still stands in it; one step to the right leaves it.
  if (links === 'end' && edit.start === edit.end) return [stepsOut]
  if (edit.text.includes('\n')) return links === 'none' ? [pasted] : []
  // A paste would drop the link it replaces to its end; what the browser's spelling correction does keeps it.
  return links === 'end' ? [corrected] : [pasted, corrected]
}

/** As the browser's own spelling correction replaces the selected words. */
function correct(editable: HTMLElement, text: string): void {
  const { ownerDocument: document } = editable
  const realm = document.defaultView as Window & typeof globalThis
  const selection = document.getSelection()
  if (!selection || selection.rangeCount === 0) return
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  const dataTransfer = new realm.DataTransfer()
  dataTransfer.setData('text/plain', text)
  const targetRanges = [new realm.StaticRange({ startContainer, startOffset, endContainer, endOffset })]
  const inputType = 'insertReplacementText'
  const what = { inputType, data: text, dataTransfer, targetRanges, bubbles: true, cancelable: true, composed: true }
  editable.dispatchEvent(new realm.InputEvent('beforeinput', what))
}

const arrowRight = { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, which: 39 }

/** The editor hears its own shortcut: Cmd+Z on a Mac. */
function pressUndo(editable: HTMLElement): void {
  const isMac = /mac/i.test(editable.ownerDocument.defaultView?.navigator.userAgent ?? '')
  pressKey(editable, { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, ctrlKey: !isMac, metaKey: isMac })
}

function pressKey(editable: HTMLElement, key: KeyboardEventInit): void {
  const realm = editable.ownerDocument.defaultView as Window & typeof globalThis
  editable.dispatchEvent(new realm.KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }))
}
