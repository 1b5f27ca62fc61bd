import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html'
import { LinkNode } from '@lexical/link'
import { ListItemNode, ListNode, registerList } from '@lexical/list'
import { registerRichText } from '@lexical/rich-text'
import { $createParagraphNode, $getRoot, $insertNodes, createEditor } from 'lexical'
import { freshBox, type MountedEditor } from './mounted-editor'

/** Lexical with rich text, links, lists and its history. */
export function lexicalEditor(): MountedEditor {
  const box = freshBox()
  box.contentEditable = 'true'
  // A helpdesk's page styles it so: without it, Lexical's spaces would collapse.
  box.style.whiteSpace = 'pre-wrap'
  const editor = createEditor({
    namespace: 'reply',
    nodes: [LinkNode, ListNode, ListItemNode],
    onError: error => {
      throw error
    },
  })
  editor.setRootElement(box)
  registerRichText(editor)
  registerList(editor)
  const history = createEmptyHistoryState()
  registerHistory(editor, history, 1000)
  return {
    editable: () => box,
    fill(html) {
      editor.setEditable(true)
      box.contentEditable = 'true'
      editor.update(
        () => {
          $getRoot().clear().append($createParagraphNode()).selectStart()
          const nodes = $generateNodesFromDOM(editor, new DOMParser().parseFromString(html, 'text/html'))
          if (nodes.length > 0) $insertNodes(nodes)
        },
        { discrete: true },
      )
      history.undoStack.length = 0
      history.redoStack.length = 0
      history.current = { editor, editorState: editor.getEditorState() }
    },
    html: () => editor.read(() => $generateHtmlFromNodes(editor)),
    setReadOnly(isReadOnly) {
      editor.setEditable(!isReadOnly)
      box.contentEditable = String(!isReadOnly)
    },
  }
}
