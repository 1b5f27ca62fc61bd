import type { Advice } from '@/lib/session/advice'
import type { Session } from '@/lib/session/session'
import type { SessionState } from '@/lib/session/state'
import { words } from '@/lib/strings/words'
import { Button } from '../ui/button'
import { Section } from './section'
import { SuggestionCard } from './suggestion-card'

export interface SuggestionsProps {
  readonly advice: Pick<Advice, 'cards' | 'moreCards' | 'dismissedCount'>
  readonly session: Session
  readonly applying: SessionState['applying']
  readonly opened: SessionState['opened']
  readonly showsMore: boolean
  readonly onShowMore: (showsMore: boolean) => void
}

/** The findings as cards: at most three at once, the rest a press away. */
export function Suggestions({ advice, session, applying, opened, showsMore, onShowMore }: SuggestionsProps) {
  const { cards, moreCards, dismissedCount } = advice
  const all = [...cards, ...moreCards]
  const shown = showsMore ? all : cards
  if (all.length === 0 && dismissedCount === 0) return null
  return (
    <Section heading={words('suggestions.heading')} aside={all.length > 0 ? String(all.length) : null}>
      {shown.map(card => (
        <SuggestionCard
          key={card.key}
          card={card}
          session={session}
          isApplying={applying?.key === card.key}
          shown={opened?.key === card.key ? opened : null}
        />
      ))}
      {all.length === 0 && <p className="remark">{words('suggestions.none')}</p>}
      {moreCards.length > 0 && (
        <Button look="quiet" aria-expanded={showsMore} onClick={() => onShowMore(!showsMore)}>
          {showsMore ? words('suggestions.fewer') : words('suggestions.more', moreCards.length)}
        </Button>
      )}
      {dismissedCount > 0 && (
        <p className="remark remark-dismissed">
          {words('suggestions.dismissed', dismissedCount)}
          <Button look="quiet" onClick={session.showDismissed}>
            {words('suggestions.bringBack')}
          </Button>
        </p>
      )}
    </Section>
  )
}
