import { Bold, Italic } from '@ckeditor/ckeditor5-basic-styles'
import { BlockQuote } from '@ckeditor/ckeditor5-block-quote'
import { InlineEditor } from '@ckeditor/ckeditor5-editor-inline'
import { Essentials } from '@ckeditor/ckeditor5-essentials'
import { Link } from '@ckeditor/ckeditor5-link'
import { List } from '@ckeditor/ckeditor5-list'
import { Mention } from '@ckeditor/ckeditor5-mention'
import { Paragraph } from '@ckeditor/ckeditor5-paragraph'
import { modelText } from './model-text'

const plain = [Essentials, Paragraph]
const rich = [...plain, Bold, Italic, BlockQuote, Link, List, Mention]

/** What the composer needs of an editor. */
export interface ReplyEditor {
  /** As the editor's own model has it: a line for each block. */
  text(): string
  html(): string
  clear(): void
  command(name: 'bold' | 'italic' | 'bulletedList' | 'numberedList' | 'blockQuote'): void
  focus(): void
  close(): void
}

export interface EditorOptions {
  readonly isRich: boolean
  readonly label: string
  readonly html: string
  /** Enter in a conversation sends; Shift with Enter makes a new line. */
  readonly onEnter: (() => void) | null
}

export async function startEditor(element: HTMLElement, options: EditorOptions): Promise<ReplyEditor> {
  const editor = await InlineEditor.create(element, {
    licenseKey: 'GPL',
    plugins: options.isRich ? rich : plain,
    toolbar: [],
    label: options.label,
    initialData: options.html,
  })
  const { onEnter } = options
  if (onEnter) {
    editor.editing.view.document.on(
      'keydown',
      (event, data) => {
        if (data.domEvent.key !== 'Enter' || data.domEvent.shiftKey) return
        data.preventDefault()
        event.stop()
        onEnter()
      },
      { priority: 'high' },
    )
  }
  return {
    text: () => modelText(editor),
    html: () => editor.getData(),
    clear: () => editor.setData(''),
    command: name => {
      editor.execute(name)
      editor.editing.view.focus()
    },
    focus: () => editor.editing.view.focus(),
    close: () => void editor.destroy(),
  }
}
