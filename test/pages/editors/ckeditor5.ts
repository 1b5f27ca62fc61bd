import { Bold } from '@ckeditor/ckeditor5-basic-styles'
import { BlockQuote } from '@ckeditor/ckeditor5-block-quote'
import { InlineEditor } from '@ckeditor/ckeditor5-editor-inline'
import { Essentials } from '@ckeditor/ckeditor5-essentials'
import { Link } from '@ckeditor/ckeditor5-link'
import { List } from '@ckeditor/ckeditor5-list'
import { Mention } from '@ckeditor/ckeditor5-mention'
import { Paragraph } from '@ckeditor/ckeditor5-paragraph'
import { freshBox } from './mounted-editor'

const plugins = [Essentials, Paragraph, Bold, BlockQuote, Link, List, Mention]
const editor = await InlineEditor.create(freshBox(), { licenseKey: 'GPL', plugins, toolbar: [] })

window.mounted = {
  editable: () => document.querySelector<HTMLElement>('.ck-editor__editable')!,
  fill(html) {
    editor.disableReadOnlyMode('page')
    editor.setData(html.replaceAll('data-mention=""', 'class="mention" data-mention="@Sam Lee"'))
    for (const name of ['undo', 'redo']) (editor.commands.get(name) as unknown as { clearStack(): void }).clearStack()
  },
  html: () => editor.getData(),
  setReadOnly: isReadOnly => (isReadOnly ? editor.enableReadOnlyMode('page') : editor.disableReadOnlyMode('page')),
}
