import { ContentState, type DraftState, Editor, EditorState } from 'draft-js'
import { createElement } from 'react'
import { flushSync } from 'react-dom-18'
import { createRoot } from 'react-dom-18/client'
import { escaped } from '../desk-page/tickets'
import type { MountedEditor } from './mounted-editor'

/** Draft.js put into this place, in the React of its time. It keeps its format to itself: its markup here is a line a block. */
export function mountDraft(place: HTMLElement): MountedEditor {
  const root = createRoot(place)
  let state: DraftState
  const show = (next: DraftState) => {
    state = next
    flushSync(() => root.render(createElement(Editor, { editorState: state, onChange: show })))
  }
  const fill = (text: string) => show(EditorState.createWithContent(ContentState.createFromText(text, '\n')))
  fill('')
  const text = () => state.getCurrentContent().getPlainText('\n')
  return {
    text,
    html: () =>
      text()
        .split('\n')
        .map(line => `<div>${escaped(line)}</div>`)
        .join(''),
    clear: (html = '') => fill(new DOMParser().parseFromString(html, 'text/html').body.textContent ?? ''),
    focus: () => place.querySelector<HTMLElement>('.public-DraftEditor-content')?.focus(),
  }
}
