import { memo, type RefObject, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Advice } from '@/lib/session/advice'
import type { Session } from '@/lib/session/session'
import { words } from '@/lib/strings/words'
import { Checklist, rowKeyOfItem } from './checklist'
import { CustomerSummary } from './customer-summary'
import { RovingRows } from './roving-rows'
import { rowKeyOfCard } from './suggestion-card'
import { Suggestions } from './suggestions'
import { rowKeyOfA, ThreeAs } from './three-as'

export interface CoachingProps {
  readonly session: Session
  readonly advice: Advice
  readonly rows: RefObject<HTMLDivElement | null>
}

/** What the coach says of one reply: the customer, the three As, suggestions, the checklist. */
export const Coaching = memo(function Coaching({ session, advice, rows }: CoachingProps) {
  const { applying, opened } = useStore(
    session.store,
    useShallow(({ applying, opened }) => ({ applying, opened })),
  )
  const [showsMore, setShowsMore] = useState(false)
  const [isUnfolded, setUnfolded] = useState(false)

  // A press on a mark opens its card, also one that stands behind "2 more".
  useEffect(() => {
    if (opened) setShowsMore(true)
  }, [opened])

  return (
    <>
      <RovingRows
        containerRef={rows}
        keys={rowKeysOf(advice, showsMore, isUnfolded)}
        opened={opened && { key: rowKeyOfCard(opened) }}
      >
        {advice.customer && <CustomerSummary customer={advice.customer} />}
        {advice.threeAs && <ThreeAs rows={advice.threeAs} session={session} />}
        <Suggestions
          advice={advice}
          session={session}
          applying={applying}
          opened={opened}
          showsMore={showsMore}
          onShowMore={setShowsMore}
        />
        <Checklist advice={advice} session={session} isUnfolded={isUnfolded} onUnfold={setUnfolded} />
      </RovingRows>
      <Counts advice={advice} />
    </>
  )
})

function rowKeysOf(advice: Advice, showsMore: boolean, isUnfolded: boolean): string[] {
  const items = (advice.isClear || advice.isBlank) && !isUnfolded ? [] : advice.checklist
  const cards = showsMore ? [...advice.cards, ...advice.moreCards] : advice.cards
  return [...(advice.threeAs ?? []).map(rowKeyOfA), ...cards.map(rowKeyOfCard), ...items.map(rowKeyOfItem)]
}

/** Numbers only, and only when they change: a screen reader is told how things stand, not read to. */
function Counts({ advice }: { readonly advice: Advice }) {
  return (
    <p className="visually-hidden" aria-live="polite">
      {words('panel.counts', {
        suggestions: words('suggestions.count', advice.cards.length + advice.moreCards.length),
        done: advice.doneCount,
        all: advice.checklist.length,
      })}
    </p>
  )
}
