import { type ReactNode, useEffect, useRef } from 'react'
import type { PackChange } from '@/lib/packs/difference'
import type { PackProblem } from '@/lib/packs/problem'
import type { ReceivedPack } from '@/lib/packs/received-pack'
import { words } from '@/lib/strings/words'
import { Button } from '../ui/button'
import { PackContents } from './pack-contents'

export interface ReceivedProps {
  readonly received: ReceivedPack
  readonly onTake: () => void
  readonly onClose: () => void
}

/** What was given, before any of it is active: what it adds, what it changes, or why it cannot be used. */
export function Received({ received, onTake, onClose }: ReceivedProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // What was given is looked at next, wherever it was brought in.
  useEffect(() => heading.current?.focus(), [])
  const canTake = received.kind === 'new' || received.kind === 'update'
  return (
    <section className="pack-received" aria-labelledby="pack-received-title">
      <h3 id="pack-received-title" ref={heading} tabIndex={-1}>
        {titleOf(received)}
      </h3>
      <Inside received={received} />
      <div className="pack-answers">
        {canTake && (
          <Button look="primary" onClick={onTake}>
            {words(received.kind === 'update' ? 'packs.takeUpdate' : 'packs.take')}
          </Button>
        )}
        <Button onClick={onClose}>{words(canTake ? 'packs.notNow' : 'packs.close')}</Button>
      </div>
    </section>
  )
}

function titleOf(received: ReceivedPack): string {
  switch (received.kind) {
    case 'new':
      return words('packs.newTitle', { title: received.pack.pack.title, version: received.pack.pack.version })
    case 'update':
      return words('packs.updateTitle', { title: received.pack.pack.title, version: received.pack.pack.version })
    case 'same':
      return words('packs.sameTitle', { title: received.title, version: received.version })
    case 'refused':
      return received.sentence
  }
}

function Inside({ received }: { readonly received: ReceivedPack }): ReactNode {
  switch (received.kind) {
    case 'new': {
      const { pack } = received.pack
      return (
        <>
          {pack.summary && <p>{pack.summary}</p>}
          <p className="pack-soft">{words(received.isSigned ? 'packs.signed' : 'packs.unsigned')}</p>
          <Problems problems={received.warnings} heading={words('packs.warnings')} />
          <PackContents pack={pack} />
        </>
      )
    }
    case 'update':
      return (
        <>
          {received.trust === 'handed-over' && <p className="pack-soft">{words('packs.handedOver')}</p>}
          <Changes changes={received.changes} />
        </>
      )
    case 'refused':
      return <Problems problems={received.problems} heading={words('packs.problems')} />
    case 'same':
      return null
  }
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

/** Each problem as a sentence; the place in the file is there for those who want it. */
function Problems({ problems, heading }: { readonly problems: readonly PackProblem[]; readonly heading: string }) {
  if (problems.length === 0) return null
  return (
    <div className="pack-problems">
      <h4>{heading}</h4>
      <ul>
        {problems.map(({ where, sentence, path }) => (
          <li key={`${path} ${sentence}`}>
            {sentence.startsWith(where) ? sentence : `${where}: ${sentence}`}
            {path && <code>{path}</code>}
          </li>
        ))}
      </ul>
    </div>
  )
}
