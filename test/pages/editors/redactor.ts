import { freshBox, nativeEditor } from './mounted-editor'

// A likeness: Redactor is not on npm. Its names and structure as osTicket has them, with the browser's own undo.
const outer = freshBox()
outer.className = 'redactor-box'
const box = document.createElement('div')
box.className = 'redactor-in redactor-in-0 redactor-placeholder'
box.setAttribute('role', 'presentation')
outer.append(box)
window.mounted = nativeEditor(box)
