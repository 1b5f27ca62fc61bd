declare module 'jquery' {
  interface Query {
    readonly length: number
    readonly [index: number]: HTMLElement
    summernote(command: string, ...values: readonly unknown[]): string
    summernote(options: object): Query
  }
  const jquery: (selector: string | Element) => Query
  export default jquery
}
declare module 'summernote/dist/summernote-lite.js' {}
