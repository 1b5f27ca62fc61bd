import { selectionIn } from './selection-in'

type Realm = Window & typeof globalThis

/**
 * Hands plain text to an editor as if the agent had pasted it over the selection, which must be in `editable` and a
 * frame old. Editors with a model of their own take it through their own input, as one undo step. True when the page
 * took it for its own.
 */
export function pasteText(editable: HTMLElement, text: string): boolean {
  return tellClipboard('paste', editable, text)
}

/** Takes the selected words away as if the agent had cut them. The clipboard itself keeps what it holds. */
export function cutText(editable: HTMLElement): boolean {
  return tellClipboard('cut', editable, '')
}

function tellClipboard(type: 'paste' | 'cut', editable: HTMLElement, text: string): boolean {
  const { ownerDocument: document } = editable
  const node = selectionIn(editable)?.focusNode
  const inside = node && editable.contains(node) ? (node.nodeType === 1 ? node : node.parentNode) : null
  return !(inside ?? editable).dispatchEvent(clipboardEvent(type, text, document.defaultView as Realm))
}

const how = { bubbles: true, cancelable: true, composed: true }

/** Firefox drops the clipboard that a script puts into such an event; it takes the words in an older form. */
function clipboardEvent(type: string, text: string, realm: Realm): ClipboardEvent {
  const clipboardData = new realm.DataTransfer()
  clipboardData.setData('text/plain', text)
  const event = new realm.ClipboardEvent(type, { clipboardData, ...how })
  if (event.clipboardData?.getData('text/plain') === text) return event
  const olderForm: object = { dataType: 'text/plain', data: text, ...how }
  return new realm.ClipboardEvent(type, olderForm)
}
