import { exampleSetup } from 'prosemirror-example-setup'
import { type NodeSpec, Schema } from 'prosemirror-model'
import { schema as basic } from 'prosemirror-schema-basic'
import { addListNodes } from 'prosemirror-schema-list'
import { prosemirrorView } from './prosemirror-view'

const mention: NodeSpec = {
  group: 'inline',
  inline: true,
  atom: true,
  attrs: { name: {} },
  toDOM: ({ attrs }) => ['span', { 'data-mention': attrs.name, contenteditable: 'false' }, attrs.name],
  parseDOM: [{ tag: 'span[data-mention]', getAttrs: span => ({ name: span.textContent }) }],
}

const nodes = addListNodes(basic.spec.nodes, 'paragraph block*', 'block').addToEnd('mention', mention)
const schema = new Schema({ nodes, marks: basic.spec.marks })

window.mounted = prosemirrorView(schema, exampleSetup({ schema, menuBar: false }))
