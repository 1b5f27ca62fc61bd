import { signalNames, threeAsNames } from '@/lib/checks/vocabulary'
import type { What } from '@/lib/checks/what'
import { words } from '@/lib/strings/words'
import { ChoiceField, TextField } from './field'
import { PhrasesField } from './phrases-field'
import { useNames } from './studio-names'
import { TokensField } from './tokens-field'

export interface WhatFieldProps {
  readonly label: string
  readonly value: What
  readonly onChange: (what: What) => void
}

const signals = [...threeAsNames, ...signalNames]
type Way = 'phrases' | 'match' | 'list' | 'tokens' | (typeof signals)[number]

/** Something a reply holds: phrases, a list, a pattern, words in a row, or a thing that the coach reads by itself. */
export function WhatField({ label, value, onChange }: WhatFieldProps) {
  const { lists } = useNames()
  const way = wayOf(value)
  const ways = [
    { value: 'phrases' as Way, text: words('studio.what.phrases') },
    ...(lists.length > 0 || way === 'list' ? [{ value: 'list' as Way, text: words('studio.what.list') }] : []),
    ...signals.map(signal => ({ value: signal as Way, text: words(`studio.signal.${signal}`) })),
    { value: 'match' as Way, text: words('studio.what.match') },
    { value: 'tokens' as Way, text: words('studio.what.tokens') },
  ]

  function choose(next: Way): void {
    if (next === 'phrases') onChange({ phrases: [] })
    else if (next === 'match') onChange({ match: '' })
    else if (next === 'list') onChange({ list: lists[0] ?? '' })
    else if (next === 'tokens') onChange({ tokens: [{ word: '' }] })
    else onChange({ signal: next })
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
      {'list' in value && <ListField value={value.list} onChange={list => onChange({ list })} />}
      {'tokens' in value && <TokensField value={value.tokens} onChange={tokens => onChange({ tokens })} />}
    </div>
  )
}

/** One of the pack's own lists, by name. */
export function ListField({ value, onChange }: { readonly value: string; onChange: (list: string) => void }) {
  const { lists } = useNames()
  const known = lists.includes(value) ? lists : [value, ...lists]
  return (
    <ChoiceField
      label={words('studio.whichList')}
      value={value}
      choices={known.map(list => ({ value: list, text: list }))}
      onChange={onChange}
    />
  )
}

function wayOf(what: What): Way {
  if ('phrases' in what) return 'phrases'
  if ('match' in what) return 'match'
  if ('list' in what) return 'list'
  return 'tokens' in what ? 'tokens' : what.signal
}
