/** A text from an address, or one sentence that says why there is none. */
export type FetchedPack =
  | { readonly text: string; readonly problem: null }
  | { readonly text: null; readonly problem: string }

/** The largest signed pack: a pack of 256 KB, its text written as a JSON string. */
const mostBytes = 640 * 1024
const usualPatience = 10_000

/** Names and numbers of machines inside a network: a pack is never asked for there. */
const insideNames = /^localhost$|\.(?:localhost|local|internal|intranet|lan|home|corp)$|^[^.]+$/i
const ipAddress = /^\[|^[\d.]+$|^0x[\da-f]+$/i

function failed(problem: string): FetchedPack {
  return { text: null, problem }
}

/** The address of a pack as somebody wrote it, or one sentence on what is wrong with it. A hash behind "#" is left out. */
export function packAddress(
  written: string,
): { readonly address: URL; readonly problem: null } | { readonly address: null; readonly problem: string } {
  const wrong = (problem: string) => ({ address: null, problem })
  const text = written.trim()
  if (text === '') return wrong('Write an address first, such as https://example.com/support-voice.json.')
  if (!URL.canParse(text)) return wrong('This is not a whole address. It begins with "https://".')
  const address = new URL(text)
  address.hash = ''
  if (address.protocol !== 'https:') return wrong('Packs come from addresses that begin with "https://" only.')
  if (address.username || address.password) return wrong('An address with a password in it is not taken.')
  if (ipAddress.test(address.hostname) || insideNames.test(address.hostname))
    return wrong('This address lies inside a network. Put the pack where all agents reach it, or share it as a file.')
  return { address, problem: null }
}

export interface FetchOptions {
  readonly request?: typeof globalThis.fetch
  /** How long the whole pack may take, in milliseconds. */
  readonly patience?: number
}

/**
 * Asks an address for a pack, and for nothing else: no cookie goes along, no redirect is followed, and more than a pack
 * can be is not read. The one place in the product that makes a request. Never throws.
 */
export async function fetchPack(
  written: string,
  { request = fetch, patience = usualPatience }: FetchOptions = {},
): Promise<FetchedPack> {
  const { address, problem } = packAddress(written)
  if (problem !== null) return failed(problem)
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), patience)
  try {
    const response = await request(address.href, {
      signal: stop.signal,
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    })
    const refusal = refusalOf(response)
    if (refusal) return failed(refusal)
    const bytes = await bytesOf(response)
    return bytes ? textOf(bytes) : failed('That address gives more than a pack can be.')
  } catch {
    return failed(
      stop.signal.aborted
        ? 'That address did not give the whole pack in time. Try again later.'
        : 'That address cannot be reached, or it sends the coach on to another one. Use the address where the pack itself lies.',
    )
  } finally {
    clearTimeout(timer)
    stop.abort()
  }
}

function refusalOf({ ok, status, headers }: Response): string | null {
  if (status === 401 || status === 403)
    return 'That address wants a sign-in. A pack must lie where no sign-in is needed.'
  if (status === 404 || status === 410) return 'There is nothing at that address (any more).'
  if (status === 429 || status === 503) return 'That address is busy. Try again later.'
  if (!ok) return `That address answered with error ${status}.`
  if (/^text\/html\b/i.test(headers.get('content-type') ?? ''))
    return 'That address gave a web page, not a pack (a sign-in page?).'
  return null
}

/** All that comes, or null once that is more than a pack can be: the rest is not read. */
async function bytesOf(response: Response): Promise<Uint8Array | null> {
  const reader = response.body?.getReader()
  if (!reader) return new Uint8Array()
  const parts: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > mostBytes) {
      await reader.cancel().catch(() => {})
      return null
    }
    parts.push(value)
  }
  const all = new Uint8Array(length)
  parts.reduce((at, part) => {
    all.set(part, at)
    return at + part.length
  }, 0)
  return all
}

function textOf(bytes: Uint8Array): FetchedPack {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (text.trim() === '') return failed('That address gave nothing.')
    if (text.trimStart().startsWith('<')) return failed('That address gave a web page, not a pack (a sign-in page?).')
    return { text, problem: null }
  } catch {
    return failed('What that address gave is not text (UTF-8), so it is no pack.')
  }
}
