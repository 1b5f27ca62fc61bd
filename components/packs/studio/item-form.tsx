import { guards, levels } from '@/lib/checks/vocabulary'
import type { PackChecklistItem } from '@/lib/packs/pack'
import { words } from '@/lib/strings/words'
import { ExampleCustomerField, ExamplesField } from './examples-field'
import { ChoiceField, DayField, LinesField, TextField } from './field'
import { Fold } from './fold'
import { type Need, NeedField } from './need-field'
import { useNames } from './studio-names'
import { WhenField } from './when-field'

export interface ItemFormProps {
  readonly item: PackChecklistItem
  readonly onChange: (item: PackChecklistItem) => void
}

/** One item before sending: what it says, what it does at the send, when it counts, and what ticks it. */
export function ItemForm({ item, onChange }: ItemFormProps) {
  const examples = item.examples ?? { bad: [], good: [] }
  const keepExamples = (next: typeof examples) => {
    const isEmpty = next.bad.length === 0 && next.good.length === 0 && !next.customer
    onChange({ ...item, examples: isEmpty ? undefined : next })
  }
  return (
    <div className="studio-form">
      <TextField label={words('studio.itemText')} value={item.text} onChange={text => onChange({ ...item, text })} />
      <div className="studio-row">
        <ChoiceField
          label={words('studio.level')}
          value={item.level}
          choices={levels.map(level => ({ value: level, text: words(`packs.level.${level}`) }))}
          onChange={level => onChange({ ...item, level })}
        />
        <ChoiceField
          label={words('studio.guard')}
          hint={item.guard === 'hold' ? words('studio.guardHold') : undefined}
          value={item.guard ?? 'advise'}
          choices={guards.map(guard => ({ value: guard, text: words(`packs.guard.${guard}`) }))}
          onChange={guard => onChange({ ...item, guard })}
        />
      </div>
      <TickedBy item={item} onChange={onChange} />
      <Fold summary={words('studio.more')}>
        <div className="studio-form">
          <LinesField
            label={words('studio.why')}
            rows={2}
            value={item.why ?? ''}
            onChange={why => onChange({ ...item, why: why || undefined })}
          />
          <WhenField value={item.when} onChange={when => onChange({ ...item, when })} />
          <DayField
            label={words('studio.expires')}
            value={item.expires}
            onChange={expires => onChange({ ...item, expires })}
          />
          <ExamplesField value={examples} onChange={keepExamples} />
          <ExampleCustomerField value={examples} onChange={keepExamples} />
        </div>
      </Fold>
    </div>
  )
}

type Way = 'hand' | 'need' | 'questions' | 'rule'

function wayOf({ auto }: PackChecklistItem): Way {
  if (auto === undefined) return 'hand'
  if (typeof auto === 'string') return 'rule'
  return 'questions' in auto ? 'questions' : 'need'
}

function TickedBy({ item, onChange }: ItemFormProps) {
  const { ownRules } = useNames()
  const way = wayOf(item)
  const ways: readonly Way[] = [
    'hand',
    'need',
    'questions',
    ...(ownRules.length > 0 || way === 'rule' ? ['rule' as const] : []),
  ]
  const autos: Readonly<Record<Way, PackChecklistItem['auto']>> = {
    hand: undefined,
    need: { need: { anyOf: [{ phrases: [] }] } },
    questions: { questions: 'answered' },
    rule: ownRules[0]?.id,
  }
  const need = needOf(item)
  return (
    <>
      <ChoiceField
        label={words('studio.ticked')}
        value={way}
        choices={ways.map(one => ({ value: one, text: words(`studio.tickedBy.${one}`) }))}
        onChange={next => onChange({ ...item, auto: autos[next] })}
      />
      {need && (
        <NeedField value={need} onChange={next => onChange({ ...item, auto: { need: { ...need, ...next } } })} />
      )}
      {typeof item.auto === 'string' && (
        <ChoiceField
          label={words('studio.whichRule')}
          value={item.auto}
          choices={ownRules.map(({ id, message }) => ({ value: id, text: message || id }))}
          onChange={auto => onChange({ ...item, auto })}
        />
      )}
    </>
  )
}

/** What the reply must hold for the tick, however short it was written; null where something else ticks it. */
function needOf({ auto }: PackChecklistItem): Need | null {
  if (auto === undefined || typeof auto === 'string') return null
  if ('signal' in auto) return { anyOf: [{ signal: auto.signal }] }
  if (!('need' in auto)) return null
  const { need } = auto
  return 'phrases' in need || 'match' in need || 'list' in need || 'tokens' in need || 'signal' in need
    ? { anyOf: [need] }
    : need
}
