import { domEditor } from './dom-editor'

/** Froala (Freshdesk): the browser's own editing; what is inserted as typed is one step of its undo. */
export const froala = domEditor('froala', '.fr-element', () => ({}))
