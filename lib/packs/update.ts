import { compareVersions, type PackChange, packDifference } from './difference'
import { openEnvelope, type SignerTrust, trustIn } from './envelope'
import type { TryText } from './examples'
import type { Surroundings } from './meaning-problems'
import type { Pack } from './pack'
import type { PackProblem } from './problem'
import { readPackText } from './read-pack'

/** A pack in use, and what is remembered of where it came from. */
export interface InstalledPack {
  readonly pack: Pack
  /** The exact text it was read from. */
  readonly text: string
  /** The key it was signed with when it was first taken; null when it was not signed. */
  readonly pinnedKey: string | null
}

/**
 * What an update amounts to. `same`: nothing new. `ready`: may be shown to the agent, change by change, and taken.
 * `refused`: the pack in use stays, and the sentence says why; `problems` are for whoever mends the pack.
 */
export type Update =
  | { readonly state: 'same' }
  | {
      readonly state: 'ready'
      readonly next: InstalledPack
      readonly changes: readonly PackChange[]
      /** `changed`: signed with another key; only for somebody who asked the lead. */
      readonly trust: SignerTrust
    }
  | { readonly state: 'refused'; readonly sentence: string; readonly problems: readonly PackProblem[] }

function refused(sentence: string, problems: readonly PackProblem[] = []): Update {
  return { state: 'refused', sentence, problems }
}

/**
 * Weighs what came as an update against the pack in use. `text` is a pack or a signed pack; `expectedHash`, when the
 * address named one, is the SHA-256 of that text as 64 hexadecimal digits. Never throws; nothing is changed here.
 */
export async function weighUpdate(
  current: InstalledPack,
  text: string,
  surroundings: Surroundings,
  tryText: TryText,
  expectedHash?: string,
): Promise<Update> {
  const { title, version } = current.pack
  if (expectedHash && (await sha256(text)) !== expectedHash.toLowerCase())
    return refused(`This is not the text that was announced for '${title}'. You keep ${version}.`)
  const { packText, signer, problem } = await openEnvelope(text)
  if (problem !== null) return refused(`${problem} You keep ${version}.`)
  if (packText.trim() === current.text.trim()) return { state: 'same' }
  const trust = trustIn(signer, current.pinnedKey)
  if (trust === 'missing') return refused(`'${title}' was signed until now and no longer is. Ask your team lead.`)
  const { pack, problems } = readPackText(packText, surroundings, tryText)
  if (pack === null) return refused(tellProblems(current, packText, problems.length), problems)
  if (pack.id !== current.pack.id)
    return refused(`That is another pack, '${pack.title}'. You keep '${title}' ${version}.`)
  const order = compareVersions(pack.version, version)
  if (order < 0) return refused(`That is an older version, ${pack.version}. You keep ${version}.`)
  const changes = packDifference(current.pack, pack)
  if (order === 0 && changes.length > 0)
    return refused(`It says it is ${version}, like yours, and holds something else. You keep yours.`)
  const next = { pack, text: packText, pinnedKey: signer?.key ?? current.pinnedKey }
  return order === 0 ? { state: 'same' } : { state: 'ready', next, changes, trust }
}

function tellProblems({ pack }: InstalledPack, text: string, count: number): string {
  const version = /"version"\s*:\s*"(\d+\.\d+\.\d+)"/.exec(text)?.[1]
  const name = version ? `Version ${version} of '${pack.title}'` : `The update of '${pack.title}'`
  return `${name} has ${count === 1 ? 'a problem' : `${count} problems`}, so you keep ${pack.version}.`
}

/** Of a text as it is written to a file (UTF-8), as 64 hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return [...digest].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
