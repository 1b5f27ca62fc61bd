import type { Token } from '@/lib/checks/token-schema'
import { type WordTag, wordTags } from '@/lib/checks/vocabulary'
import { words } from '@/lib/strings/words'
import { Button } from '../../ui/button'
import { ChoiceField, NumberField, TextField, TickField } from './field'
import { useNames } from './studio-names'

export interface TokensFieldProps {
  readonly value: readonly Token[]
  readonly onChange: (tokens: Token[]) => void
}

const ways = ['word', 'lemma', 'list', 'tag', 'shape', 'any', 'name', 'slot'] as const
type Way = (typeof ways)[number]

const blank: Readonly<Record<Way, Token>> = {
  word: { word: '' },
  lemma: { lemma: '' },
  list: { list: '' },
  tag: { tag: 'Noun' },
  shape: { shape: '' },
  any: { any: true },
  name: { name: true },
  slot: { slot: true },
}

/** Words in a row, each said in its own way. */
export function TokensField({ value, onChange }: TokensFieldProps) {
  return (
    <fieldset className="studio-tokens">
      <legend>{words('studio.tokens')}</legend>
      {value.map((token, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a word is known by its place in the row.
        <div key={at} className="studio-token">
          <TokenField number={at + 1} value={token} onChange={next => onChange(value.with(at, next))} />
          <Button look="quiet" onClick={() => onChange(value.filter((_, place) => place !== at))}>
            {words('studio.takeWordOut', { number: String(at + 1) })}
          </Button>
        </div>
      ))}
      <Button onClick={() => onChange([...value, blank.word])}>{words('studio.addWord')}</Button>
    </fieldset>
  )
}

function TokenField({ number, value, onChange }: { number: number; value: Token; onChange: (token: Token) => void }) {
  const { lists } = useNames()
  const way = ways.find(candidate => candidate in value) ?? 'any'
  const shared = { optional: value.optional, not: value.not, max: value.max }
  const text = way === 'word' || way === 'lemma' ? [value[way] ?? ''].flat().join(', ') : (value.shape ?? '')

  function write(next: string): void {
    const several = next.split(',').map(one => one.trimStart())
    if (way === 'word' || way === 'lemma') onChange({ ...shared, [way]: several.length > 1 ? several : next })
    else onChange({ ...shared, shape: next })
  }

  return (
    <>
      <ChoiceField
        label={words('studio.wordNumber', { number: String(number) })}
        value={way}
        choices={ways
          .filter(one => one !== 'list' || lists.length > 0 || way === 'list')
          .map(one => ({ value: one, text: words(`studio.token.${one}`) }))}
        onChange={next => onChange({ ...shared, ...blank[next], ...(next === 'list' ? { list: lists[0] ?? '' } : {}) })}
      />
      {(way === 'word' || way === 'lemma' || way === 'shape') && (
        <TextField label={words(`studio.token.${way}`)} value={text} onChange={write} />
      )}
      {way === 'list' && (
        <ChoiceField
          label={words('studio.whichList')}
          value={value.list ?? ''}
          choices={[...new Set([value.list ?? '', ...lists])].map(list => ({ value: list, text: list }))}
          onChange={list => onChange({ ...shared, list })}
        />
      )}
      {way === 'tag' && (
        <ChoiceField
          label={words('studio.token.tag')}
          value={value.tag ?? 'Noun'}
          choices={wordTags.map(tag => ({ value: tag, text: tag }))}
          onChange={(tag: WordTag) => onChange({ ...shared, tag })}
        />
      )}
      <NumberField label={words('studio.inARow')} value={value.max} onChange={max => onChange({ ...value, max })} />
      <TickField
        label={words('studio.optional')}
        value={value.optional ?? false}
        onChange={optional => onChange({ ...value, optional: optional || undefined })}
      />
      <TickField
        label={words('studio.not')}
        value={value.not ?? false}
        onChange={not => onChange({ ...value, not: not || undefined })}
      />
    </>
  )
}
