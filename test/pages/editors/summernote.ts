import { freshBox } from './mounted-editor'
import './jquery-of-the-page'
import 'summernote/dist/summernote-lite.js'
import jQuery from 'jquery'

interface Box {
  summernote(what: object | string): void
  data(name: string): { modules: { editor: { history: { commit(): void } } } }
}

const box = (jQuery as unknown as (element: HTMLElement) => Box)(freshBox())
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
  setReadOnly: isReadOnly => box.summernote(isReadOnly ? 'disable' : 'enable'),
}
