import { startEditor } from '../zendesk/reply-editor'
import type { MountedEditor } from './mounted-editor'
import { classicCkeditor5 } from './mounted-markup'

/** CKEditor 5 on this element. */
export async function mountCkeditor5(element: HTMLElement, label: string, html = ''): Promise<MountedEditor> {
  const editor = await startEditor(element, { isRich: true, label, html, onEnter: null })
  return { text: editor.text, html: editor.html, clear: () => editor.clear(), focus: editor.focus }
}

/** CKEditor 5 as its classic form stands: behind the field whose place it takes, under a bar of buttons. */
export function mountClassicCkeditor5(field: HTMLTextAreaElement): Promise<MountedEditor> {
  field.style.display = 'none'
  field.insertAdjacentHTML('afterend', classicCkeditor5('<div></div>'))
  const place = field.nextElementSibling!.querySelector<HTMLElement>('.ck-editor__main > div')!
  return mountCkeditor5(place, 'Rich Text Editor', field.value)
}
