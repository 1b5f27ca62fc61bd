import { useState } from 'react'
import {
  inHundred,
  precisionOf,
  type RuleImpact,
  type Sample,
  type Standing,
  standings,
  termKey,
} from '@/lib/packs/impact'
import type { TableHead } from '@/lib/packs/impact-work'
import type { Pack } from '@/lib/packs/pack'
import { withRule } from '@/lib/packs/pack-draft'
import { words } from '@/lib/strings/words'
import { Button } from '../../ui/button'
import type { Outcome } from './use-impact'

export interface ImpactOutcomeProps {
  readonly outcome: Outcome
  /** The pack as it is by now. */
  readonly pack: Pack
  readonly places: TableHead['places']
  readonly onChange: (pack: Pack) => void
}

/** What came of it, rule by rule: how many marks, which, how many of them are right, and what to do with the rule. */
export function ImpactOutcome({ outcome, pack, places, onChange }: ImpactOutcomeProps) {
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set())
  const { impact, of, isStopped, leftOut } = outcome.tried
  const judged = impact.read - impact.otherLanguage
  const counts = { read: impact.read.toLocaleString(), all: of.toLocaleString() }

  function turn(key: string): void {
    const next = new Set(wrong)
    if (!next.delete(key)) next.add(key)
    setWrong(next)
  }

  return (
    <div className="impact-outcome">
      <p role="status">
        {words(isStopped ? 'impact.stopped' : 'impact.done', counts)}{' '}
        {words('impact.marked', { count: impact.marked.toLocaleString(), inHundred: inHundred(impact.marked, judged) })}
      </p>
      {impact.otherLanguage > 0 && <p>{words('impact.otherLanguage', impact.otherLanguage)}</p>}
      {leftOut.length > 0 && (
        <p className="studio-warning">
          {words('impact.leftOut', { rules: leftOut.map(id => nameIn([outcome.pack], id)).join('; ') })}
        </p>
      )}
      {!isSame(outcome.pack, pack) && <p className="studio-warning">{words('impact.changed')}</p>}
      <ul className="impact-rules">
        {impact.rules.map(rule => (
          <li key={rule.rule}>
            <details open={impact.rules.length === 1}>
              <summary>
                {nameIn([outcome.pack, outcome.before], rule.rule)}{' '}
                <span className="impact-figure">
                  {words('impact.inHundred', { count: inHundred(rule.marks, judged) })}
                </span>
              </summary>
              <p>
                {words('impact.marks', {
                  marks: rule.marks.toLocaleString(),
                  replies: rule.replies.toLocaleString(),
                  all: judged.toLocaleString(),
                })}
                {outcome.before && ` ${words('impact.difference', asWords(rule.counts))}`}
              </p>
              <Samples rule={rule} places={places} isCompared={outcome.before !== null} wrong={wrong} onTurn={turn} />
              <Verdict pack={pack} rule={rule} wrong={wrong} onChange={onChange} />
            </details>
          </li>
        ))}
      </ul>
    </div>
  )
}

function asWords(counts: RuleImpact['counts']) {
  return {
    more: counts.new.toLocaleString(),
    gone: counts.gone.toLocaleString(),
    kept: counts.kept.toLocaleString(),
  }
}

/** The rule as its author knows it: by its message, a term by its word. */
function nameIn(packs: readonly (Pack | null)[], rule: string): string {
  for (const pack of packs) {
    const own = pack?.rules.find(({ id }) => id === rule)
    if (own) return own.message || rule.replaceAll('-', ' ')
    const term = pack?.terms?.find(({ use }) => termKey(use) === rule)
    if (term) return words('packs.term', { use: term.use, not: term.not.join(', ') })
  }
  return rule.replaceAll('-', ' ')
}

/** Whether nothing was changed that decides what is marked; being on trial does not. */
function isSame(tried: Pack, now: Pack): boolean {
  const rulesOf = ({ rules, terms, lists }: Pack) =>
    JSON.stringify([rules.map(rule => ({ ...rule, trial: undefined })), terms, lists])
  return rulesOf(tried) === rulesOf(now)
}

interface SamplesProps {
  readonly rule: RuleImpact
  readonly places: TableHead['places']
  /** Whether there is an earlier rule to tell the difference from. */
  readonly isCompared: boolean
  readonly wrong: ReadonlySet<string>
  readonly onTurn: (key: string) => void
}

function Samples({ rule, places, isCompared, wrong, onTurn }: SamplesProps) {
  return standings.map(standing => {
    const samples = rule.samples.filter(sample => sample.standing === standing)
    if (samples.length === 0) return null
    return (
      <div key={standing}>
        <h4>{headingOf(standing, isCompared, samples.length, rule.counts[standing])}</h4>
        <ul className="impact-samples">
          {samples.map(sample => (
            <li key={sample.key} className={wrong.has(sample.key) ? 'impact-wrong' : ''}>
              <span className="impact-place">{placeOf(sample, places)}</span>
              <Marked sample={sample} />
              {standing !== 'gone' && (
                <Button
                  aria-pressed={wrong.has(sample.key)}
                  aria-label={words('impact.wrongAt', { place: placeOf(sample, places) })}
                  onClick={() => onTurn(sample.key)}
                >
                  {words('impact.wrong')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </div>
    )
  })
}

function placeOf({ place }: Sample, places: TableHead['places']): string {
  return words(`impact.places.${places}`, { place: String(place) })
}

function headingOf(standing: Standing, isCompared: boolean, shown: number, all: number): string {
  const heading = words(isCompared ? `impact.standing.${standing}` : 'impact.standing.all')
  return shown === all ? heading : `${heading} · ${words('impact.shown', { shown, all: all.toLocaleString() })}`
}

function Marked({ sample: { sentence, words: marked } }: { readonly sample: Sample }) {
  if (!marked) return <span className="impact-sentence">{sentence}</span>
  const [start, end] = marked
  return (
    <span className="impact-sentence">
      {sentence.slice(0, start)}
      <mark>{sentence.slice(start, end)}</mark>
      {sentence.slice(end)}
    </span>
  )
}

interface VerdictProps {
  readonly pack: Pack
  readonly rule: RuleImpact
  readonly wrong: ReadonlySet<string>
  readonly onChange: (pack: Pack) => void
}

/** How many of the marks are right, and whether agents are to see them. */
function Verdict({ pack, rule, wrong, onChange }: VerdictProps) {
  const precision = precisionOf(rule, wrong)
  const at = pack.rules.findIndex(({ id }) => id === rule.rule)
  const own = pack.rules[at]
  return (
    <div className="impact-verdict">
      <p role="status">
        {precision &&
          words('impact.precision', {
            shown: precision.shown,
            right: precision.right,
            percent: precision.percent,
          })}
      </p>
      {own && (
        <>
          <p>{words(own.trial ? 'impact.isTrial' : 'impact.isShown')}</p>
          <Button onClick={() => onChange(withRule(pack, at, { ...own, trial: own.trial ? undefined : true }))}>
            {words(own.trial ? 'impact.publish' : 'impact.keepAsTrial')}
          </Button>
        </>
      )}
    </div>
  )
}
