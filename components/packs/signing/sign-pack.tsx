import { useEffect, useRef, useState } from 'react'
import { words } from '@/lib/strings/words'
import { Button } from '../../ui/button'
import { MakeKey, OpenKey } from './own-key'
import type { OwnSignature, SigningClient } from './signing-client'

export interface SignPackProps {
  readonly id: string
  readonly title: string
  readonly signature: OwnSignature | null
  readonly client: SigningClient
  readonly onClose: () => void
}

/** Signs a pack and hands it over, once the lead's key is there and open. */
export function SignPack({ id, title, signature, client, onClose }: SignPackProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [said, setSaid] = useState('')
  useEffect(() => heading.current?.focus(), [])

  async function tell(problem: Promise<string | null>, done: string): Promise<void> {
    setSaid((await problem) ?? done)
  }

  return (
    <section className="pack-received" aria-labelledby="sign-pack-title">
      <h3 id="sign-pack-title" ref={heading} tabIndex={-1}>
        {words('signing.signTitle', { title })}
      </h3>
      {!signature && <MakeKey client={client} />}
      {signature && !signature.isOpen && <OpenKey client={client} />}
      {signature?.isOpen && (
        <>
          <p className="pack-soft">
            {words('signing.signsWith')} <code>{signature.number}</code>. {words('signing.readOut')}
          </p>
          <div className="pack-answers">
            <Button look="primary" onClick={() => void tell(client.saveSigned(id), words('signing.saved'))}>
              {words('signing.saveSigned')}
            </Button>
            <Button onClick={() => void tell(client.copySigned(id), words('packs.codeCopied'))}>
              {words('signing.copySigned')}
            </Button>
            <Button onClick={() => void client.saveBackup()}>{words('signing.saveBackup')}</Button>
          </div>
          <p className="pack-soft">{words('signing.backupMore')}</p>
        </>
      )}
      <p role="status">{said}</p>
      <div className="pack-answers">
        <Button onClick={onClose}>{words('packs.close')}</Button>
      </div>
    </section>
  )
}
