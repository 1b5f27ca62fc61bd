import { mountContenteditable } from './contenteditable'
import type { MountedEditor } from './mounted-editor'
import { undoInRedactorSteps } from './redactor-steps'

/**
 * What Redactor 3 makes of a textarea, as osTicket's page has it: a box of its own around a contenteditable with the
 * role "presentation", the textarea kept behind it, which it writes at each change, and its undo. Redactor itself is not
 * on npm.
 */
export function mountRedactorAlike(textarea: HTMLTextAreaElement): MountedEditor {
  const box = document.createElement('div')
  box.className = 'redactor-box redactor-styles-on'
  box.innerHTML =
    '<div class="redactor-toolbar-wrapper"><div class="redactor-toolbar" role="toolbar"></div></div><div class="redactor-in redactor-in-0 redactor-styles" role="presentation" dir="auto"><p><br></p></div><div class="redactor-statusbar"></div>'
  textarea.before(box)
  textarea.classList.add('redactor-source')
  textarea.style.display = 'none'
  box.append(textarea)
  const editable = box.querySelector<HTMLElement>('.redactor-in')!
  const editor = mountContenteditable(editable)
  editable.addEventListener('input', () => {
    textarea.value = editable.innerHTML
  })
  const steps = undoInRedactorSteps(editable)
  return {
    ...editor,
    clear(html = '<p><br></p>') {
      editor.clear(html)
      steps.clear()
    },
  }
}
