import { createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { createEditor, type Descendant } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, type RenderElementProps, type RenderLeafProps, Slate, withReact } from 'slate-react'
import { freshBox } from './mounted-editor'
import { blocksIn, markupOf, type SlateBlock, type SlateInline } from './slate-markup'

// As Slate's own examples render it.
function Element({ attributes, children, element }: RenderElementProps) {
  const node = element as unknown as SlateBlock | SlateInline
  if (node.type === 'link')
    return (
      <a href={node.url} {...attributes}>
        {children}
      </a>
    )
  if (node.type === 'mention')
    return (
      <span {...attributes} contentEditable={false} data-mention="">
        {children}
        {node.name}
      </span>
    )
  return createElement({ paragraph: 'p', list: 'ul', item: 'li' }[node.type], attributes, children)
}

function Leaf({ attributes, children, leaf }: RenderLeafProps) {
  const { bold } = leaf as { bold?: boolean }
  return <span {...attributes}>{bold ? <strong>{children}</strong> : children}</span>
}

function newEditor() {
  const editor = withHistory(withReact(createEditor()))
  const typeOf = (element: unknown) => (element as { type?: string }).type
  editor.isInline = element => ['link', 'mention'].includes(typeOf(element) ?? '')
  editor.isVoid = element => typeOf(element) === 'mention'
  return editor
}

let editor = newEditor()
let root: Root | null = null
let draft: Descendant[] = []

function render(isReadOnly: boolean): void {
  flushSync(() =>
    root?.render(
      <Slate editor={editor} initialValue={draft}>
        <Editable renderElement={Element} renderLeaf={Leaf} readOnly={isReadOnly} />
      </Slate>,
    ),
  )
}

function fill(html: string): void {
  flushSync(() => root?.unmount())
  editor = newEditor()
  draft = blocksIn(html) as unknown as Descendant[]
  root = createRoot(freshBox())
  render(false)
}

fill('<p></p>')
window.mounted = {
  editable: () => document.querySelector<HTMLElement>('[data-slate-editor]')!,
  fill,
  html: () => markupOf(editor.children as unknown as SlateBlock[]),
  setReadOnly: render,
}
