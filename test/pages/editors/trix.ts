import 'trix'
import style from 'trix/dist/trix.css?inline'
import { addStyle, place } from './mounted-editor'

interface TrixElement extends HTMLElement {
  readonly editor: { loadHTML(html: string): void }
  readonly value: string
}

addStyle(style)
const element = document.createElement('trix-editor') as TrixElement
const started = new Promise(resolve => element.addEventListener('trix-initialize', resolve, { once: true }))
place().append(element)
await started

window.mounted = {
  editable: () => element,
  fill(html) {
    element.setAttribute('contenteditable', '')
    // It takes paragraphs for blocks with empty lines around them.
    element.editor.loadHTML(html.replaceAll(/(<\/?)p\b/g, '$1div'))
  },
  html: () => element.value,
  setReadOnly: isReadOnly => element.setAttribute('contenteditable', String(!isReadOnly)),
}
