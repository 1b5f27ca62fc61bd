import { domEditor } from './dom-editor'
import { typedOrPasted } from './dom-hand'

/**
 * ProseMirror and what is built on it (Tiptap, Chatwoot, Intercom, HubSpot). It reads typed words back from the page
 * into its model, with their format; several lines it takes better as a paste.
 */
export const prosemirror = domEditor('prosemirror', '.ProseMirror', editable => ({
  ways: edit => typedOrPasted(editable, edit),
}))
