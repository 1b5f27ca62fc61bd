import { undoInRedactorSteps } from '../editors-on-pages/redactor-steps'
import { freshBox, nativeEditor } from './mounted-editor'

// A likeness: Redactor is not on npm. Its names and structure as osTicket has them, and its undo.
const outer = freshBox()
outer.className = 'redactor-box'
const box = document.createElement('div')
box.className = 'redactor-in redactor-in-0 redactor-placeholder'
box.setAttribute('role', 'presentation')
outer.append(box)
const editor = nativeEditor(box)
const steps = undoInRedactorSteps(box)
window.mounted = {
  ...editor,
  fill(html) {
    void editor.fill(html)
    steps.clear()
  },
}
