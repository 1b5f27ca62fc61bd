import { useState } from 'react'
import { signalNames, threeAsNames } from '@/lib/checks/vocabulary'
import type { SignalOrA } from '@/lib/checks/what'
import { withEntry, withoutEntry } from '@/lib/packs/pack-draft'
import { words } from '@/lib/strings/words'
import { Button } from '../../ui/button'
import { ChoiceField } from './field'
import type { PartProps } from './part'
import { PartList } from './part-list'
import { PhrasesField } from './phrases-field'

const all: readonly SignalOrA[] = [...threeAsNames, ...signalNames]

/** The team's own ways of aligning, thanking, closing, and the rest that the coach reads by itself. */
export function SignalsPart({ pack, problems, onChange }: PartProps) {
  const entries = Object.entries(pack.signals ?? {}) as [SignalOrA, string[]][]
  const left = all.filter(signal => !entries.some(([name]) => name === signal))
  const [chosen, setChosen] = useState<SignalOrA>('align')
  const next = left.includes(chosen) ? chosen : left[0]
  const write = (at: number, signal: SignalOrA, phrases: string[]) =>
    onChange({ ...pack, signals: withEntry(pack.signals, at, signal, phrases) })
  return (
    <>
      <p className="pack-soft">{words('studio.signalsMore')}</p>
      <PartList
        entries={entries}
        placeOf={([signal]) => `signals.${signal}`}
        problems={problems}
        titleOf={([signal, phrases]) => `${words(`studio.signal.${signal}`)} (${phrases.length})`}
        form={([signal, phrases], at) => (
          <div className="studio-form">
            <PhrasesField
              label={words('studio.signalPhrases', { signal: words(`studio.signal.${signal}`) })}
              hint={words('studio.phrasesMore')}
              value={phrases}
              onChange={changed => write(at, signal, changed)}
            />
          </div>
        )}
        onTakeOut={at => onChange({ ...pack, signals: withoutEntry(pack.signals, at) })}
      />
      {next && (
        <div className="studio-row">
          <ChoiceField
            label={words('studio.whichSignal')}
            value={next}
            choices={left.map(signal => ({ value: signal, text: words(`studio.signal.${signal}`) }))}
            onChange={setChosen}
          />
          <Button onClick={() => write(entries.length, next, [])}>{words('studio.addSignal')}</Button>
        </div>
      )}
    </>
  )
}
