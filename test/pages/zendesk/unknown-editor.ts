import type { EditorOptions, ReplyEditor } from './reply-editor'

/** An editor of a family that nobody knows: what the composer becomes when the helpdesk changes it from one day to the next. */
export function startUnknownEditor(element: HTMLElement, { label, html }: EditorOptions): ReplyEditor {
  element.contentEditable = 'true'
  element.setAttribute('role', 'textbox')
  element.setAttribute('aria-label', label)
  element.innerHTML = html
  return {
    text: () => element.innerText.trim(),
    html: () => element.innerHTML,
    clear: () => element.replaceChildren(),
    command: name => void document.execCommand(name),
    focus: () => element.focus(),
    close: () => {},
  }
}
