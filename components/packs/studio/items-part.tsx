import { blankItem, withItem, withoutItem } from '@/lib/packs/pack-draft'
import { words } from '@/lib/strings/words'
import { Button } from '../../ui/button'
import { ItemForm } from './item-form'
import type { PartProps } from './part'
import { PartList } from './part-list'
import { useNames } from './studio-names'

/** What the checklist before sending asks for. */
export function ItemsPart({ pack, problems, onChange }: PartProps) {
  const { kept } = useNames()
  const items = pack.checklist ?? []
  return (
    <div>
      <h3>{words('studio.items')}</h3>
      <PartList
        entries={items}
        placeOf={(_, at) => `checklist.${at}`}
        problems={problems}
        titleOf={(item, at) => item.text || words('studio.unnamedItem', { number: String(at + 1) })}
        form={(item, at) => <ItemForm item={item} onChange={next => onChange(withItem(pack, at, next, kept))} />}
        onTakeOut={at => onChange(withoutItem(pack, at))}
      />
      <Button onClick={() => onChange(withItem(pack, items.length, blankItem(pack)))}>{words('studio.addItem')}</Button>
    </div>
  )
}
