import { createElement } from 'react'
import { flushSync } from 'react-dom-18'
import { createRoot } from 'react-dom-18/client'
import { createEditor, type Descendant, Node } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, Slate, withReact } from 'slate-react'
import { escaped } from '../desk-page/tickets'
import { linesOf, type MountedEditor } from './mounted-editor'

/** Slate put into this place, a paragraph a line; `attributes` go on its editable. Words without a format are all it has. */
export function mountSlate(place: HTMLElement, attributes: Readonly<Record<string, string>> = {}): MountedEditor {
  const root = createRoot(place)
  let editor = withHistory(withReact(createEditor()))
  let filled = 0
  const fill = (text: string) => {
    editor = withHistory(withReact(createEditor()))
    const initialValue: Descendant[] = text.split('\n').map(line => ({ children: [{ text: line }] }))
    const children = createElement(Editable, { ...attributes, renderElement: paragraph })
    flushSync(() => root.render(createElement(Slate, { key: ++filled, editor, initialValue, children })))
  }
  const lines = () => editor.children.map(block => Node.string(block))
  fill('')
  return {
    text: () => lines().join('\n'),
    html: () =>
      lines()
        .map(line => `<p>${escaped(line)}</p>`)
        .join(''),
    clear: (html = '') => fill(linesOf(html)),
    focus: () => place.querySelector<HTMLElement>('[data-slate-editor]')?.focus(),
  }
}

function paragraph({ attributes, children }: { readonly attributes: object; readonly children: unknown }) {
  return createElement('p', attributes, children as never)
}
