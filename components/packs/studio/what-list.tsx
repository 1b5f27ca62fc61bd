import type { What } from '@/lib/checks/what'
import { words } from '@/lib/strings/words'
import { Button } from '../../ui/button'
import { WhatField } from './what-field'

export interface WhatListProps {
  readonly label: string
  readonly value: readonly What[]
  readonly onChange: (parts: What[]) => void
}

/** Several things a reply may hold, each said in its own way. */
export function WhatList({ label, value, onChange }: WhatListProps) {
  return (
    <>
      {value.map((what, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place in the list.
        <div key={at}>
          <WhatField label={label} value={what} onChange={next => onChange(value.with(at, next))} />
          {value.length > 1 && (
            <Button look="quiet" onClick={() => onChange(value.filter((_, place) => place !== at))}>
              {words('studio.takePartOut', { number: String(at + 1) })}
            </Button>
          )}
        </div>
      ))}
      <Button onClick={() => onChange([...value, { phrases: [] }])}>{words('studio.addPart')}</Button>
    </>
  )
}
