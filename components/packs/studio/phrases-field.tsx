import { useState } from 'react'
import { linesOf } from '@/lib/packs/pack-draft'
import { LinesField } from './field'

export interface PhrasesFieldProps {
  readonly label: string
  readonly hint?: string
  readonly value: readonly string[]
  readonly onChange: (phrases: string[]) => void
  readonly rows?: number
}

/** A list as lines. What is typed stays as typed (a blank last line, too) for as long as it means the same list. */
export function PhrasesField({ value, onChange, ...field }: PhrasesFieldProps) {
  const [typed, setTyped] = useState(value.join('\n'))
  const text = linesOf(typed).join('\n') === value.join('\n') ? typed : value.join('\n')
  return (
    <LinesField
      {...field}
      value={text}
      onChange={next => {
        setTyped(next)
        onChange(linesOf(next))
      }}
    />
  )
}
