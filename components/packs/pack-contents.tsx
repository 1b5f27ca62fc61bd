import type { ReactNode } from 'react'
import type { SignalOrA } from '@/lib/checks/what'
import type { Pack } from '@/lib/packs/pack'
import { words } from '@/lib/strings/words'

/** Everything a pack brings, in plain words and with its own examples: what an agent decides by. */
export function PackContents({ pack }: { readonly pack: Pack }) {
  const changes = Object.entries(pack.override ?? {})
  const signals = Object.entries(pack.signals ?? {}) as [SignalOrA, string[]][]
  return (
    <div className="pack-contents">
      {pack.owner && <p className="pack-soft">{[pack.owner.name, pack.owner.contact].filter(Boolean).join(' · ')}</p>}
      {pack.expires && <p className="pack-soft">{words('packs.until', { day: shownDay(pack.expires) })}</p>}
      <Part heading={words('packs.rules', pack.rules.length)} count={pack.rules.length}>
        {pack.rules.map(rule => (
          <li key={rule.id}>
            <span className={`pack-level pack-level-${rule.level}`}>{words(`packs.level.${rule.level}`)}</span>{' '}
            {rule.message}
            {rule.trial && <em> {words('packs.trial')}</em>}
            {rule.expires && <em> {words('packs.until', { day: shownDay(rule.expires) })}</em>}
            <q className="pack-example">{rule.examples.bad[0]}</q>
          </li>
        ))}
      </Part>
      <Part heading={words('packs.terms', pack.terms?.length ?? 0)} count={pack.terms?.length ?? 0}>
        {pack.terms?.map(term => (
          <li key={term.use}>{words('packs.term', { use: term.use, not: term.not.join(', ') })}</li>
        ))}
      </Part>
      <Part heading={words('packs.items', pack.checklist?.length ?? 0)} count={pack.checklist?.length ?? 0}>
        {pack.checklist?.map(item => (
          <li key={item.id}>
            {item.text} <span className="pack-guard">{words(`packs.guard.${item.guard ?? 'advise'}`)}</span>
          </li>
        ))}
      </Part>
      <Part heading={words('packs.exemplars', pack.exemplars?.length ?? 0)} count={pack.exemplars?.length ?? 0}>
        {pack.exemplars?.map(exemplar => (
          <li key={exemplar.id}>{exemplar.title}</li>
        ))}
      </Part>
      <Part heading={words('packs.tickets', pack.tickets?.length ?? 0)} count={pack.tickets?.length ?? 0}>
        {pack.tickets?.map(ticket => (
          <li key={ticket.id}>{ticket.subject}</li>
        ))}
      </Part>
      <Part heading={words('packs.signals')} count={signals.length}>
        {signals.map(([signal, phrases]) => (
          <li key={signal}>
            {words(`studio.signal.${signal}`)}: {phrases.join(' · ')}
          </li>
        ))}
      </Part>
      <Part heading={words('packs.changes', changes.length)} count={changes.length}>
        {changes.map(([rule, { level, reason }]) => (
          <li key={rule}>
            {rule}
            {level && ` → ${words(`packs.level.${level}`)}`}
            {reason && <span className="pack-reason"> {reason}</span>}
          </li>
        ))}
      </Part>
      {pack.training && (
        <p>{words('packs.training', { up: pack.training.up ?? '–', down: pack.training.down ?? '–' })}</p>
      )}
      <Part heading={words('packs.locks', pack.locked?.length ?? 0)} count={pack.locked?.length ?? 0}>
        {pack.locked?.map(rule => (
          <li key={rule}>{rule}</li>
        ))}
      </Part>
    </div>
  )
}

/** A day as people here write it. */
function shownDay(day: string): string {
  return new Date(`${day}T12:00`).toLocaleDateString()
}

function Part({ heading, count, children }: { heading: string; count: number; children: ReactNode }) {
  if (count === 0) return null
  return (
    <section>
      <h4>{heading}</h4>
      <ul>{children}</ul>
    </section>
  )
}
