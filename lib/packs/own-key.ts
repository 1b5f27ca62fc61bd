import { isVouchedFor, vouchFor } from './envelope'
import { makeSigningKey, openKeyBackup, type SigningKey, type Vouch, withVouch } from './signing-key'

/** A lead's own key as it lies on the disk: locked by its password, the same text as its backup. */
export interface OwnKey {
  readonly backup: string
  /** The day it was made or brought here, "2026-11-22". */
  readonly since: string
}

/** A key that is open: it signs until the page is closed. */
export interface OpenKey {
  readonly signing: SigningKey
  readonly vouch: Vouch | null
}

export type KeyOutcome =
  | { readonly own: OwnKey; readonly open: OpenKey; readonly problem: null }
  | { readonly own: null; readonly open: null; readonly problem: string }

function failed(problem: string): KeyOutcome {
  return { own: null, open: null, problem }
}

/** Makes the lead's key. With the older one, that hands over to it: agents who know the older one then know the new one. Never throws. */
export async function makeOwnKey(password: string, today: string, older?: SigningKey): Promise<KeyOutcome> {
  try {
    const { key: signing, backup } = await makeSigningKey(password)
    const vouch = older ? await vouchFor(signing.publicKey, older) : null
    const own = { backup: vouch ? withVouch(backup, vouch) : backup, since: today }
    return { own, open: { signing, vouch }, problem: null }
  } catch (error) {
    if (error instanceof RangeError) return failed(error.message)
    return failed('This browser cannot sign. It needs Chrome or Edge 137, or Firefox 129.')
  }
}

/** Brings a key back from its backup, with its password. Never throws. */
export async function restoreOwnKey(backup: string, password: string, today: string): Promise<KeyOutcome> {
  const { key: signing, ...opened } = await openKeyBackup(backup, password)
  if (signing === null) return failed(opened.problem ?? '')
  const vouch = 'vouch' in opened ? opened.vouch : null
  if (vouch && !(await isVouchedFor(signing.publicKey, vouch)))
    return failed('What the older key says in this backup was altered. Take the backup as it was saved.')
  return { own: { backup: backup.replaceAll(/\s+/g, ''), since: today }, open: { signing, vouch }, problem: null }
}
