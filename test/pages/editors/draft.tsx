import style from 'draft-js/dist/Draft.css?inline'
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { draftMarkup } from './draft-markup'
import {
  CompositeDecorator,
  type Content,
  ContentState,
  convertFromHTML,
  convertToRaw,
  Editor,
  EditorState,
  type State,
} from './draft-package'
import { addStyle, place } from './mounted-editor'

// Built with the React of its time (see vite.config.ts).
addStyle(style)

function Link({
  contentState,
  entityKey,
  children,
}: {
  contentState: Content
  entityKey: string
  children: ReactNode
}) {
  return <a href={contentState.getEntity(entityKey).getData().url}>{children}</a>
}

const decorator = new CompositeDecorator([
  {
    strategy(block, found, contentState) {
      block.findEntityRanges(character => {
        const key = character.getEntity()
        return key !== null && contentState.getEntity(key).getType() === 'LINK'
      }, found)
    },
    component: Link,
  },
])

function stateOf(html: string): State {
  if (!/<(p|li)>[^<]/.test(html) && !html.includes('<strong>')) {
    const isEmpty = html.replaceAll(/<[^>]*>/g, '') === ''
    if (isEmpty) return EditorState.createEmpty(decorator)
  }
  const { contentBlocks, entityMap } = convertFromHTML(html)
  return EditorState.createWithContent(ContentState.createFromBlockArray(contentBlocks, entityMap), decorator)
}

let state: State = EditorState.createEmpty(decorator)
let isReadOnly = false
const root = createRoot(place())

function render(): void {
  root.render(
    <Editor
      editorState={state}
      readOnly={isReadOnly}
      onChange={next => {
        state = next
        flushSync(render)
      }}
    />,
  )
}

function show(html: string): void {
  state = stateOf(html)
  isReadOnly = false
  flushSync(render)
}

show('')
window.mounted = {
  editable: () => document.querySelector<HTMLElement>('.public-DraftEditor-content')!,
  fill: show,
  html: () => draftMarkup(convertToRaw(state.getCurrentContent())),
  setReadOnly(value) {
    isReadOnly = value
    flushSync(render)
  },
}
