// The web-standard globals that the brain may use although it is compiled without the DOM library:
// they exist alike in pages, workers and Node.
declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>
}
declare class TextDecoder {
  constructor(encoding?: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252', options?: { readonly fatal?: boolean })
  decode(bytes?: Uint8Array): string
}
declare function atob(text: string): string
declare function btoa(binary: string): string

interface CompressionStep {
  readonly readable: {
    getReader(): {
      read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>
      cancel(): Promise<void>
    }
  }
  readonly writable: {
    getWriter(): { write(bytes: Uint8Array<ArrayBuffer>): Promise<void>; close(): Promise<void> }
  }
}
declare const CompressionStream: new (format: 'deflate-raw') => CompressionStep
declare const DecompressionStream: new (format: 'deflate-raw') => CompressionStep

interface CryptoKey {
  readonly type: string
  readonly extractable: boolean
}
interface CryptoKeyPair {
  readonly publicKey: CryptoKey
  readonly privateKey: CryptoKey
}
type KeyAlgorithm = string | { readonly name: string; readonly [more: string]: unknown }
declare const crypto: {
  getRandomValues<Bytes extends Uint8Array>(bytes: Bytes): Bytes
  readonly subtle: {
    digest(algorithm: string, bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>
    generateKey(algorithm: KeyAlgorithm, extractable: boolean, uses: readonly string[]): Promise<CryptoKeyPair>
    importKey(
      format: 'raw' | 'pkcs8',
      bytes: Uint8Array<ArrayBuffer>,
      algorithm: KeyAlgorithm,
      extractable: boolean,
      uses: readonly string[],
    ): Promise<CryptoKey>
    exportKey(format: 'raw' | 'pkcs8', key: CryptoKey): Promise<ArrayBuffer>
    deriveKey(
      algorithm: KeyAlgorithm,
      base: CryptoKey,
      derived: KeyAlgorithm,
      extractable: boolean,
      uses: readonly string[],
    ): Promise<CryptoKey>
    sign(algorithm: KeyAlgorithm, key: CryptoKey, bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>
    verify(
      algorithm: KeyAlgorithm,
      key: CryptoKey,
      signature: Uint8Array<ArrayBuffer>,
      bytes: Uint8Array<ArrayBuffer>,
    ): Promise<boolean>
    encrypt(algorithm: KeyAlgorithm, key: CryptoKey, bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>
    decrypt(algorithm: KeyAlgorithm, key: CryptoKey, bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>
  }
}
