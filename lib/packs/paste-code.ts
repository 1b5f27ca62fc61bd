import { fromBase64Url, toBase64Url } from './base64url'

/** What a pack looks like in a chat message: this word, then the packed text. */
const prefix = 'coachpack1:'

/** A pack unpacks to a quarter of this at most; whatever grows beyond was made to fill the memory. */
const mostBytes = 1024 * 1024

/** The text that was inside, or one sentence that says what is wrong. */
export type OpenedCode =
  | { readonly text: string; readonly problem: null }
  | { readonly text: null; readonly problem: string }

function failed(problem: string): OpenedCode {
  return { text: null, problem }
}

/** Whether somebody pasted such a code, rather than the text of a pack. */
export function isPasteCode(text: string): boolean {
  return text.trimStart().slice(0, prefix.length).toLowerCase() === prefix
}

/** The text of a pack file (or of its signed envelope) as one line to paste anywhere. */
export async function writePasteCode(packText: string): Promise<string> {
  const packed = await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(packText))
  return prefix + toBase64Url(packed!)
}

/**
 * Opens such a line again. Spaces and line ends that a mail program put in are taken out; a line that was cut off,
 * altered or made to unpack without end gives a sentence. Never throws.
 */
export async function readPasteCode(code: string): Promise<OpenedCode> {
  const signs = code.replaceAll(/\s+/g, '')
  if (!isPasteCode(signs)) return failed(`A pack code begins with "${prefix}". Copy it from its first letter.`)
  const packed = fromBase64Url(signs.slice(prefix.length))
  if (!packed || packed.length === 0)
    return failed('This pack code holds signs that do not belong in one. Copy it again, whole.')
  try {
    const bytes = await through(new DecompressionStream('deflate-raw'), packed, mostBytes)
    if (!bytes) return failed('This pack code unpacks to more than a pack can be. Ask for the pack as a file.')
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problem: null }
  } catch {
    return failed('This pack code is not whole: a part of it is missing or altered. Copy it again.')
  }
}

/** All that comes out of a stream, or null once that is more than `most`: the rest is not even unpacked. */
async function through(
  step: CompressionStep,
  bytes: Uint8Array<ArrayBuffer>,
  most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const writer = step.writable.getWriter()
  // Errors of the stream come out at the reading end as well; there they are handled.
  const written = writer.write(bytes).then(() => writer.close())
  written.catch(() => {})
  const reader = step.readable.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done || !value) break
    length += value.length
    if (length > most) {
      await reader.cancel().catch(() => {})
      return null
    }
    parts.push(value)
  }
  await written
  return joined(parts, length)
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
