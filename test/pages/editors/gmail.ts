import { freshBox, nativeEditor } from './mounted-editor'

const box = freshBox()
box.className = 'Am Al editable'
box.setAttribute('g_editable', 'true')
const mounted = nativeEditor(box)
// Its lines are blocks without a meaning of their own.
window.mounted = {
  ...mounted,
  fill: html => mounted.fill(html.replace(/^<p><\/p>$/, '<p><br></p>').replaceAll(/(<\/?)p\b/g, '$1div')),
}
