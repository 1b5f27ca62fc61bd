import { useState } from 'react'
import { levels } from '@/lib/checks/vocabulary'
import type { Override } from '@/lib/packs/pack'
import { withEntry, withoutEntry, withoutGaps } from '@/lib/packs/pack-draft'
import { words } from '@/lib/strings/words'
import { Button } from '../../ui/button'
import { ChoiceField, LinesField, NumberField, TextField } from './field'
import type { PartProps } from './part'
import { PartList } from './part-list'
import { PhrasesField } from './phrases-field'
import { useNames } from './studio-names'
import { WhenField } from './when-field'

/** Changes to rules of other packs: the built-in ones and those beside this pack. */
export function OverridePart({ pack, problems, onChange }: PartProps) {
  const { otherRules } = useNames()
  const changes = Object.entries(pack.override ?? {})
  const write = (at: number, rule: string, override: Override) =>
    onChange({ ...pack, override: withEntry(pack.override, at, rule, override) })
  const left = otherRules.filter(({ name }) => pack.override?.[name] === undefined)
  return (
    <>
      <PartList
        entries={changes}
        placeOf={([rule]) => `override.${rule}`}
        problems={problems}
        titleOf={([rule]) => {
          const known = otherRules.find(({ name }) => name === rule)
          return known ? `${known.message} (${rule})` : rule
        }}
        form={([rule, override], at) => (
          <OverrideForm
            override={override}
            hasBounds={['limit', 'measure'].includes(otherRules.find(({ name }) => name === rule)?.kind ?? 'limit')}
            onChange={next => write(at, rule, next)}
          />
        )}
        onTakeOut={at => onChange({ ...pack, override: withoutEntry(pack.override, at) })}
      />
      <RulePicker
        label={words('studio.whichOther')}
        add={words('studio.addOverride')}
        rules={left}
        onAdd={rule => write(changes.length, rule, {})}
      />
    </>
  )
}

/** Rules that agents may not mute and weaker packs may not change. */
export function LocksPart({ pack, problems, onChange }: PartProps) {
  const { otherRules } = useNames()
  const locked = pack.locked ?? []
  const own = pack.rules.map(({ id, message }) => ({ name: `${pack.id}:${id}`, message }))
  const known = [...own, ...otherRules]
  const write = (next: string[]) => onChange({ ...pack, locked: next.length > 0 ? next : undefined })
  return (
    <>
      <p className="pack-soft">{words('studio.locksMore')}</p>
      <PartList
        entries={locked}
        placeOf={(_, at) => `locked.${at}`}
        problems={problems}
        titleOf={rule => known.find(({ name }) => name === rule)?.message || rule}
        form={rule => <p className="pack-soft">{rule}</p>}
        onTakeOut={at => write(locked.filter((_, place) => place !== at))}
      />
      <RulePicker
        label={words('studio.whichLocked')}
        add={words('studio.addLock')}
        rules={known.filter(({ name }) => !locked.includes(name))}
        onAdd={rule => write([...locked, rule])}
      />
    </>
  )
}

interface RulePickerProps {
  readonly label: string
  readonly add: string
  readonly rules: readonly { readonly name: string; readonly message: string }[]
  readonly onAdd: (rule: string) => void
}

function RulePicker({ label, add, rules, onAdd }: RulePickerProps) {
  const [chosen, setChosen] = useState('')
  const rule = rules.some(({ name }) => name === chosen) ? chosen : rules[0]?.name
  if (rule === undefined) return null
  return (
    <div className="studio-row">
      <ChoiceField
        label={label}
        value={rule}
        choices={rules.map(({ name, message }) => ({ value: name, text: `${message || name} (${name})` }))}
        onChange={setChosen}
      />
      <Button onClick={() => onAdd(rule)}>{add}</Button>
    </div>
  )
}

interface OverrideFormProps {
  readonly override: Override
  /** Whether the rule counts something, so that its bounds can be other ones. */
  readonly hasBounds: boolean
  readonly onChange: (override: Override) => void
}

function OverrideForm({ override, hasBounds, onChange }: OverrideFormProps) {
  const write = (change: Partial<Override>) => onChange(withoutGaps({ ...override, ...change }))
  return (
    <div className="studio-form">
      <ChoiceField
        label={words('studio.level')}
        value={override.level ?? 'same'}
        choices={[
          { value: 'same', text: words('studio.sameLevel') },
          ...[...levels, 'off' as const].map(level => ({ value: level, text: words(`packs.level.${level}`) })),
        ]}
        onChange={level => write({ level: level === 'same' ? undefined : level })}
      />
      {hasBounds && (
        <div className="studio-row">
          <NumberField label={words('studio.max')} value={override.max} onChange={max => write({ max })} />
          <NumberField label={words('studio.min')} value={override.min} onChange={min => write({ min })} />
        </div>
      )}
      <PhrasesField
        label={words('studio.except')}
        rows={2}
        value={override.except ?? []}
        onChange={except => write({ except: except.length > 0 ? except : undefined })}
      />
      <TextField
        label={words('studio.message')}
        hint={words('studio.sameWhenEmpty')}
        value={override.message ?? ''}
        onChange={message => write({ message: message || undefined })}
      />
      <PhrasesField
        label={words('studio.suggest')}
        hint={words('studio.sameWhenEmpty')}
        rows={2}
        value={override.suggest ?? []}
        onChange={suggest => write({ suggest: suggest.length > 0 ? suggest : undefined })}
      />
      <LinesField
        label={words('studio.reason')}
        rows={2}
        value={override.reason ?? ''}
        onChange={reason => write({ reason: reason || undefined })}
      />
      <WhenField value={override.when} onChange={when => write({ when })} />
    </div>
  )
}
