import { channels, groups, levels, type moods, places } from '@/lib/checks/vocabulary'
import { asKind } from '@/lib/packs/pack-draft'
import type { PackProblem } from '@/lib/packs/problem'
import type { KindName, Rule } from '@/lib/packs/rule'
import { words } from '@/lib/strings/words'
import { ChoiceField, LinesField, TextField, TickField } from './field'
import { PhrasesField } from './phrases-field'
import { RuleParameters } from './rule-parameters'

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
      <PhrasesField
        label={words('studio.bad')}
        rows={2}
        value={rule.examples.bad}
        onChange={bad => onChange({ ...rule, examples: { ...rule.examples, bad } })}
      />
      <PhrasesField
        label={words('studio.good')}
        rows={2}
        value={rule.examples.good}
        onChange={good => onChange({ ...rule, examples: { ...rule.examples, good } })}
      />
      <ul className="studio-problems" aria-live="polite">
        {problems.map(({ sentence, where, path }) => (
          <li key={`${path} ${sentence}`}>{sentence.replace(`${where}: `, '')}</li>
        ))}
      </ul>
      <details>
        <summary>{words('studio.more')}</summary>
        <More rule={rule} onChange={onChange} />
      </details>
    </div>
  )
}

function More({ rule, onChange }: Omit<RuleFormProps, 'problems'>) {
  const channel = rule.when?.channel?.length === 1 ? rule.when.channel[0]! : 'all'
  const mood = rule.when?.mood?.join(',') ?? 'all'

  function when(change: NonNullable<Rule['when']>): void {
    const next = Object.fromEntries(
      Object.entries({ ...rule.when, ...change }).filter(([, held]) => held !== undefined),
    )
    onChange({ ...rule, when: Object.keys(next).length > 0 ? next : undefined })
  }

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
      <div className="studio-row">
        <ChoiceField
          label={words('studio.channel')}
          value={channel}
          choices={[
            { value: 'all', text: words('studio.everyChannel') },
            ...channels
              .filter(one => one !== 'unknown')
              .map(one => ({ value: one, text: words(`studio.channels.${one}`) })),
          ]}
          onChange={one => when({ channel: one === 'all' ? undefined : [one as (typeof channels)[number]] })}
        />
        <ChoiceField
          label={words('studio.mood')}
          value={mood}
          choices={[
            { value: 'all', text: words('studio.everyMood') },
            { value: 'calm', text: words('studio.moods.calm') },
            { value: 'upset,very upset', text: words('studio.moods.upset') },
            { value: 'very upset', text: words('studio.moods.veryUpset') },
          ]}
          onChange={one => when({ mood: one === 'all' ? undefined : (one.split(',') as (typeof moods)[number][]) })}
        />
      </div>
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
      <TickField
        label={words('studio.trial')}
        value={rule.trial ?? false}
        onChange={trial => onChange({ ...rule, trial: trial || undefined })}
      />
    </div>
  )
}
