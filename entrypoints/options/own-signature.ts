import { useEffect, useState } from 'react'
import type { OwnSignature, SigningClient } from '@/components/packs/signing/signing-client'
import { copyText } from '@/lib/browser/copy-text'
import { today } from '@/lib/browser/packs'
import { saveText } from '@/lib/browser/save-text'
import { shelf, signingKey } from '@/lib/browser/settings'
import { seal } from '@/lib/packs/envelope'
import { type KeyOutcome, makeOwnKey, type OpenKey, restoreOwnKey } from '@/lib/packs/own-key'
import { writePasteCode } from '@/lib/packs/paste-code'
import { numberOfKey, publicKeyIn, vouchIn } from '@/lib/packs/signing-key'
import { words } from '@/lib/strings/words'

/** The lead's key once its password was given: in this page's memory, and gone with it. */
let open: OpenKey | null = null
const listeners = new Set<() => void>()

function opened(key: OpenKey | null): void {
  open = key
  for (const tell of listeners) tell()
}

async function ownSignature(): Promise<OwnSignature | null> {
  const own = await signingKey.getValue()
  const key = own && publicKeyIn(own.backup)
  if (!own || !key) return null
  const isOpen = open?.signing.publicKey === key
  return { key, number: await numberOfKey(key), since: own.since, isOpen, tookOver: vouchIn(own.backup) !== null }
}

/** The lead's own key as it stands, and again whenever it changes; null while there is none. */
export function useOwnSignature(): OwnSignature | null {
  const [signature, setSignature] = useState<OwnSignature | null>(null)
  useEffect(() => {
    let isWanted = true
    const tell = () => void ownSignature().then(now => isWanted && setSignature(now))
    tell()
    listeners.add(tell)
    const unwatch = signingKey.watch(tell)
    return () => {
      isWanted = false
      listeners.delete(tell)
      unwatch()
    }
  }, [])
  return signature
}

/** Keeps a key that was made or brought, and leaves it open. */
async function kept(outcome: KeyOutcome): Promise<string | null> {
  if (outcome.problem !== null) return outcome.problem
  await signingKey.setValue(outcome.own)
  opened(outcome.open)
  return null
}

/** The signed text of a pack on the shelf; null when it cannot be had. */
async function signed(id: string): Promise<string | null> {
  const pack = (await shelf.getValue()).find(shelved => shelved.id === id)
  return pack && open ? seal(pack.text, open.signing, open.vouch) : null
}

export const signingClient: SigningClient = {
  make: async password => kept(await makeOwnKey(password, today())),
  restore: async (backup, password) => kept(await restoreOwnKey(backup, password, today())),
  async open(password) {
    const own = await signingKey.getValue()
    if (!own) return words('signing.noKey')
    const { open: key, problem } = await restoreOwnKey(own.backup, password, own.since)
    if (key) opened(key)
    return problem
  },
  async handOver(password) {
    return open ? kept(await makeOwnKey(password, today(), open.signing)) : words('signing.openFirst')
  },
  async forget() {
    opened(null)
    await signingKey.setValue(null)
  },
  async saveBackup() {
    const own = await signingKey.getValue()
    if (own) saveText('reply-coach.coachkey', own.backup)
  },
  async saveSigned(id) {
    const text = await signed(id)
    if (text === null) return words('signing.openFirst')
    saveText(`${id.replace('/', '-')}.signed.json`, text)
    return null
  },
  async copySigned(id) {
    const text = await signed(id)
    if (text === null) return words('signing.openFirst')
    return (await copyText(await writePasteCode(text))) ? null : words('packs.codeNotCopied')
  },
}
