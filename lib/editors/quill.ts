import { domEditor } from './dom-editor'
import { typedOrPasted } from './dom-hand'

/** Quill, which reads typed words back from the page, and takes several lines as a paste. */
export const quill = domEditor('quill', '.ql-editor', editable => ({
  ways: edit => typedOrPasted(editable, edit),
}))
