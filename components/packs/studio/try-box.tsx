import { useEffect, useState } from 'react'
import type { Finding } from '@/lib/analysis/report'
import type { Pack } from '@/lib/packs/pack'
import { words } from '@/lib/strings/words'
import { LinesField } from './field'
import type { StudioClient } from './studio-client'
import { useSettled } from './use-settled'

export interface TryBoxProps {
  readonly pack: Pack
  readonly client: Pick<StudioClient, 'tryOn'>
}

/** A reply of the lead's own, read by the real engine with this pack over the built-in rules. */
export function TryBox({ pack, client }: TryBoxProps) {
  const [draft, setDraft] = useState('')
  const [customer, setCustomer] = useState('')
  const [found, setFound] = useState<readonly Finding[]>([])
  const settled = useSettled({ pack, draft, customer })

  useEffect(() => {
    let isWanted = true
    void client.tryOn(settled.pack, settled.draft, settled.customer).then(findings => isWanted && setFound(findings))
    return () => {
      isWanted = false
    }
  }, [client, settled])

  return (
    <div className="studio-try">
      <LinesField label={words('studio.tryCustomer')} rows={2} value={customer} onChange={setCustomer} />
      <LinesField label={words('studio.tryReply')} rows={4} value={draft} onChange={setDraft} />
      <ul aria-live="polite" className="studio-found">
        {found.map(finding => (
          <li key={finding.key} className={finding.rule.startsWith(`${pack.id}:`) ? 'studio-own' : ''}>
            <span className={`pack-level pack-level-${finding.level}`}>{words(`packs.level.${finding.level}`)}</span>{' '}
            {finding.text && <q>{finding.text}</q>} {finding.message}
          </li>
        ))}
      </ul>
      {draft.trim() !== '' && found.length === 0 && <p className="pack-soft">{words('studio.foundNothing')}</p>}
    </div>
  )
}
