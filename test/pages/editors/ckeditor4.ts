import { freshBox } from './mounted-editor'

interface Editor {
  on(event: string, then: () => void): void
  setData(data: string, then: () => void): void
  getData(): string
  setReadOnly(isReadOnly: boolean): void
  resetUndo(): void
  editable(): { readonly $: HTMLElement }
}

// It is no module: it finds its own files beside the script it came from.
const script = document.createElement('script')
script.src = '/node_modules/ckeditor4/ckeditor.js'
await new Promise(resolve => {
  script.addEventListener('load', resolve, { once: true })
  document.head.append(script)
})
const { CKEDITOR } = window as unknown as { CKEDITOR: { replace(box: HTMLElement, options: object): Editor } }
const options = { versionCheck: false, allowedContent: true, removePlugins: 'elementspath' }
const editor = CKEDITOR.replace(freshBox('textarea'), options)
await new Promise<void>(resolve => editor.on('instanceReady', resolve))

window.mounted = {
  editable: () => editor.editable().$,
  fill: html =>
    new Promise(resolve => {
      editor.setReadOnly(false)
      editor.setData(html, () => {
        editor.resetUndo()
        resolve()
      })
    }),
  html: () => editor.getData(),
  setReadOnly: isReadOnly => editor.setReadOnly(isReadOnly),
}
