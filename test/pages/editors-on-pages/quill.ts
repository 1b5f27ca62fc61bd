import Quill from 'quill'
import type { MountedEditor } from './mounted-editor'

/** Quill 2 on this element. */
export function mountQuill(element: HTMLElement): MountedEditor {
  const editor = new Quill(element, { modules: { toolbar: false } })
  return {
    text: () => editor.getText().replace(/\n$/, ''),
    html: () => editor.getSemanticHTML(),
    clear: (html = '') => {
      editor.setContents(editor.clipboard.convert({ html }))
      editor.history.clear()
    },
    focus: () => editor.focus(),
  }
}
