import { freshBox, nativeEditor } from './mounted-editor'

// A likeness: Froala's licence keeps its package out. Its names and structure, with the browser's own undo.
const outer = freshBox()
outer.className = 'fr-box fr-basic fr-top'
const wrapper = document.createElement('div')
wrapper.className = 'fr-wrapper'
const box = document.createElement('div')
box.className = 'fr-element fr-view'
wrapper.append(box)
outer.append(wrapper)
window.mounted = nativeEditor(box)
