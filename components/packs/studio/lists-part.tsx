import { withEntry, withoutEntry } from '@/lib/packs/pack-draft'
import { words } from '@/lib/strings/words'
import { Button } from '../../ui/button'
import { TextField } from './field'
import type { PartProps } from './part'
import { PartList } from './part-list'
import { PhrasesField } from './phrases-field'

/** Phrases that several rules use, under a name. */
export function ListsPart({ pack, problems, onChange }: PartProps) {
  const lists = Object.entries(pack.lists ?? {})
  const write = (at: number, name: string, phrases: string[]) =>
    onChange({ ...pack, lists: withEntry(pack.lists, at, name, phrases) })
  return (
    <>
      <PartList
        entries={lists}
        placeOf={([name]) => `lists.${name}`}
        problems={problems}
        titleOf={([name, phrases]) => `${name} (${phrases.length})`}
        form={([name, phrases], at) => (
          <div className="studio-form">
            <TextField
              label={words('studio.listName')}
              hint={words('studio.listNameMore')}
              value={name}
              onChange={next => write(at, next, phrases)}
            />
            <PhrasesField
              label={words('studio.phrases')}
              hint={words('studio.phrasesMore')}
              rows={4}
              value={phrases}
              onChange={next => write(at, name, next)}
            />
          </div>
        )}
        onTakeOut={at => onChange({ ...pack, lists: withoutEntry(pack.lists, at) })}
      />
      <Button onClick={() => write(lists.length, 'list', [])}>{words('studio.addList')}</Button>
    </>
  )
}
