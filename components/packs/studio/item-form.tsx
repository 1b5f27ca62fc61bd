import { guards, levels } from '@/lib/checks/vocabulary'
import type { PackChecklistItem } from '@/lib/packs/pack'
import { words } from '@/lib/strings/words'
import { ChoiceField, TextField, TickField } from './field'
import { WhatField } from './what-field'

export interface ItemFormProps {
  readonly item: PackChecklistItem
  readonly onChange: (item: PackChecklistItem) => void
}

/** One item before sending: what it says, how much it weighs at the send, and what ticks it. */
export function ItemForm({ item, onChange }: ItemFormProps) {
  const ticking = tickedBy(item)
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
          value={item.guard ?? 'advise'}
          choices={guards.map(guard => ({ value: guard, text: words(`packs.guard.${guard}`) }))}
          onChange={guard => onChange({ ...item, guard })}
        />
      </div>
      <TickField
        label={words('studio.ticksItself')}
        value={item.auto !== undefined}
        onChange={isAuto => onChange({ ...item, auto: isAuto ? { need: { anyOf: [{ phrases: [] }] } } : undefined })}
      />
      {ticking && (
        <WhatField
          label={words('studio.tickedBy')}
          value={ticking}
          onChange={what =>
            onChange({ ...item, auto: 'signal' in what ? { signal: what.signal } : { need: { anyOf: [what] } } })
          }
        />
      )}
    </div>
  )
}

/** What ticks it, where a form can say that; null where it is ticked by hand or in a way that only the text tells. */
function tickedBy({ auto }: PackChecklistItem) {
  if (auto === undefined || typeof auto === 'string') return null
  if ('signal' in auto) return { signal: auto.signal }
  if (!('need' in auto)) return null
  const { need } = auto
  if (!('anyOf' in need) && !('allOf' in need)) return 'phrases' in need || 'match' in need ? need : null
  return need.anyOf?.length === 1 ? need.anyOf[0]! : null
}
