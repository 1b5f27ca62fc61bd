import { signalNames, threeAsNames } from '@/lib/checks/vocabulary'
import type { What } from '@/lib/checks/what'
import { words } from '@/lib/strings/words'
import { ChoiceField, TextField } from './field'
import { PhrasesField } from './phrases-field'

export interface WhatFieldProps {
  readonly label: string
  readonly value: What
  readonly onChange: (what: What) => void
}

const signals = [...threeAsNames, ...signalNames]
type Way = 'phrases' | 'match' | 'other' | (typeof signals)[number]

/** Something a reply holds: phrases, a pattern, or a thing that the coach reads by itself. */
export function WhatField({ label, value, onChange }: WhatFieldProps) {
  const way = wayOf(value)
  const ways = [
    { value: 'phrases' as Way, text: words('studio.what.phrases') },
    { value: 'match' as Way, text: words('studio.what.match') },
    ...signals.map(signal => ({ value: signal as Way, text: words(`studio.signal.${signal}`) })),
    ...(way === 'other' ? [{ value: 'other' as Way, text: words('studio.what.other') }] : []),
  ]

  function choose(next: Way): void {
    if (next === 'phrases') onChange({ phrases: [] })
    else if (next === 'match') onChange({ match: '' })
    else if (next !== 'other') onChange({ signal: next })
  }

  return (
    <div className="studio-what">
      <ChoiceField label={label} value={way} choices={ways} onChange={choose} />
      {'phrases' in value && (
        <PhrasesField
          label={words('studio.phrases')}
          value={value.phrases}
          onChange={phrases => onChange({ phrases })}
        />
      )}
      {'match' in value && (
        <TextField
          label={words('studio.match')}
          hint={words('studio.matchMore')}
          value={value.match}
          onChange={match => onChange({ match })}
        />
      )}
    </div>
  )
}

function wayOf(what: What): Way {
  if ('phrases' in what) return 'phrases'
  if ('match' in what) return 'match'
  return 'signal' in what ? what.signal : 'other'
}
