// What the pages use of packages that bring no types.

declare module 'jquery' {
  interface Query {
    summernote(what: object | string): Query
    data(name: string): { modules: { editor: { history: { commit(): void } } } }
  }
  const jQuery: (element: HTMLElement) => Query
  export default jQuery
}

declare module 'summernote/dist/summernote-lite.js'

declare module 'trix'

declare module '*.css?inline' {
  const css: string
  export default css
}

declare module 'draft-js' {
  import type { ComponentType } from 'react'
  export interface RawContent {
    readonly blocks: readonly {
      readonly type: string
      readonly text: string
      readonly inlineStyleRanges: readonly { offset: number; length: number; style: string }[]
      readonly entityRanges: readonly { offset: number; length: number; key: number }[]
    }[]
    readonly entityMap: Readonly<Record<number, { readonly data: { readonly url?: string } } | undefined>>
  }
  export interface ContentState {
    getEntity(key: string): { getType(): string; getData(): { readonly url: string } }
  }
  export interface ContentBlock {
    findEntityRanges(
      isWanted: (character: { getEntity(): string | null }) => boolean,
      found: (start: number, end: number) => void,
    ): void
  }
  export const ContentState: { createFromBlockArray(blocks: readonly ContentBlock[], entities: object): ContentState }
  export class CompositeDecorator {
    constructor(
      decorators: readonly {
        strategy(block: ContentBlock, found: (start: number, end: number) => void, content: ContentState): void
        readonly component: unknown
      }[],
    )
  }
  export class EditorState {
    static createEmpty(decorator: CompositeDecorator): EditorState
    static createWithContent(content: ContentState, decorator: CompositeDecorator): EditorState
    getCurrentContent(): ContentState
  }
  export function convertFromHTML(html: string): { contentBlocks: readonly ContentBlock[]; entityMap: object }
  export function convertToRaw(content: ContentState): RawContent
  export const Editor: ComponentType<{
    editorState: EditorState
    readOnly: boolean
    onChange(state: EditorState): void
  }>
}

declare module '@chatwoot/prosemirror-schema' {
  import type { Schema } from 'prosemirror-model'
  import type { Plugin } from 'prosemirror-state'
  export const messageSchema: Schema
  export function buildEditor(options: { schema: Schema; placeholder: string; methods: object }): readonly Plugin[]
}
