import { buildEditor, messageSchema } from '@chatwoot/prosemirror-schema'
import { prosemirrorView } from './prosemirror-view'

window.mounted = prosemirrorView(
  messageSchema,
  buildEditor({ schema: messageSchema, placeholder: 'Reply', methods: {} }),
)
