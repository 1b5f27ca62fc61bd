import { domEditor } from './dom-editor'
import { copyKey } from './press-key'

/**
 * Redactor (osTicket, and Help Scout of old): the browser's own editing, with undo steps of its own. It remembers the
 * draft as it is at each key or touch, and makes a step of what it last remembered at certain keys. Without one of our
 * own, the step before an edit would lack the last character typed.
 */
export const redactor = domEditor('redactor', '.redactor-in, .redactor-editor, .redactor_editor', editable => ({
  beforeEdit: () => makeStep(editable),
}))

/** A touch, then the key that copies: others would also turn an address before the caret into a link. Nothing is copied. */
function makeStep(editable: HTMLElement): void {
  const { Event, KeyboardEvent } = editable.ownerDocument.defaultView as Window & typeof globalThis
  editable.dispatchEvent(new Event('touchstart'))
  editable.dispatchEvent(new KeyboardEvent('keydown', { ...copyKey, ctrlKey: true }))
}
