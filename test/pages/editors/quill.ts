import Quill from 'quill'
import style from 'quill/dist/quill.core.css?inline'
import { addStyle, freshBox } from './mounted-editor'

addStyle(style)
const quill = new Quill(freshBox(), { formats: ['bold', 'italic', 'link', 'list'] })

window.mounted = {
  editable: () => quill.root,
  fill(html) {
    quill.enable()
    quill.setContents(quill.clipboard.convert({ html }), 'silent')
    quill.history.clear()
  },
  html: () => quill.root.innerHTML,
  setReadOnly: isReadOnly => quill.enable(!isReadOnly),
}
