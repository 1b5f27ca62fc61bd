import type { Var } from '@/lib/packs/pack'
import { withEntry, withoutEntry } from '@/lib/packs/pack-draft'
import { words } from '@/lib/strings/words'
import { Button } from '../../ui/button'
import { ChoiceField, TextField } from './field'
import type { PartProps } from './part'
import { PartList } from './part-list'

const sources = ['ticket.customerFirstName', 'ticket.customerName', 'ticket.subject', 'ticket.id'] as const
const ways = ['ask', 'value', ...sources, 'agent.firstName'] as const
type Way = (typeof ways)[number]

/** The catalogue's keys know no dots inside a name. */
const wordsOfWays = {
  ask: 'studio.fill.ask',
  value: 'studio.fill.value',
  'ticket.customerFirstName': 'studio.fill.firstName',
  'ticket.customerName': 'studio.fill.name',
  'ticket.subject': 'studio.fill.subject',
  'ticket.id': 'studio.fill.number',
  'agent.firstName': 'studio.fill.agent',
} as const

/** Gaps that suggestions and exemplars leave, and what fills them. */
export function VarsPart({ pack, problems, onChange }: PartProps) {
  const vars = Object.entries(pack.vars ?? {})
  const write = (at: number, name: string, value: Var) =>
    onChange({ ...pack, vars: withEntry(pack.vars, at, name, value) })
  return (
    <>
      <p className="pack-soft">{words('studio.varsMore')}</p>
      <PartList
        entries={vars}
        placeOf={([name]) => `vars.${name}`}
        problems={problems}
        titleOf={([name, { label }]) => `${label ?? name} {{${name}}}`}
        form={([name, value], at) => (
          <VarForm name={name} value={value} onChange={(next, changed) => write(at, next, changed)} />
        )}
        onTakeOut={at => onChange({ ...pack, vars: withoutEntry(pack.vars, at) })}
      />
      <Button onClick={() => write(vars.length, 'gap', { label: '', ask: true })}>{words('studio.addVar')}</Button>
    </>
  )
}

interface VarFormProps {
  readonly name: string
  readonly value: Var
  readonly onChange: (name: string, value: Var) => void
}

function VarForm({ name, value, onChange }: VarFormProps) {
  const way = wayOf(value)

  function fillBy(next: Way): void {
    const { label, hint } = value
    const filled: Var = next === 'ask' ? { ask: true } : next === 'value' ? { value: '' } : { from: next }
    onChange(name, { label, hint, ...filled })
  }

  return (
    <div className="studio-form">
      <div className="studio-row">
        <TextField
          label={words('studio.varLabel')}
          hint={words('studio.varLabelMore')}
          value={value.label ?? ''}
          onChange={label => onChange(name, { ...value, label })}
        />
        <TextField
          label={words('studio.varName')}
          hint={words('studio.varUse', { written: `{{${name}}}` })}
          value={name}
          onChange={next => onChange(next, value)}
        />
      </div>
      <ChoiceField
        label={words('studio.fillBy')}
        value={way}
        choices={ways.map(one => ({ value: one, text: words(wordsOfWays[one]) }))}
        onChange={fillBy}
      />
      {way === 'value' && (
        <TextField
          label={words('studio.varValue')}
          value={value.value ?? ''}
          onChange={next => onChange(name, { ...value, value: next })}
        />
      )}
      <TextField
        label={words('studio.varHint')}
        value={value.hint ?? ''}
        onChange={hint => onChange(name, { ...value, hint: hint || undefined })}
      />
    </div>
  )
}

function wayOf(value: Var): Way {
  if (value.value !== undefined) return 'value'
  return value.from ?? 'ask'
}
