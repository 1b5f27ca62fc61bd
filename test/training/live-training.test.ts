import { describe, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { analyse } from '@/lib/analysis/analyse'
import { coreRuleSet } from '@/lib/analysis/rule-set'
import type { Reading } from '@/lib/session/reading'
import { initialState, type SessionState } from '@/lib/session/state'
import { createLiveTraining, recapAdvice } from '@/lib/training/live-training'
import { noProgress, type Sent } from '@/lib/training/progress'
import { usualThresholds } from '@/lib/training/thresholds'

const customer = 'I was billed twice without any warning and nobody answers me! Can I get a refund?'

function setUp() {
  const store = createStore<SessionState>(() => initialState)
  const onSent = vi.fn<(sent: Sent) => void>()
  const training = createLiveTraining({ session: { store }, today: () => '2026-03-02', onSent, onRecapClosed: vi.fn() })
  training.setOn(true)
  let revision = 0
  const reading = (text: string, composer: string): Reading => ({
    draft: { composer, revision: ++revision, text },
    report: analyse({ draft: text, customer, customerName: 'Dana', channel: 'email' }, coreRuleSet()),
  })
  return {
    store,
    training,
    onSent,
    open: (composer: string) =>
      store.setState({ box: { state: 'reading', composer, host: 'zendesk', mode: 'public', missing: [] } }),
    write: (text: string, composer = 'a') => store.setState({ reading: reading(text, composer) }),
    send: () => store.setState(({ reading: last }) => ({ sent: { ...last! } })),
    question: () => training.store.getState().ticket.question,
  }
}

describe('training on a live ticket', () => {
  it('asks, hears the answer, and counts what was sent', () => {
    const { open, write, send, question, onSent } = setUp()
    open('a')
    write('')
    expect(question()?.skill).toBe('acknowledge')
    write("I'm sorry you were billed twice without any warning.")
    expect(question()?.isShown).toBe(true)
    send()
    const [sent] = onSent.mock.lastCall!
    expect(sent).toMatchObject({ day: '2026-03-02', outcomes: { acknowledge: 'unaided', greeting: 'missed' } })
    expect(JSON.stringify(sent)).not.toMatch(/billed|Dana/)
  })

  it('counts each reply once, and asks no second question in the same box', () => {
    const { open, write, send, question, onSent } = setUp()
    open('a')
    write('')
    write('We received it.')
    send()
    write('')
    expect(question()).toBeNull()
    expect(onSent).toHaveBeenCalledTimes(1)
    write('It is with billing.')
    send()
    expect(onSent).toHaveBeenCalledTimes(2)
  })

  it('goes on where it was when one comes back to a box', () => {
    const { open, write, question } = setUp()
    open('a')
    write('')
    write('We received it.')
    const before = question()
    open('b')
    expect(question()).toBeNull()
    open('a')
    expect(question()).toEqual(before)
  })

  it('holds rewrites back until they are asked for, and counts them as help', () => {
    const { open, write, training, onSent, send } = setUp()
    open('a')
    write("We can't refund it until Monday.")
    const key = 'core:cannot-until'
    const found = training.store.getState()
    expect(found.ticket.question).not.toBeNull()
    const finding = [...new Set(keysOf(customer))].find(name => name.startsWith(key))!
    expect(training.isWithheld(finding)).toBe(true)
    training.showRewrites(finding)
    expect(training.isWithheld(finding)).toBe(false)
    write('We can refund it on Monday.')
    send()
    expect(onSent.mock.lastCall![0].outcomes.positiveWords).toBe('aided')
  })

  it('counts a rewrite that was taken in the dialog as help', () => {
    const { open, write, store, training } = setUp()
    open('a')
    write('We received it.')
    store.setState({ applying: { request: 1, key: 'core:acknowledge-missing', text: 'x' } })
    expect(training.store.getState().ticket.aided).toContain('acknowledge')
  })

  it('does nothing while it is off', () => {
    const { open, write, send, question, onSent, training } = setUp()
    training.setOn(false)
    open('a')
    write("We can't refund it until Monday.")
    send()
    expect(question()).toBeNull()
    expect(training.isWithheld(keysOf(customer)[0]!)).toBe(false)
    expect(onSent).not.toHaveBeenCalled()
  })
})

/** Keys of the findings on a refusal to this customer. */
function keysOf(asked: string): readonly string[] {
  const draft = "We can't refund it until Monday."
  const { findings } = analyse({ draft, customer: asked, customerName: 'Dana', channel: 'email' }, coreRuleSet())
  return findings.map(({ key }) => key)
}

it('names one thing to try next: what was missed and still gets the most help', () => {
  const skills = { ...noProgress.skills, align: { level: 'rewrite', run: 0 } } as const
  expect(recapAdvice(noProgress)).toBeNull()
  const recap = { shown: ['greeting'], missed: ['acknowledge', 'align'] } as const
  expect(recapAdvice({ ...noProgress, skills, recap })).toEqual({ ...recap, next: 'align' })
  const both = { shown: [], missed: ['greeting', 'align'] } as const
  expect(recapAdvice({ ...noProgress, recap: both })?.next, 'the three As before the rest').toBe('align')
  expect(recapAdvice({ ...noProgress, recap: { shown: ['greeting'], missed: [] } })?.next).toBeNull()
  expect(usualThresholds).toEqual({ up: 5, down: 2 })
})
