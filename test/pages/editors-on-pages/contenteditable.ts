import { linesOf, type MountedEditor } from './mounted-editor'

/** An editor of the helpdesk's own: the browser's editing, and what is drawn is what is sent. */
export function mountContenteditable(element: HTMLElement): MountedEditor {
  element.contentEditable = 'true'
  return {
    text: () => linesOf(element.innerHTML),
    html: () => element.innerHTML,
    clear: (html = '') => {
      element.innerHTML = html
    },
    focus: () => element.focus(),
  }
}
