import { $ } from './jquery'
import 'summernote/dist/summernote-lite.js'
import 'summernote/dist/summernote-lite.css'
import { linesOf, type MountedEditor } from './mounted-editor'

/** Summernote over a textarea, as FreeScout starts it. */
export function mountSummernote(textarea: HTMLTextAreaElement, options: object = {}): MountedEditor {
  const field = $(textarea)
  field.summernote({
    minHeight: 120,
    dialogsInBody: true,
    disableResizeEditor: true,
    followingToolbar: false,
    toolbar: [['style', ['bold', 'italic', 'ul', 'ol', 'link']]],
    ...options,
  })
  return {
    text: () => linesOf(field.summernote('code')),
    html: () => field.summernote('code'),
    clear: (html = '') => void field.summernote('code', html),
    focus: () => void field.summernote('focus'),
  }
}
