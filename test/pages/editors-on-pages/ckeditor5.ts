import { startEditor } from '../zendesk/reply-editor'
import type { MountedEditor } from './mounted-editor'

/** CKEditor 5 on this element. */
export async function mountCkeditor5(element: HTMLElement, label: string, html = ''): Promise<MountedEditor> {
  const editor = await startEditor(element, { isRich: true, label, html, onEnter: null })
  return { text: editor.text, html: editor.html, clear: () => editor.clear(), focus: editor.focus }
}
