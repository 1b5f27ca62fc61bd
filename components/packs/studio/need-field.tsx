import type { What } from '@/lib/checks/what'
import { words } from '@/lib/strings/words'
import { ChoiceField } from './field'
import { WhatList } from './what-list'

/** One of several things, or all of them together. */
export interface Need {
  readonly anyOf?: What[] | undefined
  readonly allOf?: What[] | undefined
  readonly together?: 'sentence' | 'paragraph' | 'reply' | undefined
}

export interface NeedFieldProps {
  readonly value: Need
  readonly onChange: (need: Need) => void
}

/** What a reply must hold. */
export function NeedField({ value, onChange }: NeedFieldProps) {
  const isAll = value.allOf !== undefined
  const parts = value.allOf ?? value.anyOf ?? []
  const write = (next: What[], all = isAll) =>
    onChange({
      anyOf: all ? undefined : next,
      allOf: all ? next : undefined,
      together: all ? value.together : undefined,
    })
  return (
    <>
      <WhatList label={words('studio.need')} value={parts} onChange={next => write(next)} />
      {parts.length > 1 && (
        <div className="studio-row">
          <ChoiceField
            label={words('studio.howMany')}
            value={isAll ? 'all' : 'any'}
            choices={[
              { value: 'any', text: words('studio.anyOf') },
              { value: 'all', text: words('studio.allOf') },
            ]}
            onChange={way => write([...parts], way === 'all')}
          />
          {isAll && (
            <ChoiceField
              label={words('studio.together')}
              value={value.together ?? 'reply'}
              choices={(['reply', 'paragraph', 'sentence'] as const).map(one => ({
                value: one,
                text: words(`studio.togethers.${one}`),
              }))}
              onChange={together => onChange({ ...value, together: together === 'reply' ? undefined : together })}
            />
          )}
        </div>
      )}
    </>
  )
}
