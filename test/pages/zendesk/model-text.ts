import type { Editor } from '@ckeditor/ckeditor5-core'

type Root = NonNullable<ReturnType<Editor['model']['document']['getRoot']>>
type Child = NonNullable<ReturnType<Root['getChild']>>

/** The words as CKEditor's model holds them, a line for each block and each soft break. */
export function modelText(editor: Editor): string {
  const root = editor.model.document.getRoot()
  return root ? linesIn([...root.getChildren()]).join('\n') : ''
}

function linesIn(blocks: readonly Child[]): string[] {
  return blocks.flatMap(block => {
    const children = block.is('element') ? [...block.getChildren()] : []
    const holdsBlocks = children.some(child => child.is('element') && child.name !== 'softBreak')
    return holdsBlocks ? linesIn(children) : [children.map(wordsOf).join('')]
  })
}

function wordsOf(node: Child): string {
  if (node.is('$text')) return node.data
  return node.is('element', 'softBreak') ? '\n' : ''
}
