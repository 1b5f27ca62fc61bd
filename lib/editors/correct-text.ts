import { selectionIn } from './selection-in'

type Realm = Window & typeof globalThis

/**
 * Hands an editor the selected words' replacement as the browser's own spelling correction does. True when the page
 * took it for its own. Firefox leaves the words out of such an event's `dataTransfer`, and an editor that looks for them
 * there would put in none: nothing is fired then.
 */
export function correctText(
  editable: HTMLElement,
  text: string,
  words: 'data' | 'dataTransfer' = 'dataTransfer',
): boolean {
  const document = editable.ownerDocument
  const realm = document.defaultView as Realm
  const selection = selectionIn(editable)
  if (!selection || selection.rangeCount === 0) return false
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  const dataTransfer = new realm.DataTransfer()
  dataTransfer.setData('text/plain', text)
  const targetRanges = [new realm.StaticRange({ startContainer, startOffset, endContainer, endOffset })]
  const inputType = 'insertReplacementText'
  const what = { inputType, data: text, dataTransfer, targetRanges, bubbles: true, cancelable: true, composed: true }
  const event = new realm.InputEvent('beforeinput', what)
  const isCarried = words === 'data' || event.dataTransfer?.getData('text/plain') === text
  return isCarried && !editable.dispatchEvent(event)
}

/** Takes the selected words away as the browser's menu does. True when the page took it for its own. */
export function deleteSelected(editable: HTMLElement): boolean {
  const realm = editable.ownerDocument.defaultView as Realm
  const what = { inputType: 'deleteByCut', bubbles: true, cancelable: true, composed: true }
  return !editable.dispatchEvent(new realm.InputEvent('beforeinput', what))
}
