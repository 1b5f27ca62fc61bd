import { type KeyboardEvent, useEffect, useState } from 'react'
import type { Pack } from '@/lib/packs/pack'
import { words } from '@/lib/strings/words'
import { Button } from '../../ui/button'
import { ChoiceField } from './field'
import type { ImpactClient } from './impact-client'
import { ImpactOutcome } from './impact-outcome'
import { GiveReplies, ReadReplies } from './impact-replies'
import { useImpact } from './use-impact'
import './impact.css'

export interface ImpactPreviewProps {
  readonly pack: Pack
  readonly client: ImpactClient
  readonly onChange: (pack: Pack) => void
}

/** What the rules would have marked in replies of the past, before anybody meets them. */
export function ImpactPreview({ pack, client, onChange }: ImpactPreviewProps) {
  const impact = useImpact(client)
  const before = useInUse(pack.id, client)
  const [chosen, setChosen] = useState('')
  const only = pack.rules.some(({ id }) => id === chosen) ? chosen : ''
  const { head, columns, progress, outcome } = impact
  const canTry = columns !== null && columns.reply !== null

  function press(): void {
    if (progress) impact.stop()
    else if (canTry) impact.start(pack, before, only || null)
  }

  return (
    <section className="impact" aria-labelledby="impact-title" onKeyDown={keepUndoInFields}>
      <h3 id="impact-title">{words('impact.title')}</h3>
      <p className="pack-soft">{words('impact.about')}</p>
      <GiveReplies onText={text => impact.give(text, '')} onFile={file => void impact.giveFile(file)} />
      <p role="alert" className="impact-problem">
        {impact.problem}
      </p>
      {head && columns && (
        <>
          <ReadReplies head={head} columns={columns} onColumns={impact.setColumns} onDivide={impact.divide} />
          <div className="impact-try">
            <ChoiceField
              label={words('impact.which')}
              value={only}
              choices={[
                { value: '', text: words('impact.wholePack') },
                ...pack.rules.map((rule, at) => ({ value: rule.id, text: nameFor(rule, at, before) })),
              ]}
              onChange={setChosen}
            />
            <Button look="primary" aria-disabled={!canTry && !progress} onClick={press}>
              {words(progress ? 'impact.stop' : 'impact.try')}
            </Button>
            {progress && (
              <span className="impact-progress">
                <progress value={progress.read} max={Math.max(1, progress.of)} aria-label={words('impact.title')} />
                {words('impact.progress', counts(progress))}
              </span>
            )}
          </div>
          {!canTry && <p className="impact-problem">{words('impact.noReplies')}</p>}
        </>
      )}
      {outcome && head && <ImpactOutcome outcome={outcome} pack={pack} places={head.places} onChange={onChange} />}
    </section>
  )
}

/** In a field Ctrl+Z takes letters back; the studio's own undo is for what was changed by forms. */
function keepUndoInFields(event: KeyboardEvent): void {
  if (event.target instanceof HTMLTextAreaElement) event.stopPropagation()
}

/** The pack of that name as it is at work: asked for again when the name changes. */
function useInUse(id: string, client: ImpactClient): Pack | null {
  const [found, setFound] = useState<Pack | null>(null)
  useEffect(() => {
    let isWanted = true
    void client.inUse(id).then(pack => isWanted && setFound(pack))
    return () => {
      isWanted = false
    }
  }, [client, id])
  return found?.id === id ? found : null
}

function nameFor(rule: Pack['rules'][number], at: number, before: Pack | null): string {
  const name = rule.message || words('studio.unnamedRule', { number: String(at + 1) })
  const earlier = before?.rules.find(({ id }) => id === rule.id)
  if (!before || JSON.stringify(earlier) === JSON.stringify(rule)) return name
  return `${name} · ${words(earlier ? 'packs.change.changed' : 'packs.change.added')}`
}

function counts({ read, of }: { readonly read: number; readonly of: number }) {
  return { read: read.toLocaleString(), all: of.toLocaleString() }
}
