import tinymce from 'tinymce'
import 'tinymce/icons/default'
import 'tinymce/models/dom'
import 'tinymce/themes/silver'
import 'tinymce/skins/content/default/content'
import 'tinymce/skins/ui/oxide/content'
import 'tinymce/skins/ui/oxide/skin'
import 'tinymce/plugins/link'
import 'tinymce/plugins/lists'
import { freshBox } from './mounted-editor'

/** TinyMCE as a site bundles it: in a frame, or in the page. */
export async function mountTinymce(isInline: boolean): Promise<void> {
  const [editor] = await tinymce.init({
    target: freshBox(isInline ? 'div' : 'textarea'),
    inline: isInline,
    license_key: 'gpl',
    menubar: false,
    toolbar: false,
    promotion: false,
    plugins: 'link lists',
    noneditable_class: 'mention',
    extended_valid_elements: 'span[*]',
  })
  if (!editor) throw new Error('TinyMCE did not start.')
  window.mounted = {
    editable: () => editor.getBody(),
    fill(html) {
      editor.mode.set('design')
      editor.setContent(html)
      editor.undoManager.clear()
      editor.undoManager.add()
    },
    html: () => editor.getContent(),
    setReadOnly: isReadOnly => editor.mode.set(isReadOnly ? 'readonly' : 'design'),
  }
}
