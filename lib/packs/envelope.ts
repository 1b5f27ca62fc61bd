import * as v from 'valibot'
import { canCheckSignatures, isSignedBy, type SigningKey, type Vouch } from './signing-key'

/*
 * A signed pack is the exact text of the pack in an envelope, so that nobody has to agree on how JSON is written:
 *
 *   {"coachpack": 1, "key": "<public key>", "sig": "<over the text>", "pack": "<the text>",
 *    "previous": {"key": "<older public key>", "sig": "<over the new key, by the older>"}}
 */

const key = v.pipe(v.string(), v.maxLength(64))
const signature = v.pipe(v.string(), v.maxLength(128))
const envelopeSchema = v.strictObject({
  coachpack: v.literal(1),
  key,
  sig: signature,
  pack: v.string(),
  previous: v.optional(v.strictObject({ key, sig: signature })),
})

/** Who signed a pack, and which older key vouched for that one. */
export interface Signer {
  readonly key: string
  readonly previous: string | null
}

export type OpenedEnvelope =
  /** `signer` is null for a pack that is not signed. */
  | { readonly packText: string; readonly signer: Signer | null; readonly problem: null }
  | { readonly packText: null; readonly signer: null; readonly problem: string }

/** What an older key signs to hand over to a newer one; the words keep it from being mistaken for a pack. */
function handOver(newKey: string): string {
  return `reply-coach key ${newKey}`
}

/** What an older key says of the one that takes over from it. */
export async function vouchFor(newKey: string, older: SigningKey): Promise<Vouch> {
  return { key: older.publicKey, sig: await older.sign(handOver(newKey)) }
}

/** Whether the older key really said so of this one. */
export function isVouchedFor(newKey: string, { key: older, sig }: Vouch): Promise<boolean> {
  return isSignedBy(older, sig, handOver(newKey))
}

/** The text of a pack, signed. `vouch` is of the lead's older key, when agents may still hold that one. */
export async function seal(packText: string, signing: SigningKey, vouch?: Vouch | null): Promise<string> {
  return JSON.stringify({
    coachpack: 1,
    key: signing.publicKey,
    sig: await signing.sign(packText),
    pack: packText,
    ...(vouch ? { previous: vouch } : {}),
  })
}

/** Takes the text of a pack out of what was received: out of its envelope, if it is in one whose signature holds. */
export async function openEnvelope(text: string): Promise<OpenedEnvelope> {
  const envelope = envelopeIn(text)
  if (envelope === null) return { packText: text, signer: null, problem: null }
  if (envelope === 'broken') return failed('This signed pack is not whole. Ask for it again.')
  const { key: signer, sig, pack, previous } = envelope
  if (!(await canCheckSignatures()))
    return failed('This browser is too old to check signatures. It needs Chrome or Edge 137, or Firefox 129.')
  if (!(await isSignedBy(signer, sig, pack)))
    return failed('The signature does not fit: this pack was altered after it was signed. Ask for it again.')
  if (previous && !(await isVouchedFor(signer, previous)))
    return failed('The change of key in this pack is not signed by the older key. Ask your team lead.')
  return { packText: pack, signer: { key: signer, previous: previous?.key ?? null }, problem: null }
}

/** null for a pack without an envelope, whatever is wrong with it: that is told by whoever reads packs. */
function envelopeIn(text: string): v.InferOutput<typeof envelopeSchema> | 'broken' | null {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return /^\s*\{\s*"coachpack"/.test(text) ? 'broken' : null
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'coachpack')) return null
  const parsed = v.safeParse(envelopeSchema, value)
  return parsed.success ? parsed.output : 'broken'
}

function failed(problem: string): OpenedEnvelope {
  return { packText: null, signer: null, problem }
}

/**
 * What a signature means to somebody who may have pinned a key for this pack before.
 * `first`: no key was known, this one is pinned. `handed-over`: the pinned key vouches for the new one.
 * `changed`, `missing`: signed by somebody else, or no longer signed: the agent is asked, the last pack stays.
 */
export type SignerTrust = 'unsigned' | 'first' | 'same' | 'handed-over' | 'changed' | 'missing'

export function trustIn(signer: Signer | null, pinned: string | null): SignerTrust {
  if (signer === null) return pinned === null ? 'unsigned' : 'missing'
  if (pinned === null) return 'first'
  if (signer.key === pinned) return 'same'
  return signer.previous === pinned ? 'handed-over' : 'changed'
}
