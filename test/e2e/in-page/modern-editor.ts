import { type ReplyEditor, startEditor } from '../../pages/zendesk/reply-editor'

// CKEditor 5 as Zendesk's page has it, for the tests of its bridge.

let editor: ReplyEditor

/** Starts the editor on #modern, with this markup as if it had always been there. */
export async function start(html: string): Promise<void> {
  const element = document.querySelector<HTMLElement>('#modern')!
  editor = await startEditor(element, { isRich: true, label: 'Modern', html, onEnter: null })
}

/** The words as the editor's model has them: what would be sent. */
export function modelText(): string {
  return editor.text()
}

export function html(): string {
  return editor.html()
}
