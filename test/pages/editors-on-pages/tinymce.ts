import tinymce from 'tinymce'
import 'tinymce/icons/default'
import 'tinymce/models/dom'
import 'tinymce/plugins/link'
import 'tinymce/plugins/lists'
import 'tinymce/themes/silver'
import './tinymce.css'
import { linesOf, type MountedEditor } from './mounted-editor'

/** TinyMCE in its frame, over a textarea with an id. */
export async function mountTinymce(textarea: HTMLTextAreaElement): Promise<MountedEditor> {
  const [editor] = await tinymce.init({
    target: textarea,
    license_key: 'gpl',
    skin: false,
    content_css: false,
    content_style: 'p { margin: 14px 0 }',
    menubar: false,
    statusbar: false,
    promotion: false,
    height: 160,
    plugins: ['link', 'lists'],
    toolbar: 'bold italic link numlist bullist blockquote',
  })
  if (!editor) throw new Error('TinyMCE did not start.')
  // It stays hidden until its looks are there, which are never loaded here.
  editor.getContainer().style.visibility = 'visible'
  return {
    text: () => linesOf(editor.getContent()),
    html: () => editor.getContent(),
    clear: (html = '') => {
      editor.setContent(html)
      editor.undoManager.clear()
    },
    focus: () => editor.focus(),
  }
}
