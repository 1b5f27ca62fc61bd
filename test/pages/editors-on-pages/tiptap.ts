import { Editor } from '@tiptap/core'
import { Link } from '@tiptap/extension-link'
import { StarterKit } from '@tiptap/starter-kit'
import type { MountedEditor } from './mounted-editor'

/** Tiptap put into this place; `classes` go on its editable. */
export function mountTiptap(place: HTMLElement, classes = ''): MountedEditor {
  const editor = new Editor({
    element: place,
    extensions: [StarterKit.configure({ link: false }), Link],
    editorProps: classes ? { attributes: { class: classes } } : {},
  })
  return {
    text: () => editor.getText({ blockSeparator: '\n' }),
    html: () => editor.getHTML(),
    clear: (html = '') => void editor.commands.setContent(html),
    focus: () => void editor.commands.focus(),
  }
}
