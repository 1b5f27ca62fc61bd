import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Advice } from '@/lib/session/advice'
import type { Paste } from '@/lib/session/paste'
import type { Session } from '@/lib/session/session'
import { type Situation, situationOf } from '@/lib/session/situation'
import type { SessionState } from '@/lib/session/state'
import { words } from '@/lib/strings/words'
import type { LiveTraining } from '@/lib/training/live-training'
import { GuardDialog } from '../guard/guard-dialog'
import { Button } from '../ui/button'
import { LockIcon } from '../ui/icons'
import { Coaching } from './coaching'
import { Header, stateOfBox } from './header'
import { HealthLine } from './health-line'
import { missingWords } from './missing-words'
import { NoticeLine } from './notice-line'
import { type PanelSize, usePanelSize } from './panel-size'
import { PasteBox, type ReplaceInField } from './paste-box'
import { Pill } from './pill'
import { focusRow } from './roving-rows'
import { TrainingCard } from './training/training-card'
import { TrainingHere } from './training/withheld'
import { useAdvice } from './use-advice'
import './panel.css'

export interface PanelProps {
  readonly session: Session
  /** A new place for a pasted reply, with an engine of its own ticket; closed by the panel. */
  readonly openPaste: () => Paste
  readonly replaceInField: ReplaceInField
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
  readonly onSwapSides: () => void
  /** Quiet on this site, or to go on there. */
  readonly onPause: (isPaused: boolean) => void
  /** The box with this signature is no reply box, on this site. */
  readonly onNotReplyBox: (signature: string) => void
  /** `height`: what the content would like to have, in CSS pixels. */
  readonly onSize: (size: PanelSize, height: number) => void
  /** Whether the words are in the clipboard. */
  readonly onCopy: (text: string) => Promise<boolean>
  /** Extension and browser by their versions: the head of a report. */
  readonly about: string
  /** Training on the page's own reply, and where its own page stands. */
  readonly training?: LiveTraining
  readonly trainingHref?: string
}

/** The whole face: pill, panel or the dialog before a send, whichever the situation asks for. */
export function Panel({ session, isOpen, onOpen, onSize, ...props }: PanelProps) {
  const { onCopy } = props
  // Typing changes none of this: what is not asked for here draws nothing again.
  const situation = useStore(session.store, useShallow(situationOf))
  const state = useStore(session.store, useShallow(shownBeside))
  const paste = usePaste(state.isPasting, props.openPaste)
  const pageAdvice = useAdvice(session)
  const root = useRef<HTMLElement>(null)
  const rows = useRef<HTMLDivElement>(null)
  const size = sizeFor(situation, isOpen)
  usePanelSize(root, size, situation.kind === 'sending' ? situation.guard.presses : 0, onSize)

  // A press on a mark opens its card; a wish to paste opens the place for it.
  useEffect(() => {
    if (state.opened || state.isPasting) onOpen(true)
  }, [state.opened, state.isPasting, onOpen])

  // The shortcut opens the panel and goes to its active row; once each time, for nothing else may take the focus.
  const entered = useRef(0)
  useEffect(() => {
    if (state.entered === entered.current) return
    onOpen(true)
    if (!isOpen) return
    entered.current = state.entered
    if (!state.isPasting) enter(root.current, rows.current)
  }, [state.entered, state.isPasting, isOpen, onOpen])

  function leave(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || !event.currentTarget.contains(event.target as Node)) return
    event.preventDefault()
    const shown = situation.kind === 'pasting' ? paste?.session : session
    shown?.focusBox()
  }

  if (size === 'hidden') return null
  if (size === 'viewport' && situation.kind === 'sending')
    return (
      <GuardDialog
        guard={situation.guard}
        checklist={pageAdvice?.checklist ?? []}
        customer={state.ticket?.customerName ?? null}
        isApplying={state.isApplying}
        session={session}
      />
    )
  if (size === 'pill')
    return <FoldedPanel session={session} paste={paste} situation={situation} onUnfold={() => onOpen(true)} />

  return (
    <main ref={root} className="panel" aria-label={words('panel.landmark')} onKeyDown={leave}>
      <Header
        situation={situation}
        ticket={state.ticket}
        onFold={() => onOpen(false)}
        onSwapSides={props.onSwapSides}
        onPause={props.onPause}
      />
      <div className="panel-body">
        <div className="panel-content">
          {situation.kind === 'pasting' ? (
            paste && (
              <PasteBox
                paste={paste}
                replace={props.replaceInField}
                onCopy={onCopy}
                onBack={session.stopPasting}
                entered={state.entered}
              />
            )
          ) : (
            <>
              {state.notice && <NoticeLine notice={state.notice} session={session} onCopy={onCopy} />}
              {situation.kind === 'paused' && <Paused onPause={props.onPause} />}
              <HealthLine
                situation={situation}
                session={session}
                about={props.about}
                onCopy={onCopy}
                onNotReplyBox={props.onNotReplyBox}
              />
              {props.training && (
                <TrainingCard
                  training={props.training}
                  isJudging={pageAdvice !== null}
                  trainingHref={props.trainingHref ?? ''}
                />
              )}
              {pageAdvice && (
                <TrainingHere value={props.training ?? null}>
                  <Coaching session={session} advice={pageAdvice} rows={rows} />
                </TrainingHere>
              )}
            </>
          )}
        </div>
      </div>
      <footer className="footer">
        <LockIcon size={12} />
        {words('panel.promise')}
      </footer>
    </main>
  )
}

function shownBeside({ opened, isPasting, entered, ticket, notice, applying }: SessionState) {
  return { opened, isPasting, entered, ticket, notice, isApplying: applying !== null }
}

function Paused({ onPause }: Pick<PanelProps, 'onPause'>) {
  return (
    <div className="paused">
      <p>{words('situation.pausedMore')}</p>
      <Button onClick={() => onPause(false)}>{words('panel.goOn')}</Button>
    </div>
  )
}

/** The pasted reply lives as long as the agent stays with it, folded or not. */
function usePaste(isPasting: boolean, openPaste: () => Paste): Paste | null {
  const [paste, setPaste] = useState<Paste | null>(null)
  useEffect(() => {
    if (!isPasting) return
    const opened = openPaste()
    setPaste(opened)
    return () => {
      opened.close()
      setPaste(null)
    }
  }, [isPasting, openPaste])
  return paste
}

interface FoldedPanelProps {
  readonly session: Session
  readonly paste: Paste | null
  readonly situation: Situation
  readonly onUnfold: () => void
}

function FoldedPanel({ session, paste, situation, onUnfold }: FoldedPanelProps) {
  const advice = useAdvice((situation.kind === 'pasting' && paste?.session) || session)
  return <Pill mustCount={advice?.mustCount ?? null} trouble={troubleIn(situation, advice)} onUnfold={onUnfold} />
}

/** What keeps the pill from looking as if all were well. */
function troubleIn(situation: Situation, advice: Advice | null): string | null {
  const isUnjudged = ['cannot-read', 'unknown-mode', 'paused'].includes(situation.kind)
  if (isUnjudged) return stateOfBox(situation, null)
  const missing = advice?.missing ?? []
  return missing.length > 0 ? words('panel.notFound', { missing: missingWords(missing) }) : null
}

function sizeFor(situation: Situation, isOpen: boolean): PanelSize {
  if (situation.kind === 'no-box') return 'hidden'
  if (situation.kind === 'sending') return 'viewport'
  return isOpen ? 'panel' : 'pill'
}

/** To the active row, or where there is none to the first thing that can be done. */
function enter(panel: HTMLElement | null, rows: HTMLElement | null): void {
  if (rows?.querySelector('[data-row]')) focusRow(rows, null)
  else panel?.querySelector<HTMLElement>('.panel-content button, button')?.focus()
}
