import type { PausedRules as Paused } from '@/lib/packs/paused-rules'
import { words } from '@/lib/strings/words'
import { Button } from '../ui/button'

export interface PausedRulesProps {
  readonly paused: Paused
  readonly nameOfRule: (rule: string) => string
  readonly onResume: (rule: string) => void
}

/** Rules that are paused on this computer because they were slow: which, why, and the way back. */
export function PausedRules({ paused, nameOfRule, onResume }: PausedRulesProps) {
  const rules = Object.entries(paused)
  if (rules.length === 0) return null
  return (
    <section className="pack-conflicts" aria-labelledby="paused-rules-title">
      <h4 id="paused-rules-title">{words('packs.pausedTitle')}</h4>
      <ul>
        {rules.map(([rule, { milliseconds, usual, since }]) => (
          <li key={rule}>
            <strong>{nameOfRule(rule)}</strong>{' '}
            {words('packs.pausedWhy', {
              milliseconds: String(Math.round(milliseconds)),
              times: String(Math.round(milliseconds / usual)),
              day: new Date(`${since}T12:00`).toLocaleDateString(),
            })}{' '}
            <Button aria-label={`${words('packs.resume')}: ${nameOfRule(rule)}`} onClick={() => onResume(rule)}>
              {words('packs.resume')}
            </Button>
          </li>
        ))}
      </ul>
      <p className="pack-soft">{words('packs.pausedMore')}</p>
    </section>
  )
}
