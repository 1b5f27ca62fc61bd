import { createEditor } from 'roosterjs'
import { linesOf, type MountedEditor } from './mounted-editor'

/** RoosterJS on this element, which may hold words already. */
export function mountRooster(element: HTMLDivElement): MountedEditor {
  const html = element.innerHTML
  const editor = createEditor(element)
  if (html.trim() !== '') element.innerHTML = html
  return {
    text: () => linesOf(element.innerHTML),
    html: () => element.innerHTML,
    clear: (markup = '') => {
      element.innerHTML = markup
    },
    focus: () => editor.focus(),
  }
}
