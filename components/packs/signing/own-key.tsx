import { useId, useState } from 'react'
import { words } from '@/lib/strings/words'
import { Button } from '../../ui/button'
import { PasswordForm } from './password-form'
import type { OwnSignature, SigningClient } from './signing-client'

export interface OwnKeyProps {
  /** null while no key was made. */
  readonly signature: OwnSignature | null
  readonly client: SigningClient
}

/** The lead's own key: made once, opened by its password, saved, brought back, handed over. */
export function OwnKey({ signature, client }: OwnKeyProps) {
  return signature ? <Known signature={signature} client={client} /> : <MakeKey client={client} />
}

/** For somebody who has no key here yet: a new one, or the one they saved. */
export function MakeKey({ client }: Pick<OwnKeyProps, 'client'>) {
  return (
    <div>
      <p className="pack-soft">{words('signing.what')}</p>
      <PasswordForm label={words('signing.newPassword')} action={words('signing.make')} isNew onGiven={client.make} />
      <details className="pack-more">
        <summary>{words('signing.restore')}</summary>
        <Restore client={client} />
      </details>
    </div>
  )
}

/** Opens the key that is here. */
export function OpenKey({ client }: Pick<OwnKeyProps, 'client'>) {
  return (
    <PasswordForm
      label={words('signing.password')}
      action={words('signing.open')}
      isNew={false}
      onGiven={client.open}
    />
  )
}

function Known({ signature, client }: { readonly signature: OwnSignature; readonly client: SigningClient }) {
  const [isSure, setSure] = useState(false)
  const { number, since, isOpen, tookOver } = signature
  return (
    <div>
      <p>
        {words('signing.yours', { day: new Date(`${since}T12:00`).toLocaleDateString() })} <code>{number}</code>
      </p>
      <p className="pack-soft">{words('signing.readOut')}</p>
      {tookOver && <p className="pack-soft">{words('signing.tookOver')}</p>}
      <p role="status" className="pack-soft">
        {isOpen && words('signing.isOpen')}
      </p>
      {!isOpen && <OpenKey client={client} />}
      <div className="pack-answers">
        <Button onClick={() => void client.saveBackup()}>{words('signing.saveBackup')}</Button>
        <Button aria-pressed={isSure} onClick={() => setSure(!isSure)}>
          {words('signing.forget')}
        </Button>
      </div>
      {isSure && (
        <p className="pack-answers">
          {words('signing.forgetSure')}
          <Button onClick={() => void client.forget()}>{words('signing.forgetYes')}</Button>
        </p>
      )}
      <details className="pack-more">
        <summary>{words('signing.handOver')}</summary>
        <p className="pack-soft">{words('signing.handOverMore')}</p>
        {isOpen ? (
          <PasswordForm
            label={words('signing.newPassword')}
            action={words('signing.handOverNow')}
            isNew
            onGiven={client.handOver}
          />
        ) : (
          <p>{words('signing.openFirst')}</p>
        )}
      </details>
    </div>
  )
}

function Restore({ client }: Pick<OwnKeyProps, 'client'>) {
  const id = useId()
  const [backup, setBackup] = useState('')
  return (
    <>
      <div className="pack-way">
        <label htmlFor={`${id}-file`}>{words('signing.backupFile')}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".coachkey,text/plain"
          onChange={event => void event.target.files?.[0]?.text().then(setBackup)}
        />
        <label htmlFor={id}>{words('signing.backupText')}</label>
        <textarea
          id={id}
          rows={2}
          spellCheck={false}
          value={backup}
          onChange={event => setBackup(event.target.value)}
        />
      </div>
      <PasswordForm
        label={words('signing.password')}
        action={words('signing.bringBack')}
        isNew={false}
        onGiven={password => client.restore(backup, password)}
      />
    </>
  )
}
