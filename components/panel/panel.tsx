import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { type Advice, adviceOf } from '@/lib/session/advice'
import type { Session } from '@/lib/session/session'
import { type Situation, situationOf } from '@/lib/session/situation'
import { words } from '@/lib/strings/words'
import { GuardDialog } from '../guard/guard-dialog'
import { LockIcon } from '../ui/icons'
import { Checklist, rowKeyOfItem } from './checklist'
import { CustomerSummary } from './customer-summary'
import { Header } from './header'
import { NoticeLine } from './notice-line'
import { type PanelSize, usePanelSize } from './panel-size'
import { Pill } from './pill'
import { focusRow, RovingRows } from './roving-rows'
import { rowKeyOfCard } from './suggestion-card'
import { Suggestions } from './suggestions'
import { rowKeyOfA, ThreeAs } from './three-as'
import './panel.css'

export interface PanelProps {
  readonly session: Session
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
  readonly onSwapSides: () => void
  /** `height`: what the content would like to have, in CSS pixels. */
  readonly onSize: (size: PanelSize, height: number) => void
  /** Whether the words are in the clipboard. */
  readonly onCopy: (text: string) => Promise<boolean>
}

/** The whole face: pill, panel or the dialog before a send, whichever the situation asks for. */
export function Panel({ session, isOpen, onOpen, onSwapSides, onSize, onCopy }: PanelProps) {
  const state = useStore(session.store)
  const situation = situationOf(state)
  const advice = useAdvice(session, situation)
  const root = useRef<HTMLElement>(null)
  const rows = useRef<HTMLDivElement>(null)
  const [showsMore, setShowsMore] = useState(false)
  const [isUnfolded, setUnfolded] = useState(false)
  const size = sizeFor(situation, isOpen)
  usePanelSize(root, size, situation.kind === 'sending' ? situation.guard.presses : 0, onSize)

  // A press on a mark opens its card, also one that stands behind "2 more".
  useEffect(() => {
    if (!state.opened) return
    onOpen(true)
    setShowsMore(true)
  }, [state.opened, onOpen])

  // The shortcut opens the panel and goes to its active row; once each time, for nothing else may take the focus.
  const entered = useRef(0)
  useEffect(() => {
    if (state.entered === entered.current) return
    onOpen(true)
    if (!isOpen) return
    entered.current = state.entered
    focusRow(rows.current, null)
  }, [state.entered, isOpen, onOpen])

  function leave(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || !event.currentTarget.contains(event.target as Node)) return
    event.preventDefault()
    session.focusBox()
  }

  if (size === 'hidden') return null
  if (size === 'viewport' && situation.kind === 'sending')
    return (
      <GuardDialog
        guard={situation.guard}
        checklist={advice?.checklist ?? []}
        customer={state.ticket?.customerName ?? null}
        isApplying={state.applying !== null}
        session={session}
      />
    )
  if (size === 'pill') return <Pill mustCount={advice?.mustCount ?? null} onUnfold={() => onOpen(true)} />

  return (
    <main ref={root} className="panel" aria-label={words('panel.landmark')} onKeyDown={leave}>
      <Header situation={situation} ticket={state.ticket} onFold={() => onOpen(false)} onSwapSides={onSwapSides} />
      <div className="panel-body">
        <div className="panel-content">
          {state.notice && <NoticeLine notice={state.notice} session={session} onCopy={onCopy} />}
          {advice && (
            <RovingRows
              containerRef={rows}
              keys={rowKeysOf(advice, showsMore, isUnfolded)}
              opened={state.opened && { key: rowKeyOfCard(state.opened) }}
            >
              {advice.customer && <CustomerSummary customer={advice.customer} />}
              {advice.threeAs && <ThreeAs rows={advice.threeAs} session={session} />}
              <Suggestions
                advice={advice}
                session={session}
                applying={state.applying}
                opened={state.opened}
                showsMore={showsMore}
                onShowMore={setShowsMore}
              />
              <Checklist advice={advice} session={session} isUnfolded={isUnfolded} onUnfold={setUnfolded} />
            </RovingRows>
          )}
          {advice && <Counts advice={advice} />}
        </div>
      </div>
      <footer className="footer">
        <LockIcon size={12} />
        {words('panel.promise')}
      </footer>
    </main>
  )
}

function useAdvice(session: Session, situation: Situation): Advice | null {
  const { ticket, choices, mutedRules, order } = useStore(session.store)
  const reading = situation.kind === 'coaching' || situation.kind === 'sending' ? situation.reading : null
  return useMemo(
    () => reading && adviceOf(reading, { ticket, choices, mutedRules, order }),
    [reading, ticket, choices, mutedRules, order],
  )
}

function sizeFor(situation: Situation, isOpen: boolean): PanelSize {
  if (situation.kind === 'no-box') return 'hidden'
  if (situation.kind === 'sending') return 'viewport'
  return isOpen ? 'panel' : 'pill'
}

function rowKeysOf(advice: Advice, showsMore: boolean, isUnfolded: boolean): string[] {
  const items = (advice.isReady || advice.isBlank) && !isUnfolded ? [] : advice.checklist
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
