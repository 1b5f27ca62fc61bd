import { ckeditor4 } from './ckeditor4'
import { ckeditor5 } from './ckeditor5'
import { draft } from './draft'
import type { Editor } from './editor'
import { froala } from './froala'
import { gmail } from './gmail'
import { lexical } from './lexical'
import { prosemirror } from './prosemirror'
import { quill } from './quill'
import { redactor } from './redactor'
import { roosterjs } from './roosterjs'
import { slate } from './slate'
import { summernote } from './summernote'
import { textarea } from './textarea'
import { tinymce } from './tinymce'
import { trix } from './trix'
import { unknownEditor } from './unknown-editor'

/** The families that are known, each by what its editable says of itself. */
export const editors: readonly Editor[] = [
  textarea,
  ckeditor5,
  ckeditor4,
  gmail,
  prosemirror,
  lexical,
  slate,
  draft,
  quill,
  tinymce,
  summernote,
  froala,
  redactor,
  trix,
  roosterjs,
]

/**
 * The editor that an editable belongs to: of its family, or `unknown` for a rich text box nobody told us of. Null for
 * what is no editable, for part of one, and for a field of one line. A frame's editable is its body.
 */
export function editorOf(editable: Element): Editor | null {
  const family = editors.find(editor => editor.owns(editable))
  if (family) return family
  return isEditingHost(editable as HTMLElement) ? unknownEditor : null
}

function isEditingHost(element: HTMLElement): boolean {
  const { body, designMode } = element.ownerDocument
  if (element === body && designMode === 'on') return true
  return element.isContentEditable && !element.parentElement?.isContentEditable
}
