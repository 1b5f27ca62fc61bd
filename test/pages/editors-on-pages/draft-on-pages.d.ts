declare module 'draft-js' {
  import type { ComponentType } from 'react'

  interface Content {
    getPlainText(separator: string): string
  }
  export interface DraftState {
    getCurrentContent(): Content
  }
  export const EditorState: {
    createWithContent(content: Content): DraftState
    push(state: DraftState, content: Content, change: string): DraftState
  }
  export const ContentState: { createFromText(text: string, separator: string): Content }
  export const Editor: ComponentType<{
    readonly editorState: DraftState
    readonly onChange: (state: DraftState) => void
    readonly handleReturn?: (event: KeyboardEvent) => 'handled' | 'not-handled'
  }>
}
declare module 'react-dom-18/client' {
  import type { ReactNode } from 'react'

  export function createRoot(place: Element): { render(what: ReactNode): void }
}
declare module 'react-dom-18' {
  export function flushSync(change: () => void): void
}
