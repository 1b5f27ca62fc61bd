import { metrics } from '@/lib/checks/vocabulary'
import type { Rule } from '@/lib/packs/rule'
import { words } from '@/lib/strings/words'
import { Button } from '../../ui/button'
import { ChoiceField, NumberField, TextField } from './field'
import { PhrasesField } from './phrases-field'
import { TokensField } from './tokens-field'
import { WhatField } from './what-field'

interface ParametersProps<Kind extends Rule['kind']> {
  readonly rule: Extract<Rule, { kind: Kind }>
  readonly onChange: (rule: Rule) => void
}

/** What only this kind of rule asks for. */
export function RuleParameters({ rule, onChange }: { readonly rule: Rule; readonly onChange: (rule: Rule) => void }) {
  switch (rule.kind) {
    case 'avoid':
      return (
        <PhrasesField
          label={words('studio.avoid')}
          hint={words('studio.phrasesMore')}
          rows={4}
          value={rule.phrases ?? []}
          onChange={phrases => onChange({ ...rule, phrases })}
        />
      )
    case 'tokens':
      return <TokensField value={rule.tokens} onChange={tokens => onChange({ ...rule, tokens })} />
    case 'pattern':
      return (
        <TextField
          label={words('studio.match')}
          hint={words('studio.matchMore')}
          value={rule.match}
          onChange={match => onChange({ ...rule, match })}
        />
      )
    case 'need':
      return <NeedParameters rule={rule} onChange={onChange} />
    case 'ifThen':
      return (
        <>
          <WhatField label={words('studio.if')} value={rule.if} onChange={next => onChange({ ...rule, if: next })} />
          <WhatField
            label={words('studio.then')}
            value={rule.then}
            // biome-ignore lint/suspicious/noThenProperty: the format's own name for what has to follow.
            onChange={next => onChange({ ...rule, then: next })}
          />
        </>
      )
    case 'limit':
      return (
        <>
          <WhatField
            label={words('studio.count')}
            value={rule.count}
            onChange={count => onChange({ ...rule, count })}
          />
          <Bounds rule={rule} onChange={onChange} />
        </>
      )
    case 'measure':
      return (
        <>
          <ChoiceField
            label={words('studio.metric')}
            value={rule.metric}
            choices={metrics.map(metric => ({ value: metric, text: words(`studio.metrics.${metric}`) }))}
            onChange={metric => onChange({ ...rule, metric })}
          />
          <Bounds rule={rule} onChange={onChange} />
        </>
      )
    case 'oneForm':
      return (
        <PhrasesField
          label={words('studio.forms')}
          value={rule.forms}
          onChange={forms => onChange({ ...rule, forms })}
        />
      )
    case 'order':
      return <OrderParameters rule={rule} onChange={onChange} />
  }
}

function NeedParameters({ rule, onChange }: ParametersProps<'need'>) {
  const isAll = rule.allOf !== undefined
  const parts = rule.allOf ?? rule.anyOf ?? []
  const write = (next: typeof parts, all = isAll) =>
    onChange({ ...rule, anyOf: all ? undefined : next, allOf: all ? next : undefined })
  return (
    <>
      {parts.map((what, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place in the list.
        <div key={at}>
          <WhatField label={words('studio.need')} value={what} onChange={next => write(parts.with(at, next))} />
          {parts.length > 1 && (
            <Button look="quiet" onClick={() => write(parts.filter((_, place) => place !== at))}>
              {words('studio.takePartOut', { number: String(at + 1) })}
            </Button>
          )}
        </div>
      ))}
      <Button onClick={() => write([...parts, { phrases: [] }])}>{words('studio.addPart')}</Button>
      {parts.length > 1 && (
        <ChoiceField
          label={words('studio.howMany')}
          value={isAll ? 'all' : 'any'}
          choices={[
            { value: 'any', text: words('studio.anyOf') },
            { value: 'all', text: words('studio.allOf') },
          ]}
          onChange={way => write(parts, way === 'all')}
        />
      )}
    </>
  )
}

function OrderParameters({ rule, onChange }: ParametersProps<'order'>) {
  const write = (sequence: typeof rule.sequence) => onChange({ ...rule, sequence })
  return (
    <>
      {rule.sequence.map((what, at) => (
        <WhatField
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place in the order.
          key={at}
          label={words('studio.step', { number: String(at + 1) })}
          value={what}
          onChange={next => write(rule.sequence.with(at, next))}
        />
      ))}
      <Button onClick={() => write([...rule.sequence, { phrases: [] }])}>{words('studio.addStep')}</Button>
    </>
  )
}

function Bounds({ rule, onChange }: ParametersProps<'limit' | 'measure'>) {
  return (
    <div className="studio-row">
      <NumberField label={words('studio.max')} value={rule.max} onChange={max => onChange({ ...rule, max } as Rule)} />
      <NumberField label={words('studio.min')} value={rule.min} onChange={min => onChange({ ...rule, min } as Rule)} />
    </div>
  )
}
