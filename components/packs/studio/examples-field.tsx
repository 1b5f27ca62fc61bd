import { words } from '@/lib/strings/words'
import { LinesField } from './field'
import { PhrasesField } from './phrases-field'

/** Sentences that keep a rule honest. */
export interface Examples {
  readonly customer?: string | undefined
  readonly bad: string[]
  readonly good: string[]
}

export interface ExamplesFieldProps {
  readonly value: Examples
  readonly onChange: (examples: Examples) => void
}

/** The two boxes: what must be marked, and what must be left alone. */
export function ExamplesField({ value, onChange }: ExamplesFieldProps) {
  return (
    <>
      <PhrasesField
        label={words('studio.bad')}
        rows={2}
        value={value.bad}
        onChange={bad => onChange({ ...value, bad })}
      />
      <PhrasesField
        label={words('studio.good')}
        rows={2}
        value={value.good}
        onChange={good => onChange({ ...value, good })}
      />
    </>
  )
}

/** The message that the examples answer, where the rule weighs a reply against it. */
export function ExampleCustomerField({ value, onChange }: ExamplesFieldProps) {
  return (
    <LinesField
      label={words('studio.exampleCustomer')}
      rows={2}
      value={value.customer ?? ''}
      onChange={customer => onChange({ ...value, customer: customer || undefined })}
    />
  )
}
