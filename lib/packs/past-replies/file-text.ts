/** A file's text, or why it has none. */
export type FileText =
  | { readonly text: string; readonly problem: null }
  | { readonly text: null; readonly problem: string }

/** As much as is taken at once, in bytes. */
export const largestFile = 20 * 1024 * 1024

/** Files that look like tables to people and are none: the bytes they begin with, what they are, and what to do. */
const others: readonly { readonly begins: string; readonly sentence: string }[] = [
  {
    begins: 'PK\u0003\u0004',
    sentence: 'is a workbook or an archive (.xlsx, .ods, .zip), not a text. Open it and save the sheet as CSV.',
  },
  {
    begins: '\u00d0\u00cf\u0011\u00e0',
    sentence: 'is a workbook or document of an older kind (.xls, .doc). Open it and save the sheet as CSV.',
  },
  { begins: '%PDF', sentence: 'is a PDF. Export the replies as CSV or JSON, or copy them and paste them here.' },
  { begins: '\u001f\u008b', sentence: 'is compressed (.gz). Unpack it first.' },
]

/** Reads the bytes of a file that somebody brought: UTF-8, UTF-16 with its mark, or what older spreadsheets write. */
export function fileText(bytes: Uint8Array, name: string): FileText {
  if (bytes.length > largestFile) return failed(name, tooLarge(bytes.length))
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  const other = others.find(({ begins }) => head.startsWith(begins))
  if (other) return failed(name, other.sentence)
  const text = decoded(bytes)
  if (text.slice(0, 10_000).includes('\0'))
    return failed(name, 'is no text. Export the replies as CSV, JSON or plain text.')
  return { text: text.replace(/^\ufeff/, ''), problem: null }
}

/** What is said of so many bytes. */
export function tooLarge(bytes: number): string {
  const megabytes = (size: number) => Math.ceil(size / 1024 / 1024)
  return `is ${megabytes(bytes)} MB large; ${megabytes(largestFile)} MB are taken at once. Export fewer weeks, or split it.`
}

function failed(name: string, sentence: string): FileText {
  return { text: null, problem: `“${name}” ${sentence}` }
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
