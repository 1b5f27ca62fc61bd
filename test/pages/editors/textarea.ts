import { linesOf, paragraphsOf } from './field-text'
import { freshBox, parsed } from './mounted-editor'

const field = freshBox('textarea') as HTMLTextAreaElement
field.rows = 6

window.mounted = {
  editable: () => field,
  fill(html) {
    field.readOnly = false
    field.value = linesOf(parsed(html))
  },
  html: () => paragraphsOf(field.value),
  setReadOnly(isReadOnly) {
    field.readOnly = isReadOnly
  },
}
