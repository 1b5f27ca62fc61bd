import { blankExemplar, withExemplar } from '@/lib/packs/pack-draft'
import { words } from '@/lib/strings/words'
import { Button } from '../../ui/button'
import { LinesField, TextField } from './field'
import type { PartProps } from './part'
import { PartList } from './part-list'
import { useNames } from './studio-names'
import { WhenField } from './when-field'

/** Replies to learn from. */
export function ExemplarsPart({ pack, problems, onChange }: PartProps) {
  const { kept } = useNames()
  const exemplars = pack.exemplars ?? []
  return (
    <>
      <PartList
        entries={exemplars}
        placeOf={(_, at) => `exemplars.${at}`}
        problems={problems}
        titleOf={({ title }, at) => title || words('studio.unnamedExemplar', { number: String(at + 1) })}
        form={(exemplar, at) => {
          const write = (change: Partial<typeof exemplar>) =>
            onChange(withExemplar(pack, at, { ...exemplar, ...change }, kept))
          return (
            <div className="studio-form">
              <TextField
                label={words('studio.exemplarTitle')}
                value={exemplar.title}
                onChange={title => write({ title })}
              />
              <LinesField
                label={words('studio.exemplarText')}
                hint={words('studio.exemplarMore')}
                rows={6}
                value={exemplar.text}
                onChange={text => write({ text })}
              />
              <WhenField value={exemplar.when} onChange={when => write({ when })} />
            </div>
          )
        }}
        onTakeOut={at => onChange({ ...pack, exemplars: exemplars.filter((_, place) => place !== at) })}
      />
      <Button onClick={() => onChange(withExemplar(pack, exemplars.length, blankExemplar(pack)))}>
        {words('studio.addExemplar')}
      </Button>
    </>
  )
}
