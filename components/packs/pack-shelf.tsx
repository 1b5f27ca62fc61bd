import { useState } from 'react'
import type { ReceivedPack } from '@/lib/packs/received-pack'
import type { PackOrigin } from '@/lib/packs/shelf'
import { conflictsAmong, type ShownPack } from '@/lib/packs/shown-pack'
import { words } from '@/lib/strings/words'
import { Button } from '../ui/button'
import { LockIcon } from '../ui/icons'
import { Menu } from '../ui/menu'
import { AddPack } from './add-pack'
import type { PackClient } from './pack-client'
import { Problems } from './problems'
import { Received } from './received'
import { OwnKey } from './signing/own-key'
import { SignPack } from './signing/sign-pack'
import type { OwnSignature, SigningClient } from './signing/signing-client'
import { useOffers } from './use-offers'
import './packs.css'

export interface PackShelfProps {
  readonly packs: readonly ShownPack[]
  /** Sentences about packs that the organisation pushes and that cannot be read. */
  readonly policyProblems: readonly string[]
  readonly allowsOwnPacks: boolean
  readonly client: PackClient
  /** The lead's own key; null while none was made. */
  readonly signature: OwnSignature | null
  readonly signing: SigningClient
  /** Opens a pack in the studio; a copy where it is not the agent's own. */
  readonly onEdit: (id: string | null) => void
}

interface OnTable {
  readonly received: ReceivedPack
  readonly origin: PackOrigin
}

/** The packs in use, the ways in, and what was just given, to be looked at before it is used. */
export function PackShelf({
  packs,
  policyProblems,
  allowsOwnPacks,
  client,
  signature,
  signing,
  onEdit,
}: PackShelfProps) {
  const [onTable, setOnTable] = useState<OnTable | null>(null)
  const [said, setSaid] = useState('')
  const [looks, setLooks] = useState(0)
  const [toSign, setToSign] = useState<string | null>(null)
  const offers = useOffers(packs, client)
  const signed = packs.find(({ id }) => id === toSign)

  function lay(given: OnTable): void {
    setOnTable(given)
    setLooks(looks + 1)
  }

  async function look(text: string, origin: PackOrigin): Promise<void> {
    setSaid('')
    const hash = origin.kind === 'address' ? origin.hash : undefined
    lay({ received: await client.receive(text, hash), origin })
  }

  async function lookAtOffer({ id, origin }: ShownPack): Promise<void> {
    lay({ received: await client.offerOf(id), origin })
  }

  async function take({ received, origin }: OnTable): Promise<void> {
    const taken = received.kind === 'asks' ? received.update : received
    await client.take(taken, origin)
    setOnTable(null)
    if (taken.kind === 'new') setSaid(words('packs.taken', { title: taken.pack.pack.title }))
    if (taken.kind === 'update') setSaid(words('packs.updated', { title: taken.pack.pack.title }))
  }

  return (
    <div className="packs">
      {packs.length === 0 && <p className="pack-soft">{words('packs.none')}</p>}
      <ul className="pack-list">
        {packs.map(shown => (
          <PackRow
            key={shown.id}
            shown={shown}
            offer={shown.hasOffer ? offers[shown.id] : undefined}
            client={client}
            onLook={() => void lookAtOffer(shown)}
            ownKey={signature?.key ?? null}
            onEdit={() => onEdit(shown.id)}
            onSign={() => setToSign(shown.id)}
            onSay={setSaid}
          />
        ))}
      </ul>
      {policyProblems.map(sentence => (
        <p key={sentence} className="pack-trouble">
          {sentence}
        </p>
      ))}
      <Conflicts packs={packs} />
      <p role="status" className="pack-said">
        {said}
      </p>
      {onTable && (
        <Received
          key={looks}
          received={onTable.received}
          ownKey={signature?.key ?? null}
          onTake={() => void take(onTable)}
          onClose={() => setOnTable(null)}
        />
      )}
      {signed && (
        <SignPack
          key={signed.id}
          id={signed.id}
          title={signed.pack?.title ?? signed.id}
          signature={signature}
          client={signing}
          onClose={() => setToSign(null)}
        />
      )}
      {allowsOwnPacks && (packs.length > 0 || signature) && (
        <details className="pack-more">
          <summary>{words('signing.title')}</summary>
          <OwnKey signature={signature} client={signing} />
        </details>
      )}
      {allowsOwnPacks ? (
        <details className="pack-more" open={packs.length === 0}>
          <summary>{words('packs.add')}</summary>
          <AddPack
            client={client}
            taken={packs.map(({ id }) => id)}
            onGiven={(text, origin) => void look(text, origin)}
          />
          <Button onClick={() => onEdit(null)}>{words('packs.make')}</Button>
        </details>
      ) : (
        <p className="pack-soft">
          <LockIcon /> {words('packs.onlyPushed')}
        </p>
      )}
    </div>
  )
}

interface PackRowProps {
  readonly shown: ShownPack
  /** What its address gave, weighed; undefined until it is, and where nothing waits. */
  readonly offer: ReceivedPack | undefined
  readonly client: PackClient
  readonly onLook: () => void
  readonly ownKey: string | null
  readonly onEdit: () => void
  readonly onSign: () => void
  readonly onSay: (sentence: string) => void
}

function PackRow({ onLook, offer, ...row }: PackRowProps) {
  const { shown, client } = row
  const { id, pack, layer, isOn } = shown
  const title = pack?.title ?? id
  return (
    <li className={isOn ? 'pack' : 'pack pack-off'}>
      <div className="pack-head">
        <strong>{title}</strong>
        {pack && <span className="pack-soft">{pack.version}</span>}
        {layer === 'policy' && <LockIcon />}
      </div>
      <p className="pack-soft">{pack ? tellOf(shown, pack.rules.length) : words('packs.damaged')}</p>
      {offer?.kind === 'refused' && <RefusedUpdate offer={offer} />}
      <div className="pack-answers">
        {(offer?.kind === 'update' || offer?.kind === 'asks') && (
          <Button look="primary" onClick={onLook}>
            {words('packs.lookAtUpdate')}
          </Button>
        )}
        {layer !== 'policy' && (
          <>
            <Button
              role="switch"
              aria-checked={isOn}
              aria-label={`${words('packs.isOn')}: ${title}`}
              onClick={() => void client.switch(id, !isOn)}
            >
              {words(isOn ? 'packs.on' : 'packs.off')}
            </Button>
            <More {...row} title={title} />
          </>
        )}
      </div>
    </li>
  )
}

/** An update that cannot be used, told in the line of its pack: what is wrong, where, and who can mend it. */
function RefusedUpdate({ offer }: { readonly offer: Extract<ReceivedPack, { kind: 'refused' }> }) {
  return (
    <>
      <p className="pack-trouble">
        {offer.sentence} {words('packs.tellItsKeeper')}
      </p>
      <Problems problems={offer.problems} heading={words('packs.problems')} />
    </>
  )
}

function More({
  shown,
  title,
  client,
  ownKey,
  onEdit,
  onSign,
  onSay,
}: Omit<PackRowProps, 'onLook' | 'offer'> & { readonly title: string }) {
  const { id, pack, earlier } = shown

  const actions: Readonly<Record<string, () => Promise<void> | void>> = {
    edit: onEdit,
    sign: onSign,
    save: () => client.save(id),
    async code() {
      onSay(words((await client.copy(await client.codeOf(id))) ? 'packs.codeCopied' : 'packs.codeNotCopied'))
    },
    async back() {
      await client.rollBack(id)
      onSay(words('packs.wentBack', { title, version: earlier ?? '' }))
    },
    async remove() {
      await client.remove(id)
      onSay(words('packs.removed', { title }))
    },
  }
  const choices = [
    ...(pack
      ? [
          { id: 'edit', text: words('packs.edit') },
          { id: 'code', text: words('packs.copyCode') },
          { id: 'save', text: words('packs.save') },
          // Another's pack is theirs to sign.
          ...(shown.pinnedKey === null || shown.pinnedKey === ownKey
            ? [{ id: 'sign', text: words('signing.signAndShare') }]
            : []),
        ]
      : []),
    ...(earlier ? [{ id: 'back', text: words('packs.goBack', { version: earlier }) }] : []),
    { id: 'remove', text: words('packs.remove') },
  ]
  return <Menu label={words('packs.more')} choices={choices} onChoose={choice => void actions[choice]?.()} />
}

function tellOf({ layer, origin, pinnedKey, since }: ShownPack, rules: number): string {
  const from =
    origin.kind === 'address'
      ? words('packs.from.address', { site: new URL(origin.address).host })
      : words(`packs.from.${origin.kind}`)
  const parts = [
    words('packs.rules', rules),
    layer === 'policy' ? null : words(layer === 'team' ? 'packs.layerTeam' : 'packs.layerMine'),
    from,
    pinnedKey ? words('packs.isSigned') : null,
    since && words('packs.since', { day: new Date(`${since}T12:00`).toLocaleDateString() }),
  ]
  return parts.filter(part => part !== null && part !== '').join(' · ')
}

function Conflicts({ packs }: Pick<PackShelfProps, 'packs'>) {
  const conflicts = conflictsAmong(packs)
  if (conflicts.length === 0) return null
  return (
    <div className="pack-conflicts">
      <h4>{words('packs.conflicts')}</h4>
      <ul>
        {conflicts.map(({ about, sides }) => (
          <li key={about}>
            <strong>{about}</strong>: {sides.join(' · ')}
          </li>
        ))}
      </ul>
      <p className="pack-soft">{words('packs.conflictsMore')}</p>
    </div>
  )
}
