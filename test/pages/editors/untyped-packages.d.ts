// What the pages use of packages that bring no types.

declare module 'trix'

declare module '*.css?inline' {
  const css: string
  export default css
}

declare module '@chatwoot/prosemirror-schema' {
  import type { Schema } from 'prosemirror-model'
  import type { Plugin } from 'prosemirror-state'
  export const messageSchema: Schema
  export function buildEditor(options: { schema: Schema; placeholder: string; methods: object }): readonly Plugin[]
}
