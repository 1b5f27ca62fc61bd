export const endKey = { key: 'End', code: 'End', keyCode: 35, which: 35 }
export const spaceKey = { key: ' ', code: 'Space', keyCode: 32, which: 32 }
export const enterKey = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13 }
export const rightKey = { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, which: 39 }
export const copyKey = { key: 'c', code: 'KeyC', keyCode: 67, which: 67 }
const undoKey = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90 }

/** Shows a key to an editor's own handlers; the browser itself does nothing on it. True when one of them took it. */
export function sendKey(
  editable: HTMLElement,
  type: 'keydown' | 'keypress' | 'keyup',
  key: KeyboardEventInit,
): boolean {
  const realm = editable.ownerDocument.defaultView as Window & typeof globalThis
  return !editable.dispatchEvent(new realm.KeyboardEvent(type, { ...key, bubbles: true, cancelable: true }))
}

export function pressKey(editable: HTMLElement, key: KeyboardEventInit): void {
  sendKey(editable, 'keydown', key)
  sendKey(editable, 'keyup', key)
}

/** The editor's own undo, by its own shortcut (Cmd+Z on a Mac); the browser's where the editor has none. */
export function undoIn(editable: HTMLElement): void {
  const isMac = /mac/i.test(editable.ownerDocument.defaultView?.navigator.userAgent ?? '')
  const key = { ...undoKey, ctrlKey: !isMac, metaKey: isMac }
  const isTaken = sendKey(editable, 'keydown', key)
  sendKey(editable, 'keyup', key)
  if (!isTaken) editable.ownerDocument.execCommand('undo')
}
