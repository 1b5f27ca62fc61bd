import * as draftPackage from 'draft-js'
import type { ComponentType } from 'react'

// What this page uses of Draft.js, which brings no types.

export interface RawContent {
  readonly blocks: readonly {
    readonly type: string
    readonly text: string
    readonly inlineStyleRanges: readonly { offset: number; length: number; style: string }[]
    readonly entityRanges: readonly { offset: number; length: number; key: number }[]
  }[]
  readonly entityMap: Readonly<Record<number, { readonly data: { readonly url?: string } } | undefined>>
}

export interface Content {
  getEntity(key: string): { getType(): string; getData(): { readonly url: string } }
}

interface Block {
  findEntityRanges(
    isWanted: (character: { getEntity(): string | null }) => boolean,
    found: (start: number, end: number) => void,
  ): void
}

export interface State {
  getCurrentContent(): Content
}

interface Decorator {
  strategy(block: Block, found: (start: number, end: number) => void, content: Content): void
  readonly component: unknown
}

interface DraftPackage {
  readonly CompositeDecorator: new (decorators: readonly Decorator[]) => object
  readonly ContentState: { createFromBlockArray(blocks: readonly Block[], entities: object): Content }
  readonly EditorState: {
    createEmpty(decorator: object): State
    createWithContent(content: Content, decorator: object): State
  }
  convertFromHTML(html: string): { contentBlocks: readonly Block[]; entityMap: object }
  convertToRaw(content: Content): RawContent
  readonly Editor: ComponentType<{ editorState: State; readOnly: boolean; onChange(state: State): void }>
}

export const { CompositeDecorator, ContentState, EditorState, convertFromHTML, convertToRaw, Editor } =
  draftPackage as unknown as DraftPackage
