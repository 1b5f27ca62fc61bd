import { type AnyExtension, Editor } from '@tiptap/core'
import { Link } from '@tiptap/extension-link'
import { StarterKit } from '@tiptap/starter-kit'
import type { MountedEditor } from './mounted-editor'

interface Product {
  /** On its editable, beside what Tiptap puts there: a class, a name. */
  readonly attributes?: Readonly<Record<string, string>>
  /** What else the product has in its mails. */
  readonly extensions?: readonly AnyExtension[]
}

/** Tiptap put into this place, as the product does it. */
export function mountTiptap(place: HTMLElement, { attributes = {}, extensions = [] }: Product = {}): MountedEditor {
  const editor = new Editor({
    element: place,
    extensions: [StarterKit.configure({ link: false }), Link, ...extensions],
    editorProps: { attributes },
  })
  return {
    text: () => editor.getText({ blockSeparator: '\n' }),
    html: () => editor.getHTML(),
    clear: (html = '') => void editor.commands.setContent(html),
    focus: () => void editor.commands.focus(),
  }
}
