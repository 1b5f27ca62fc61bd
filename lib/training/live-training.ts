import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Reading } from '@/lib/session/reading'
import type { Session } from '@/lib/session/session'
import type { SessionState } from '@/lib/session/state'
import type { Day } from './day'
import { noProgress, type Progress, type Recap, type Sent } from './progress'
import { sentReply } from './sent-reply'
import type { Skill } from './skill'
import { skillOfRule } from './skill-of-rule'
import { type Thresholds, usualThresholds } from './thresholds'
import {
  afterMoreHelp,
  afterReading,
  afterRewrites,
  afterSending,
  isWithheld,
  type Levels,
  noTraining,
  type TicketTraining,
} from './ticket-training'

export interface LiveTrainingState {
  /** Off until its user switches it on: then the panel is as it is for everybody. */
  readonly isOn: boolean
  readonly progress: Progress
  readonly thresholds: Thresholds
  readonly ticket: TicketTraining
}

export interface LiveTrainingOptions {
  readonly session: Pick<Session, 'store'>
  readonly today: () => Day
  /** A reply went out while training was on. Called at the very moment, for the page may be on its way out too. */
  readonly onSent: (sent: Sent, thresholds: Thresholds) => void
  readonly onRecapClosed: () => void
}

/** Training on the ticket in the panel: listens to the session, asks, helps by the trainee's levels, counts what was sent. */
export interface LiveTraining {
  readonly store: StoreApi<LiveTrainingState>
  setOn(isOn: boolean): void
  setProgress(progress: Progress): void
  setThresholds(thresholds: Thresholds): void
  /** The next step of help with the question. */
  moreHelp(): void
  /** Shows what could be written instead, for the finding with this key. */
  showRewrites(key: string): void
  /** Whether rewrites of the finding with this key wait to be asked for. */
  isWithheld(key: string): boolean
  closeRecap(): void
  close(): void
}

export function createLiveTraining({ session, today, onSent, onRecapClosed }: LiveTrainingOptions): LiveTraining {
  const store = createStore<LiveTrainingState>(() => ({
    isOn: false,
    progress: noProgress,
    thresholds: usualThresholds,
    ticket: noTraining,
  }))

  /** How far each reply box has come, so that a ticket one comes back to asks no second question. */
  const tickets = new Map<string, TicketTraining>()

  function changeBox(before: string | null, now: string | null): void {
    if (before !== null) tickets.set(before, store.getState().ticket)
    store.setState({ ticket: (now !== null && tickets.get(now)) || noTraining })
  }

  function change(next: (ticket: TicketTraining) => TicketTraining): void {
    const { ticket } = store.getState()
    const changed = next(ticket)
    if (changed !== ticket) store.setState({ ticket: changed })
  }

  function read({ draft, report }: Reading): void {
    if (report.language === 'other') return
    change(ticket => afterReading(ticket, { draft: draft.text, report }, levelsOf(store.getState())))
  }

  function count({ draft, report }: Reading): void {
    const { thresholds, ticket } = store.getState()
    onSent(sentReply(draft.text, report, new Set(ticket.aided), today()), thresholds)
    change(afterSending)
  }

  /** The skill that the finding with this key speaks of, in the newest report. */
  function skillOf(key: string): Skill | null {
    const finding = session.store.getState().reading?.report.findings.find(candidate => candidate.key === key)
    return finding ? skillOfRule(finding) : null
  }

  function unlock(key: string): void {
    const skill = skillOf(key)
    if (skill) change(ticket => afterRewrites(ticket, skill))
  }

  function follow(now: SessionState, before: SessionState): void {
    if (!store.getState().isOn) return
    if (composerIn(now) !== composerIn(before)) changeBox(composerIn(before), composerIn(now))
    if (now.applying && now.applying !== before.applying) unlock(now.applying.key)
    if (now.sent && now.sent !== before.sent) count(now.sent)
    else if (now.reading && now.reading !== before.reading) read(now.reading)
  }

  const stop = session.store.subscribe(follow)
  return {
    store,
    setOn(isOn) {
      store.setState({ isOn, ticket: noTraining })
      const { reading } = session.store.getState()
      if (isOn && reading) read(reading)
    },
    setProgress: progress => store.setState({ progress }),
    setThresholds: thresholds => store.setState({ thresholds }),
    moreHelp: () => change(afterMoreHelp),
    showRewrites: unlock,
    isWithheld(key) {
      const state = store.getState()
      const skill = state.isOn ? skillOf(key) : null
      return skill !== null && isWithheld(state.ticket, skill, levelsOf(state))
    },
    closeRecap: onRecapClosed,
    close: stop,
  }
}

/** What to say of the last reply: what it showed, what was missing, and the one thing to try next. */
export interface RecapAdvice extends Recap {
  readonly next: Skill | null
}

const threeAs: ReadonlySet<Skill> = new Set(['acknowledge', 'align', 'assure'])

/** The one thing to try next is what was missing and still gets the most help; nothing where nothing was missing. */
export function recapAdvice({ recap, skills }: Progress): RecapAdvice | null {
  if (!recap) return null
  const order = ['rewrite', 'example', 'hint', 'attempt']
  // Of two that need the same help, what the customer feels most comes first.
  const rank = (skill: Skill) => order.indexOf(skills[skill].level) * 2 + (threeAs.has(skill) ? 0 : 1)
  const [next = null] = recap.missed.toSorted((a, b) => rank(a) - rank(b))
  return { ...recap, next }
}

function levelsOf({ progress, thresholds }: LiveTrainingState): Levels {
  return { skills: progress.skills, thresholds }
}

function composerIn({ box }: SessionState): string | null {
  return 'composer' in box ? box.composer : null
}
