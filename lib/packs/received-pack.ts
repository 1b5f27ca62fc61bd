import type { PackChange } from './difference'
import { openEnvelope, type Signer, type SignerTrust } from './envelope'
import type { TryText } from './examples'
import type { Surroundings } from './meaning-problems'
import type { Pack } from './pack'
import { isPasteCode, readPasteCode } from './paste-code'
import { personalDataIn } from './personal-data'
import type { PackProblem } from './problem'
import { readKeptPack, readPackText } from './read-pack'
import { mostPacks, type Shelf, type ShelvedPack } from './shelf'
import { numberOfKey } from './signing-key'
import { type InstalledPack, sha256, weighUpdate } from './update'

/**
 * What somebody gave, opened and weighed; nothing of it is active yet.
 * `refused` says why in one sentence; `problems` tell whoever wrote it what to mend.
 */
export type ReceivedPack =
  | {
      readonly kind: 'new'
      readonly pack: InstalledPack
      /** A signed pack is the team's; another one is the agent's own, and locks nothing. */
      readonly signer: ShownSigner | null
      /** Texts that look as if they came out of a real ticket. */
      readonly warnings: readonly PackProblem[]
    }
  | {
      readonly kind: 'update'
      readonly of: ShelvedPack
      readonly pack: InstalledPack
      readonly changes: readonly PackChange[]
      readonly trust: SignerTrust
      readonly signer: ShownSigner | null
    }
  /** An update signed with another key than before: it may be taken by somebody who asked the lead. */
  | { readonly kind: 'asks'; readonly sentence: string; readonly known: string; readonly update: ReceivedUpdate }
  | { readonly kind: 'same'; readonly title: string; readonly version: string }
  | { readonly kind: 'refused'; readonly sentence: string; readonly problems: readonly PackProblem[] }

export type ReceivedUpdate = Extract<ReceivedPack, { kind: 'update' }>

/** Who signed, as it is told. */
export interface ShownSigner {
  readonly key: string
  /** The key as a number to read out. */
  readonly number: string
  /** The title of another pack here that is signed with the same key; null when the key was never met. */
  readonly knownBy: string | null
}

/** The engine that reads and tries packs, and what they are read among. */
export interface PackReading {
  readonly tryText: TryText
  /** What a pack is read among, given the others in use; trusted ones may bring links and addresses. */
  readonly among: (others: readonly Pack[], isTrusted: boolean) => Surroundings
}

function refused(sentence: string, problems: readonly PackProblem[] = []): ReceivedPack {
  return { kind: 'refused', sentence, problems }
}

/** What is known beforehand of what somebody gives. */
export interface Expectation {
  /** The SHA-256 of the text as it was sent, when an address named one. */
  readonly hash?: string | undefined
  /** The id of the pack whose own address it came from: it is an update of that one, or nothing. */
  readonly updates?: string
}

/**
 * Opens a paste code, a signed pack or a pack, and weighs it against what stands on the shelf. Never throws; nothing is
 * changed here.
 */
export async function receivePack(
  given: string,
  shelf: Shelf,
  reading: PackReading,
  { hash, updates }: Expectation = {},
): Promise<ReceivedPack> {
  if (given.trim() === '') return refused('There is nothing in it yet.')
  const opened = isPasteCode(given) ? await readPasteCode(given) : { text: given, problem: null }
  if (opened.problem !== null) return refused(opened.problem)
  if (hash && (await sha256(opened.text)) !== hash.toLowerCase())
    return refused('This is not the text that was announced: its hash is another. Ask for the address again.')
  const envelope = await openEnvelope(opened.text)
  if (envelope.problem !== null) return refused(envelope.problem)
  const { packText, signer } = envelope
  const others = packsOn(shelf)
  const known = shelf.find(({ id }) => id === (updates ?? idWritten(packText)))
  if (known) return receiveUpdate(known, opened.text, shelf, reading, { hash, signer })
  const surroundings = reading.among(others, signer !== null)
  const { pack, problems } = readPackText(packText, surroundings, reading.tryText)
  if (pack === null) return refused(problemCount(problems.length), problems)
  if (shelf.length >= mostPacks)
    return refused(`The coach takes ${mostPacks} packs. Take one off before you add '${pack.title}'.`)
  const installed = { pack, text: packText, pinnedKey: signer?.key ?? null }
  return {
    kind: 'new',
    pack: installed,
    signer: await shownSigner(signer, shelf, pack.id),
    warnings: personalDataIn(pack),
  }
}

async function receiveUpdate(
  known: ShelvedPack,
  text: string,
  shelf: Shelf,
  reading: PackReading,
  { hash, signer }: { readonly hash: string | undefined; readonly signer: Signer | null },
): Promise<ReceivedPack> {
  const current = installedFrom(known)
  if (!current) return refused(`'${known.id}' on your shelf cannot be read. Take it off, then add this one.`)
  const surroundings = reading.among(
    packsOn(shelf).filter(({ id }) => id !== known.id),
    known.pinnedKey !== null,
  )
  const update = await weighUpdate(current, text, surroundings, reading.tryText, hash)
  if (update.state === 'same') return { kind: 'same', title: current.pack.title, version: current.pack.version }
  if (update.state === 'refused') return refused(update.sentence, update.problems)
  const { next: pack, changes, trust } = update
  const shown = await shownSigner(signer, shelf, known.id)
  const received: ReceivedUpdate = { kind: 'update', of: known, pack, changes, trust, signer: shown }
  if (trust !== 'changed') return received
  const sentence = `'${current.pack.title}' is now signed with another key. You keep ${current.pack.version} until you know whose it is.`
  return { kind: 'asks', sentence, known: await numberOfKey(known.pinnedKey ?? ''), update: received }
}

async function shownSigner(signer: Signer | null, shelf: Shelf, id: string): Promise<ShownSigner | null> {
  if (!signer) return null
  const same = shelf.find(other => other.id !== id && other.pinnedKey === signer.key)
  const knownBy = same ? (readKeptPack(same.text)?.title ?? same.id) : null
  return { key: signer.key, number: await numberOfKey(signer.key), knownBy }
}

/** A pack of the shelf as it is in use; null when its text is no longer a pack. */
export function installedFrom({ text, pinnedKey }: Pick<ShelvedPack, 'text' | 'pinnedKey'>): InstalledPack | null {
  const pack = readKeptPack(text)
  return pack && { pack, text, pinnedKey }
}

/** The packs of the shelf that can be read, in their order. */
export function packsOn(shelf: Shelf): readonly Pack[] {
  return shelf.flatMap(({ text }) => readKeptPack(text) ?? [])
}

/** The id that a text says it has, before it is read: enough to know which pack it would update. */
function idWritten(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    const id = typeof value === 'object' && value !== null ? (value as { readonly id?: unknown }).id : null
    return typeof id === 'string' ? id : null
  } catch {
    return null
  }
}

function problemCount(count: number): string {
  return count === 1
    ? 'This pack has a problem, so it was not added.'
    : `This pack has ${count} problems, so it was not added.`
}
