import { type ReactNode, useId } from 'react'

interface FieldProps<Value> {
  readonly label: string
  readonly hint?: string | undefined
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** A label over its control, with a soft line that says more. */
export function TextField({ label, hint, value, onChange }: FieldProps<string>) {
  const id = useId()
  return (
    <Labelled id={id} label={label} hint={hint}>
      <input
        id={id}
        value={value}
        aria-describedby={hint && `${id}-hint`}
        onChange={event => onChange(event.target.value)}
      />
    </Labelled>
  )
}

/** A box in which each line is one entry. It keeps what is typed as it stands: a list is read from it, not written to it. */
export function LinesField({
  label,
  hint,
  value,
  onChange,
  rows = 3,
}: FieldProps<string> & { readonly rows?: number }) {
  const id = useId()
  return (
    <Labelled id={id} label={label} hint={hint}>
      <textarea
        id={id}
        rows={rows}
        value={value}
        aria-describedby={hint && `${id}-hint`}
        onChange={event => onChange(event.target.value)}
      />
    </Labelled>
  )
}

export interface Choice<Value extends string> {
  readonly value: Value
  readonly text: string
}

export function ChoiceField<Value extends string>({
  label,
  hint,
  value,
  onChange,
  choices,
}: FieldProps<Value> & { readonly choices: readonly Choice<Value>[] }) {
  const id = useId()
  return (
    <Labelled id={id} label={label} hint={hint}>
      <select
        id={id}
        value={value}
        aria-describedby={hint && `${id}-hint`}
        onChange={event => onChange(event.target.value as Value)}
      >
        {choices.map(choice => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

export function NumberField({ label, value, onChange }: FieldProps<number | undefined>) {
  const id = useId()
  return (
    <Labelled id={id} label={label} hint={undefined}>
      <input
        id={id}
        type="number"
        min={0}
        value={value ?? ''}
        onChange={event => onChange(event.target.value === '' ? undefined : Number(event.target.value))}
      />
    </Labelled>
  )
}

/** A day, as packs write it; undefined when none is set. */
export function DayField({ label, value, onChange }: FieldProps<string | undefined>) {
  const id = useId()
  return (
    <Labelled id={id} label={label} hint={undefined}>
      <input id={id} type="date" value={value ?? ''} onChange={event => onChange(event.target.value || undefined)} />
    </Labelled>
  )
}

/** Any number of these; none ticked means all. */
export function TicksField<Value extends string>({
  label,
  value,
  onChange,
  choices,
}: Omit<FieldProps<readonly Value[]>, 'onChange'> & {
  readonly onChange: (value: Value[]) => void
  readonly choices: readonly Choice<Value>[]
}) {
  return (
    <fieldset className="studio-ticks">
      <legend>{label}</legend>
      {choices.map(choice => (
        <TickField
          key={choice.value}
          label={choice.text}
          value={value.includes(choice.value)}
          onChange={isTicked => {
            const wanted = (one: Value) => (one === choice.value ? isTicked : value.includes(one))
            onChange(choices.map(one => one.value).filter(wanted))
          }}
        />
      ))}
    </fieldset>
  )
}

export function TickField({ label, value, onChange }: FieldProps<boolean>) {
  return (
    <label className="studio-tick">
      <input type="checkbox" checked={value} onChange={event => onChange(event.target.checked)} />
      {label}
    </label>
  )
}

interface LabelledProps {
  readonly id: string
  readonly label: string
  readonly hint: string | undefined
  readonly children: ReactNode
}

function Labelled({ id, label, hint, children }: LabelledProps) {
  return (
    <div className="studio-field">
      <label htmlFor={id}>{label}</label>
      {children}
      {hint && (
        <span id={`${id}-hint`} className="pack-soft">
          {hint}
        </span>
      )}
    </div>
  )
}
