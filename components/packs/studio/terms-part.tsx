import { useState } from 'react'
import { levels } from '@/lib/checks/vocabulary'
import type { Term } from '@/lib/packs/pack'
import { pairsIn, termsFrom, writtenPairs } from '@/lib/packs/pack-draft'
import { words } from '@/lib/strings/words'
import { Button } from '../../ui/button'
import { ChoiceField, LinesField, TextField } from './field'
import type { PartProps } from './part'
import { PartList } from './part-list'
import { PhrasesField } from './phrases-field'

/** Words the team writes one way. */
export function TermsPart({ pack, problems, onChange }: PartProps) {
  const [pasted, setPasted] = useState('')
  const terms = pack.terms ?? []

  function add(): void {
    const more = termsFrom(pasted)
    const others = terms.filter(({ use }) => more.every(term => term.use !== use))
    if (more.length > 0) onChange({ ...pack, terms: [...others, ...more] })
    if (more.length > 0) setPasted('')
  }

  return (
    <div>
      <h3>{words('studio.terms')}</h3>
      <PartList
        entries={terms}
        placeOf={(_, at) => `terms.${at}`}
        problems={problems}
        titleOf={({ use, not }) => words('packs.term', { use, not: not.join(', ') })}
        form={(term, at) => (
          <TermForm term={term} onChange={next => onChange({ ...pack, terms: terms.with(at, next) })} />
        )}
        onTakeOut={at => onChange({ ...pack, terms: terms.filter((_, place) => place !== at) })}
      />
      <LinesField
        label={words('studio.termsPaste')}
        hint={words('studio.termsPasteMore')}
        rows={2}
        value={pasted}
        onChange={setPasted}
      />
      <Button onClick={add}>{words('studio.addTerms')}</Button>
    </div>
  )
}

function TermForm({ term, onChange }: { readonly term: Term; readonly onChange: (term: Term) => void }) {
  return (
    <div className="studio-form">
      <TextField label={words('studio.termUse')} value={term.use} onChange={use => onChange({ ...term, use })} />
      <PhrasesField
        label={words('studio.termNot', { use: term.use })}
        rows={2}
        value={term.not}
        onChange={not => onChange({ ...term, not })}
      />
      <div className="studio-row">
        <ChoiceField
          label={words('studio.termCase')}
          value={term.case ?? 'any'}
          choices={(['any', 'exact'] as const).map(one => ({ value: one, text: words(`studio.termCases.${one}`) }))}
          onChange={next => onChange({ ...term, case: next === 'any' ? undefined : next })}
        />
        <ChoiceField
          label={words('studio.level')}
          value={term.level ?? 'should'}
          choices={[...levels, 'off' as const].map(level => ({ value: level, text: words(`packs.level.${level}`) }))}
          onChange={level => onChange({ ...term, level: level === 'should' ? undefined : level })}
        />
      </div>
      <LinesField
        label={words('studio.why')}
        rows={2}
        value={term.why ?? ''}
        onChange={why => onChange({ ...term, why: why || undefined })}
      />
      <PairsField
        label={words('studio.termBad')}
        value={term.examples.bad}
        onChange={bad => onChange({ ...term, examples: { ...term.examples, bad } })}
      />
      <PhrasesField
        label={words('studio.good')}
        rows={2}
        value={term.examples.good}
        onChange={good => onChange({ ...term, examples: { ...term.examples, good } })}
      />
    </div>
  )
}

interface PairsFieldProps {
  readonly label: string
  readonly value: readonly [string, string][]
  readonly onChange: (pairs: [string, string][]) => void
}

/** A sentence and the same one mended, a pair a line; what is typed stays as typed while it means the same pairs. */
function PairsField({ label, value, onChange }: PairsFieldProps) {
  const [typed, setTyped] = useState(writtenPairs(value))
  const text = writtenPairs(pairsIn(typed)) === writtenPairs(value) ? typed : writtenPairs(value)
  return (
    <LinesField
      label={label}
      hint={words('studio.pairsMore')}
      rows={2}
      value={text}
      onChange={next => {
        setTyped(next)
        onChange(pairsIn(next))
      }}
    />
  )
}
