import { createModelFromHtml, Editor, EditPlugin, exportContent, PastePlugin, ShortcutPlugin } from 'roosterjs'
import { freshBox, type MountedEditor } from './mounted-editor'

// Outlook puts its editable into a box of this name, and writes lines as blocks without a meaning of their own.
const trap = freshBox()
trap.dataset.testid = 'rooster-editor-focus-trap-zone'
const box = document.createElement('div')
trap.append(box)

let editor = started('')

function started(html: string): Editor {
  const plugins = [new EditPlugin(), new PastePlugin(), new ShortcutPlugin()]
  return new Editor(box, { plugins, initialModel: createModelFromHtml(html.replaceAll(/(<\/?)p\b/g, '$1div')) })
}

const mounted: MountedEditor = {
  editable: () => box,
  fill(html) {
    editor.dispose()
    editor = started(html)
  },
  html: () => exportContent(editor),
  setReadOnly: isReadOnly => box.setAttribute('contenteditable', String(!isReadOnly)),
}
window.mounted = mounted
