import { type ReactNode, useEffect, useRef, useState } from 'react'
import { compareVersions, type PackChange } from '@/lib/packs/difference'
import type { SignerTrust } from '@/lib/packs/envelope'
import { readKeptPack } from '@/lib/packs/read-pack'
import type { ReceivedPack, ReceivedUpdate, ShownSigner } from '@/lib/packs/received-pack'
import { words } from '@/lib/strings/words'
import { Button } from '../ui/button'
import { PackContents } from './pack-contents'
import { Problems } from './problems'

export interface ReceivedProps {
  readonly received: ReceivedPack
  /** The lead's own key; null where none was made. */
  readonly ownKey: string | null
  readonly onTake: () => void
  readonly onClose: () => void
}

/** What was given, before any of it is active: what it adds, what it changes, or why it cannot be used. */
export function Received({ received, ownKey, onTake, onClose }: ReceivedProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // What was given is looked at next, wherever it was brought in.
  useEffect(() => heading.current?.focus(), [])
  const [hasAsked, setAsked] = useState(false)
  const canTake = received.kind === 'new' || received.kind === 'update' || (received.kind === 'asks' && hasAsked)
  return (
    <section className="pack-received" aria-labelledby="pack-received-title">
      <h3 id="pack-received-title" ref={heading} tabIndex={-1}>
        {titleOf(received)}
      </h3>
      <Inside received={received} ownKey={ownKey} />
      {received.kind === 'asks' && (
        <label className="pack-tick">
          <input type="checkbox" checked={hasAsked} onChange={event => setAsked(event.target.checked)} />
          {words('packs.iAsked', { number: received.update.signer?.number ?? '' })}
        </label>
      )}
      <div className="pack-answers">
        {canTake && (
          <Button look="primary" onClick={onTake}>
            {words(takeWords[received.kind === 'asks' ? 'asks' : received.kind === 'update' ? 'update' : 'new'])}
          </Button>
        )}
        <Button onClick={onClose}>{words(canTake ? 'packs.notNow' : 'packs.close')}</Button>
      </div>
    </section>
  )
}

const takeWords = { new: 'packs.take', update: 'packs.takeUpdate', asks: 'packs.takeNewKey' } as const

function titleOf(received: ReceivedPack): string {
  switch (received.kind) {
    case 'new':
      return words('packs.newTitle', { title: received.pack.pack.title, version: received.pack.pack.version })
    case 'update':
      return words('packs.updateTitle', { title: received.pack.pack.title, version: received.pack.pack.version })
    case 'same':
      return words('packs.sameTitle', { title: received.title, version: received.version })
    case 'asks':
    case 'refused':
      return received.sentence
  }
}

function Inside({ received, ownKey }: Pick<ReceivedProps, 'received' | 'ownKey'>): ReactNode {
  switch (received.kind) {
    case 'new': {
      const { pack } = received.pack
      return (
        <>
          {pack.summary && <p>{pack.summary}</p>}
          <SignedBy signer={received.signer} trust={received.signer ? 'first' : 'unsigned'} ownKey={ownKey} />
          <Problems problems={received.warnings} heading={words('packs.warnings')} />
          <PackContents pack={pack} />
        </>
      )
    }
    case 'update':
      return (
        <>
          <SignedBy signer={received.signer} trust={received.trust} ownKey={ownKey} />
          <Notes received={received} />
          <Changes changes={received.changes} />
        </>
      )
    case 'asks':
      return (
        <>
          <p>{words('packs.otherKey', { known: received.known, number: received.update.signer?.number ?? '' })}</p>
          <p>{words('packs.askLead')}</p>
          <Notes received={received.update} />
          <Changes changes={received.update.changes} />
        </>
      )
    case 'refused':
      return <Problems problems={received.problems} heading={words('packs.problems')} />
    case 'same':
      return null
  }
}

interface SignedByProps {
  readonly signer: ShownSigner | null
  readonly trust: SignerTrust
  readonly ownKey: string | null
}

/** Who signed, in plain words, and what that means for the next update. */
function SignedBy({ signer, trust, ownKey }: SignedByProps) {
  if (!signer) return <p className="pack-soft">{words('packs.unsigned')}</p>
  const { key, number, knownBy } = signer
  const sentence = () => {
    if (key === ownKey) return words('packs.signedByYou')
    if (trust === 'same') return words('packs.signedAsBefore')
    if (trust === 'handed-over') return words('packs.handedOver')
    return knownBy ? words('packs.signedAsKnown', { title: knownBy }) : words('packs.signedFirst')
  }
  return (
    <p className="pack-soft">
      {sentence()} <code>{number}</code>
    </p>
  )
}

/** What its author says is new since the version in use. */
function Notes({ received }: { readonly received: ReceivedUpdate }) {
  const before = readKeptPack(received.of.text)?.version ?? '0.0.0'
  const notes = (received.pack.pack.changelog ?? [])
    .filter(({ version }) => compareVersions(version, before) > 0)
    .flatMap(({ notes: of }) => of)
  if (notes.length === 0) return null
  return (
    <ul className="pack-notes">
      {notes.map(note => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}

function Changes({ changes }: { readonly changes: readonly PackChange[] }) {
  return (
    <ul className="pack-changes">
      {changes.map(({ where, change, details }) => (
        <li key={`${change} ${where}`} className={`pack-change-${change}`}>
          <span className="pack-change-kind">{words(`packs.change.${change}`)}</span> {where}
          {details.length > 0 && <span className="pack-soft"> {details.join('; ')}</span>}
        </li>
      ))}
    </ul>
  )
}
