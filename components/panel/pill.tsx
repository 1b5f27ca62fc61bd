import { words } from '@/lib/strings/words'
import { CheckIcon, CoachIcon } from '../ui/icons'

export interface PillProps {
  /** null: nothing is judged here. */
  readonly mustCount: number | null
  readonly onUnfold: () => void
}

/** The panel folded away: only the number of things that must be looked at. */
export function Pill({ mustCount, onUnfold }: PillProps) {
  const count = mustCount === null ? null : mustCount > 0 ? words('panel.openMusts', mustCount) : words('panel.noMusts')
  const label = [words('panel.unfold'), count].filter(Boolean).join('. ')
  return (
    <main aria-label={words('panel.landmark')}>
      <h1 className="visually-hidden">{words('panel.title')}</h1>
      <button type="button" className="pill" aria-label={label} title={label} onClick={onUnfold}>
        <CoachIcon />
        {mustCount !== null && mustCount > 0 && <span className="pill-count">{mustCount}</span>}
        {mustCount === 0 && <CheckIcon />}
      </button>
    </main>
  )
}
