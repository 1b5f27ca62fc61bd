import { words } from '@/lib/strings/words'
import { CheckIcon, CoachIcon, InfoIcon } from '../ui/icons'

export interface PillProps {
  /** null: nothing is judged here. */
  readonly mustCount: number | null
  /** What could not be read here, as one sentence: then a count of nothing is no good sign. */
  readonly trouble: string | null
  readonly onUnfold: () => void
}

/** The panel folded away: only the number of things that must be looked at. */
export function Pill({ mustCount, trouble, onUnfold }: PillProps) {
  const label = [words('panel.unfold'), countWords(mustCount, trouble), trouble].filter(Boolean).join('. ')
  return (
    <main aria-label={words('panel.landmark')}>
      <h1 className="visually-hidden">{words('panel.title')}</h1>
      <button type="button" className="pill" aria-label={label} title={label} onClick={onUnfold}>
        <CoachIcon />
        {mustCount !== null && mustCount > 0 && <span className="pill-count">{mustCount}</span>}
        {!mustCount && trouble && <InfoIcon />}
        {mustCount === 0 && !trouble && <CheckIcon />}
      </button>
    </main>
  )
}

function countWords(mustCount: number | null, trouble: string | null): string | null {
  if (mustCount) return words('panel.openMusts', mustCount)
  return mustCount === 0 && !trouble ? words('panel.noMusts') : null
}
