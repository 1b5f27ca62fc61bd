import { groups, levels, moods, places } from '@/lib/checks/vocabulary'
import { asKind } from '@/lib/packs/pack-draft'
import type { PackProblem } from '@/lib/packs/problem'
import type { KindName, Rule } from '@/lib/packs/rule'
import { words } from '@/lib/strings/words'
import { ExampleCustomerField, ExamplesField } from './examples-field'
import { ChoiceField, DayField, LinesField, TextField, TickField, TicksField } from './field'
import { Fold } from './fold'
import { PhrasesField } from './phrases-field'
import { RuleParameters } from './rule-parameters'
import { WhatList } from './what-list'
import { moodWords, WhenField } from './when-field'

export interface RuleFormProps {
  readonly rule: Rule
  readonly problems: readonly PackProblem[]
  readonly onChange: (rule: Rule) => void
}

/** The kinds in the order in which leads ask for them. */
export const kinds: readonly KindName[] = [
  'avoid',
  'need',
  'limit',
  'oneForm',
  'ifThen',
  'measure',
  'order',
  'pattern',
  'tokens',
]

/** One rule as a form: what it looks for, what it says, and the sentences that keep it honest. */
export function RuleForm({ rule, problems, onChange }: RuleFormProps) {
  return (
    <div className="studio-form">
      <ChoiceField
        label={words('studio.kindField')}
        value={rule.kind}
        choices={kinds.map(kind => ({ value: kind, text: words(`studio.kind.${kind}`) }))}
        onChange={kind => onChange(asKind(rule, kind))}
      />
      <RuleParameters key={rule.kind} rule={rule} onChange={onChange} />
      <TextField
        label={words('studio.message')}
        hint={words('studio.messageMore')}
        value={rule.message}
        onChange={message => onChange({ ...rule, message })}
      />
      <PhrasesField
        label={words('studio.suggest')}
        hint={words('studio.suggestMore')}
        rows={2}
        value={rule.suggest ?? []}
        onChange={suggest => onChange({ ...rule, suggest: suggest.length > 0 ? suggest : undefined })}
      />
      <ExamplesField value={rule.examples} onChange={examples => onChange({ ...rule, examples })} />
      <ul className="studio-problems" aria-live="polite">
        {problems.map(({ sentence, where, path }) => (
          <li key={`${path} ${sentence}`}>{sentence.replace(`${where}: `, '')}</li>
        ))}
      </ul>
      <Fold summary={words('studio.more')}>
        <More rule={rule} onChange={onChange} />
      </Fold>
    </div>
  )
}

function More({ rule, onChange }: Omit<RuleFormProps, 'problems'>) {
  return (
    <div className="studio-form">
      <div className="studio-row">
        <ChoiceField
          label={words('studio.level')}
          value={rule.level}
          choices={[...levels, 'off' as const].map(level => ({ value: level, text: words(`packs.level.${level}`) }))}
          onChange={level => onChange({ ...rule, level })}
        />
        <ChoiceField
          label={words('studio.group')}
          value={rule.group}
          choices={groups.map(group => ({ value: group, text: words(`studio.groups.${group}`) }))}
          onChange={group => onChange({ ...rule, group })}
        />
        <ChoiceField
          label={words('studio.where')}
          value={rule.where ?? 'any'}
          choices={places.map(place => ({ value: place, text: words(`studio.places.${place}`) }))}
          onChange={where => onChange({ ...rule, where: where === 'any' ? undefined : where })}
        />
      </div>
      <WhenField value={rule.when} onChange={when => onChange({ ...rule, when })} />
      <PhrasesField
        label={words('studio.except')}
        value={rule.except ?? []}
        onChange={except => onChange({ ...rule, except: except.length > 0 ? except : undefined })}
      />
      <LinesField
        label={words('studio.why')}
        rows={2}
        value={rule.why ?? ''}
        onChange={why => onChange({ ...rule, why: why || undefined })}
      />
      <TextField
        label={words('studio.source')}
        value={rule.source ?? ''}
        onChange={source => onChange({ ...rule, source: source || undefined })}
      />
      <TextField
        label={words('studio.link')}
        hint={words('studio.linkMore')}
        value={rule.link ?? ''}
        onChange={link => onChange({ ...rule, link: link || undefined })}
      />
      <UnlessField rule={rule} onChange={onChange} />
      <MilderField rule={rule} onChange={onChange} />
      <ExampleCustomerField value={rule.examples} onChange={examples => onChange({ ...rule, examples })} />
      <DayField
        label={words('studio.expires')}
        value={rule.expires}
        onChange={expires => onChange({ ...rule, expires })}
      />
      <TickField
        label={words('studio.trial')}
        value={rule.trial ?? false}
        onChange={trial => onChange({ ...rule, trial: trial || undefined })}
      />
    </div>
  )
}

/** What beside the mark makes it needless. */
function UnlessField({ rule, onChange }: Omit<RuleFormProps, 'problems'>) {
  const { unless } = rule
  return (
    <>
      <TickField
        label={words('studio.unless')}
        value={unless !== undefined}
        onChange={isWanted => onChange({ ...rule, unless: isWanted ? { anyOf: [{ phrases: [] }] } : undefined })}
      />
      {unless && (
        <fieldset className="studio-set">
          <legend>{words('studio.unless')}</legend>
          <WhatList
            label={words('studio.besides')}
            value={unless.anyOf ?? []}
            onChange={anyOf => onChange({ ...rule, unless: { ...unless, anyOf } })}
          />
          <ChoiceField
            label={words('studio.beside')}
            value={unless.beside ?? 'sentence'}
            choices={(['sentence', 'neighbours', 'reply'] as const).map(one => ({
              value: one,
              text: words(`studio.besideWhat.${one}`),
            }))}
            onChange={beside => onChange({ ...rule, unless: { ...unless, beside } })}
          />
        </fieldset>
      )}
    </>
  )
}

/** What makes the rule weigh one level less. */
function MilderField({ rule, onChange }: Omit<RuleFormProps, 'problems'>) {
  const { milder } = rule
  return (
    <>
      <TickField
        label={words('studio.milder')}
        value={milder !== undefined}
        onChange={isWanted => onChange({ ...rule, milder: isWanted ? { mood: ['calm'] } : undefined })}
      />
      {milder && (
        <TicksField
          label={words('studio.milderMood')}
          value={milder.mood ?? []}
          choices={moods.map(mood => ({ value: mood, text: words(moodWords[mood]) }))}
          onChange={mood => onChange({ ...rule, milder: { ...milder, mood: mood.length > 0 ? mood : undefined } })}
        />
      )}
    </>
  )
}
