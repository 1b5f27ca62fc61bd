import { metrics } from '@/lib/checks/vocabulary'
import type { Rule } from '@/lib/packs/rule'
import { words } from '@/lib/strings/words'
import { Button } from '../../ui/button'
import { ChoiceField, NumberField, TextField } from './field'
import { NeedField } from './need-field'
import { PhrasesField } from './phrases-field'
import { useNames } from './studio-names'
import { TokensField } from './tokens-field'
import { ListField, WhatField } from './what-field'

interface ParametersProps<Kind extends Rule['kind']> {
  readonly rule: Extract<Rule, { kind: Kind }>
  readonly onChange: (rule: Rule) => void
}

/** What only this kind of rule asks for. */
export function RuleParameters({ rule, onChange }: { readonly rule: Rule; readonly onChange: (rule: Rule) => void }) {
  switch (rule.kind) {
    case 'avoid':
      return <AvoidParameters rule={rule} onChange={onChange} />
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
      return <NeedField value={rule} onChange={need => onChange({ ...rule, ...need })} />
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

/** Phrases of its own, or a list of the pack's. */
function AvoidParameters({ rule, onChange }: ParametersProps<'avoid'>) {
  const { lists } = useNames()
  const isList = rule.list !== undefined
  return (
    <>
      {(lists.length > 0 || isList) && (
        <ChoiceField
          label={words('studio.avoidFrom')}
          value={isList ? 'list' : 'phrases'}
          choices={[
            { value: 'phrases', text: words('studio.what.phrases') },
            { value: 'list', text: words('studio.what.list') },
          ]}
          onChange={way => {
            const { phrases: _phrases, list: _list, ...rest } = rule
            onChange(way === 'list' ? { ...rest, list: lists[0] ?? '' } : { ...rest, phrases: [] })
          }}
        />
      )}
      {rule.list !== undefined && <ListField value={rule.list} onChange={list => onChange({ ...rule, list })} />}
      {(!isList || rule.phrases) && (
        <PhrasesField
          label={words('studio.avoid')}
          hint={words('studio.phrasesMore')}
          rows={4}
          value={rule.phrases ?? []}
          onChange={phrases => onChange({ ...rule, phrases })}
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
