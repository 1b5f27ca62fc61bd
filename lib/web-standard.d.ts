// The web-standard globals that the brain may use although it is compiled without the DOM library:
// they exist alike in pages, workers and Node.
declare class TextEncoder {
  encode(text?: string): Uint8Array
}
declare class TextDecoder {
  decode(bytes?: Uint8Array): string
}
