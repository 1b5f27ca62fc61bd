import { exampleSetup } from 'prosemirror-example-setup'
import { DOMParser, DOMSerializer, Schema } from 'prosemirror-model'
import { schema as basic } from 'prosemirror-schema-basic'
import { addListNodes } from 'prosemirror-schema-list'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import type { MountedEditor } from './mounted-editor'

const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block'),
  marks: basic.spec.marks,
})

export interface ProseMirrorOptions {
  /** Attributes of the editable beside ProseMirror's own. */
  readonly attributes?: Readonly<Record<string, string>>
  /** Hears keys before the editor; true keeps them from it. */
  readonly onKey?: (event: KeyboardEvent) => boolean
}

/** A bare ProseMirror put into this place. */
export function mountProseMirror(
  place: HTMLElement,
  { attributes = {}, onKey }: ProseMirrorOptions = {},
): MountedEditor {
  const stateOf = (html: string) => {
    const content = document.createElement('div')
    content.innerHTML = html
    return EditorState.create({
      doc: DOMParser.fromSchema(schema).parse(content),
      // Without its typing aids, which make other quotes of the ones typed.
      plugins: exampleSetup({ schema, menuBar: false }).filter(({ spec }) => !spec.isInputRules),
    })
  }
  const view = new EditorView(place, {
    state: stateOf(''),
    attributes,
    handleKeyDown: (_view, event) => onKey?.(event) ?? false,
  })
  return {
    text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'),
    html: () => {
      const content = document.createElement('div')
      content.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content))
      return content.innerHTML
    },
    clear: (html = '') => view.updateState(stateOf(html)),
    focus: () => view.focus(),
  }
}
