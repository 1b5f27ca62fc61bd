import { freshBox } from './mounted-editor'
import './jquery-of-the-page'
import 'summernote/dist/summernote-lite.js'
import jQuery from 'jquery'

const box = jQuery(freshBox())
box.summernote({ toolbar: [] })
const editable = () => document.querySelector<HTMLElement>('.note-editable')!

window.mounted = {
  editable,
  fill(html) {
    box.summernote('enable')
    editable().innerHTML = html.replaceAll('<p></p>', '<p><br></p>')
    box.data('summernote').modules.editor.history.commit()
  },
  html: () => editable().innerHTML,
  setReadOnly: isReadOnly => void box.summernote(isReadOnly ? 'disable' : 'enable'),
}
