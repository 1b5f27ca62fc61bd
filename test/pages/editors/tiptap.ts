import { Editor } from '@tiptap/core'
import Link from '@tiptap/extension-link'
import Mention from '@tiptap/extension-mention'
import StarterKit from '@tiptap/starter-kit'
import { freshBox } from './mounted-editor'

const extensions = [
  StarterKit.configure({ link: false, trailingNode: false }),
  Link.configure({ openOnClick: false }),
  Mention.configure({ renderText: ({ node }) => `@${node.attrs.id}` }),
]

let editor = started('')

function started(content: string): Editor {
  return new Editor({ element: freshBox(), extensions, content: content.replaceAll(mentionSpan, ofTiptap) })
}

const mentionSpan = /<span data-mention="">@([^<]*)<\/span>/g
const ofTiptap = '<span data-type="mention" data-id="$1"></span>'

window.mounted = {
  editable: () => editor.view.dom,
  fill(html) {
    editor.destroy()
    editor = started(html)
  },
  html: () => editor.getHTML(),
  setReadOnly: isReadOnly => editor.setEditable(!isReadOnly),
}
