import { DOMParser, DOMSerializer, type Schema } from 'prosemirror-model'
import { EditorState, type Plugin } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import style from 'prosemirror-view/style/prosemirror.css?inline'
import { addStyle, type MountedEditor, parsed, place } from './mounted-editor'

/** ProseMirror with this schema and these plugins. */
export function prosemirrorView(schema: Schema, plugins: readonly Plugin[]): MountedEditor {
  addStyle(style)
  let isEditable = true
  const stateOf = (html: string) =>
    EditorState.create({ doc: DOMParser.fromSchema(schema).parse(parsed(html)), plugins: [...plugins] })
  const view = new EditorView(place(), { state: stateOf(''), editable: () => isEditable })
  return {
    editable: () => view.dom,
    fill(html) {
      isEditable = true
      view.updateState(stateOf(html))
    },
    html() {
      const box = document.createElement('div')
      box.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content))
      return box.innerHTML
    },
    setReadOnly(isReadOnly) {
      isEditable = !isReadOnly
      view.setProps({})
    },
  }
}
