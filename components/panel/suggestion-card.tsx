import { memo, useId, useState } from 'react'
import type { Card } from '@/lib/session/advice'
import type { DismissScope } from '@/lib/session/dismissal'
import type { Session } from '@/lib/session/session'
import { words } from '@/lib/strings/words'
import { Button } from '../ui/button'
import { ChevronDownIcon } from '../ui/icons'
import { Menu } from '../ui/menu'
import { RewritePreview } from './rewrite-preview'
import { useRovingRow } from './roving-rows'
import { Row } from './row'
import { useWithheld } from './training/withheld'

export interface SuggestionCardProps {
  readonly card: Card
  readonly session: Pick<Session, 'apply' | 'dismiss' | 'light'>
  readonly isApplying: boolean
  /** The press on this card's mark in the reply, if one opened it. */
  readonly shown: object | null
}

export const rowKeyOfCard = (card: Pick<Card, 'key'>) => `card ${card.key}`

/** One finding: the words, what they could be instead, and why. Drawn again only where the card is another. */
export const SuggestionCard = memo(function SuggestionCard({ card, session, isApplying, shown }: SuggestionCardProps) {
  const rowKey = rowKeyOfCard(card)
  const { tabIndex } = useRovingRow(rowKey)
  const [showsWhy, setShowsWhy] = useState(false)
  const [showsAll, setShowsAll] = useState(false)
  const whyId = useId()
  const { isWithheld, show } = useWithheld(card.key)
  const [first, ...others] = isWithheld ? [] : card.rewrites
  const canShow = isWithheld && card.rewrites.length > 0
  const level = words(`suggestions.level.${card.level}`)

  function take(index: number): void {
    if (!isApplying) session.apply(card.key, index)
  }

  return (
    <Row
      rowKey={rowKey}
      label={`${level}: ${card.message}`}
      spans={card.spans}
      onLight={session.light}
      onEnter={() => (first ? take(0) : canShow && show())}
      onDelete={() => session.dismiss(card.key, 'once')}
      shown={shown}
      className={`card card-${card.level}${shown ? ' card-shown' : ''}`}
    >
      {!first && card.quote && <q className="card-quote">{card.quote}</q>}
      {first && <RewritePreview rewrite={first} showsBefore />}
      <h3 className="card-message">
        <span className={card.level === 'must' ? 'card-level' : 'visually-hidden'}>{level}: </span>
        {card.message}
      </h3>
      <div className="card-actions">
        {first && (
          <Button look="primary" tabIndex={tabIndex} aria-disabled={isApplying} onClick={() => take(0)}>
            {words(isApplying ? 'suggestions.applying' : 'suggestions.apply')}
          </Button>
        )}
        {canShow && (
          <Button tabIndex={tabIndex} onClick={show}>
            {words('training.showRewrite')}
          </Button>
        )}
        {others.length > 0 && (
          <Button look="quiet" tabIndex={tabIndex} aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? words('suggestions.fewerWordings') : words('suggestions.otherWording', others.length)}
          </Button>
        )}
        <Button
          look="quiet"
          tabIndex={tabIndex}
          aria-expanded={showsWhy}
          aria-controls={whyId}
          onClick={() => setShowsWhy(!showsWhy)}
        >
          {words('suggestions.why')}
        </Button>
        <span className="card-space" />
        <DismissMenu
          tabIndex={tabIndex}
          lockedBy={card.lockedBy}
          onDismiss={scope => session.dismiss(card.key, scope)}
        />
      </div>
      {showsAll &&
        others.map((rewrite, index) => (
          <div key={rewrite.text} className="card-other">
            <RewritePreview rewrite={rewrite} showsBefore={false} />
            <Button tabIndex={tabIndex} aria-disabled={isApplying} onClick={() => take(index + 1)}>
              {words('suggestions.apply')}
            </Button>
          </div>
        ))}
      {showsWhy && (
        <div id={whyId} className="card-why">
          <p>{card.why}</p>
          <p className="card-source">
            {words('suggestions.source')}: {card.source}
          </p>
        </div>
      )}
    </Row>
  )
})

interface DismissMenuProps {
  readonly tabIndex: number
  readonly lockedBy: string | null
  readonly onDismiss: (scope: DismissScope) => void
}

function DismissMenu({ tabIndex, lockedBy, onDismiss }: DismissMenuProps) {
  const forMe = lockedBy
    ? { id: 'rule', text: words('suggestions.dismissLocked', { pack: lockedBy }), isOff: true }
    : { id: 'rule', text: words('suggestions.dismissRule') }
  const scopes = [
    { id: 'once', text: words('suggestions.dismissOnce') },
    { id: 'ticket', text: words('suggestions.dismissTicket') },
    forMe,
  ]
  return (
    <Menu
      tabIndex={tabIndex}
      choices={scopes}
      onChoose={id => onDismiss(id as DismissScope)}
      label={
        <>
          {words('suggestions.dismiss')}
          <ChevronDownIcon size={12} />
        </>
      }
    />
  )
}
