import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Report } from '@/lib/analysis/report'
import type { DraftSplice, Mode, Ticket } from '@/lib/link/protocol'
import type { DismissReason } from '@/lib/session/dismissal'
import { createSession, type Session } from '@/lib/session/session'
import { situationOf } from '@/lib/session/situation'
import { fakeClock, fakeEngine, fakeHands } from './fakes'
import { checklistItem, finding, findingOn, report } from './sample-report'

const composer = 'box-1'
const draftText = 'Hi Ana, I cannot do that before [date].'
const rewrite = {
  label: 'Say what can be done',
  start: 8,
  end: 39,
  text: 'I can do that on [date].',
  slots: [[17, 23]],
}
const refusal = findingOn(draftText, 'I cannot do that before [date].', {
  key: 'cannot@1',
  suggestions: [{ ...rewrite, slots: [[17, 23]] }],
})

let hands: ReturnType<typeof fakeHands>
let brain: ReturnType<typeof fakeEngine>
let clock: ReturnType<typeof fakeClock>
let onMute: ReturnType<typeof vi.fn<(rule: string, isMuted: boolean) => void>>
let onReason: ReturnType<typeof vi.fn<(rule: string, reason: DismissReason) => void>>
let session: Session

beforeEach(() => {
  hands = fakeHands()
  brain = fakeEngine()
  clock = fakeClock()
  onMute = vi.fn()
  onReason = vi.fn()
  session = createSession({ send: hands.send, engine: brain.engine, after: clock.after, onMute, onReason })
})

function box(mode: Mode = 'public', id = composer): void {
  session.receive({ type: 'box', box: { state: 'reading', composer: id, host: 'zendesk', mode, missing: [] } })
}

function ticket(parts: Partial<Ticket> = {}): void {
  session.receive({
    type: 'ticket',
    ticket: {
      composer,
      host: 'practice',
      grade: 'A',
      mode: 'public',
      channel: 'email',
      subject: 'Charged twice',
      customerName: 'Ana',
      messages: [{ who: 'customer', text: 'Why was I charged twice?' }],
      ...parts,
    },
  })
}

function draft(text: string, revision: number, parts: Partial<DraftSplice> = {}): void {
  session.receive({ type: 'draft', splice: { composer, revision, whole: true, start: 0, end: 0, text, ...parts } })
}

/** Lets the promises of the brain settle. */
const settled = () => new Promise<void>(resolve => queueMicrotask(() => queueMicrotask(() => queueMicrotask(resolve))))

async function answered(parts: Partial<Report> = {}): Promise<void> {
  brain.asked.at(-1)!.answer(report(parts))
  await settled()
}

async function coached(parts: Partial<Report> = { findings: [refusal] }): Promise<void> {
  box()
  ticket()
  draft(draftText, 1)
  await answered(parts)
}

const kind = () => situationOf(session.store.getState()).kind

describe('situations', () => {
  test('nothing is there at first', () => {
    expect(kind()).toBe('no-box')
  })

  test('a box that cannot be read says what is missing', () => {
    session.receive({ type: 'box', box: { state: 'unreadable', composer, host: 'practice', missing: ['editor'] } })
    expect(situationOf(session.store.getState())).toEqual({
      kind: 'cannot-read',
      host: 'practice',
      missing: ['editor'],
    })
  })

  test('paused: marks and verdict are taken back, nothing is read, and going on brings all again', async () => {
    await coached({ findings: [refusal], checklist: [checklistItem({ guard: 'confirm' })] })
    session.setPaused(true)
    expect(kind()).toBe('paused')
    expect(hands.last('marks')?.marks).toEqual([])
    expect(hands.last('verdict')?.open).toEqual([])
    const asked = brain.asked.length
    draft('more', 2)
    expect(brain.asked).toHaveLength(asked)
    session.receive({ type: 'send', composer, revision: 2, stale: true })
    expect(hands.last('release')).toEqual({ type: 'release', composer, send: true })
    session.setPaused(false)
    await answered()
    expect(kind()).toBe('coaching')
  })

  test('while a reply is pasted the page’s own box waits behind, and a send of it comes first', async () => {
    await coached({ checklist: [checklistItem({ guard: 'confirm' })] })
    session.startPasting()
    expect(kind()).toBe('pasting')
    session.receive({ type: 'send', composer, revision: 1, stale: false })
    expect(kind()).toBe('sending')
    session.backToReply()
    expect(kind()).toBe('pasting')
    session.stopPasting()
    expect(kind()).toBe('coaching')
  })

  test('what was not found beside the box goes with what is said of it', async () => {
    await coached()
    session.receive({
      type: 'box',
      box: { state: 'reading', composer, host: 'zendesk', mode: 'public', missing: ['send'] },
    })
    expect(situationOf(session.store.getState())).toMatchObject({ kind: 'coaching', missing: ['send'] })
    session.receive({
      type: 'box',
      box: { state: 'reading', composer, host: 'zendesk', mode: 'unknown', missing: ['mode'] },
    })
    expect(situationOf(session.store.getState())).toEqual({ kind: 'unknown-mode', missing: ['mode'], general: null })
  })

  test.each([
    ['internal', 'internal-note'],
    ['unknown', 'unknown-mode'],
  ] as const)('in %s mode nothing is analysed', (mode, situation) => {
    box(mode)
    draft(draftText, 1)
    expect(kind()).toBe(situation)
    expect(brain.asked).toEqual([])
  })

  test('a public reply is coached', async () => {
    await coached()
    expect(kind()).toBe('coaching')
  })

  test('another language is said, and nothing is marked or stopped', async () => {
    await coached({ language: 'other', findings: [refusal], checklist: [checklistItem({ guard: 'confirm' })] })
    expect(kind()).toBe('other-language')
    expect(hands.last('marks')?.marks).toEqual([])
    expect(hands.last('verdict')?.open).toEqual([])
  })

  test('turning a reply into a note takes marks and verdict back, turning it round again brings them', async () => {
    await coached({ findings: [refusal], checklist: [checklistItem({ guard: 'confirm' })] })
    box('internal')
    expect(hands.last('marks')?.marks).toEqual([])
    expect(hands.last('verdict')?.open).toEqual([])
    box('public')
    await answered({ findings: [refusal] })
    expect(hands.last('marks')?.marks).toHaveLength(1)
  })
})

describe('analysis', () => {
  test('the brain gets the ticket once and each draft', async () => {
    await coached()
    draft('', 2, { whole: false, start: 0, end: 3 })
    expect(brain.tickets).toEqual([
      {
        thread: [{ who: 'customer', text: 'Why was I charged twice?' }],
        channel: 'email',
        customerName: 'Ana',
        subject: 'Charged twice',
        replyNumber: 1,
      },
    ])
    expect(brain.asked.map(({ draft }) => draft)).toEqual([draftText, 'Ana, I cannot do that before [date].'])
  })

  test('an answer on an older draft is not used', async () => {
    await coached()
    draft('second', 2)
    draft('third', 3)
    const [, second, third] = brain.asked
    third!.answer(report({ score: 33 }))
    await settled()
    second!.answer(report({ score: 22 }))
    await settled()
    expect(session.store.getState().reading).toMatchObject({ draft: { revision: 3 }, report: { score: 33 } })
  })

  test('after a missed change the hands are asked for everything, and nothing is analysed', async () => {
    await coached()
    draft('x', 7, { whole: false })
    expect(hands.last('ready')).toEqual({ type: 'ready' })
    expect(brain.asked).toHaveLength(1)
    draft('everything', 8)
    expect(brain.asked.at(-1)?.draft).toBe('everything')
  })

  test('another reply box starts afresh and the brain forgets the first', async () => {
    await coached()
    box('public', 'box-2')
    expect(brain.closed()).toBe(1)
    expect(session.store.getState()).toMatchObject({ reading: null, draft: null, ticket: null })
  })

  test('a box that went behind another finds its ticks, dismissals and verdict when it comes back', async () => {
    const items = [
      checklistItem({ id: 'signed', state: 'manual', guard: 'confirm' }),
      checklistItem({ id: 'heard', guard: 'confirm' }),
    ]
    await coached({ findings: [refusal], checklist: items })
    session.tick('signed', true)
    session.dismiss(refusal.key, 'once')
    const said = hands.sent.length
    session.receive({ type: 'box', box: { state: 'none' } })
    expect(
      hands.sent.slice(said).filter(message => 'composer' in message && message.composer === composer),
      'what was said of it stays as it is',
    ).toEqual([])

    box('public', 'box-2')
    draft('Another reply.', 1, { composer: 'box-2' })
    await answered({ checklist: items })
    expect(hands.last('verdict')?.open.map(({ id }) => id)).toEqual(['signed', 'heard'])

    await coached({ findings: [refusal], checklist: items })
    expect(hands.last('verdict')).toMatchObject({ composer, open: [{ id: 'heard' }] })
    expect(hands.last('marks')).toMatchObject({ composer, marks: [] })
  })

  test('of a hundred boxes since, the first is let go: nothing grows for as long as the page stands', async () => {
    const items = [checklistItem({ id: 'signed', state: 'manual', guard: 'confirm' })]
    for (let at = 0; at <= 100; at++) {
      box('public', `box-${at}`)
      draft('A reply.', 1, { composer: `box-${at}` })
      await answered({ checklist: items })
      session.tick('signed', true)
    }
    const ticked = (id: string) => {
      box('public', id)
      return session.store.getState().choices.ticked
    }
    expect([ticked('box-0'), ticked('box-1'), ticked('box-100')]).toEqual([[], ['signed'], ['signed']])
  })

  test('marks follow the report, at most twenty of them', async () => {
    const many = Array.from({ length: 25 }, (_, index) => ({ ...refusal, key: `cannot@${index}` }))
    await coached({ findings: [...many, finding({ key: 'no place' })] })
    const marks = hands.last('marks')!
    expect(marks).toMatchObject({ composer, revision: 1 })
    expect(marks.marks).toHaveLength(20)
    expect(marks.marks[0]).toEqual({ key: 'cannot@0', start: 8, end: 39, level: 'should' })
  })

  test('a hovered row lights its words up', async () => {
    await coached()
    session.light([[3, 6]])
    expect(hands.last('light')).toEqual({ type: 'light', composer, revision: 1, spans: [[3, 6]] })
  })
})

test('the light goes out when the words under it change', async () => {
  await coached()
  session.light([[3, 6]])
  draft('Hi Bob', 2)
  await answered()
  expect(hands.last('light')).toEqual({ type: 'light', composer, revision: 2, spans: [] })
  const lights = hands.of('light').length
  draft('Hi Bob,', 3)
  await answered()
  expect(hands.of('light')).toHaveLength(lights)
})

describe('a broken brain', () => {
  test('a rejected answer rests the coach and takes back what was said', async () => {
    await coached({ findings: [refusal], checklist: [checklistItem({ guard: 'confirm' })] })
    draft('more', 2)
    brain.asked.at(-1)!.fail(new Error('broken'))
    await settled()
    expect(kind()).toBe('resting')
    expect(hands.last('marks')).toMatchObject({ revision: 2, marks: [] })
    expect(hands.last('verdict')).toMatchObject({ revision: 2, open: [] })
  })

  test('two seconds without an answer count as broken, and a late answer still counts', async () => {
    await coached()
    draft('more', 2)
    clock.pass(1999)
    expect(kind()).toBe('coaching')
    clock.pass(1)
    expect(kind()).toBe('resting')
    await answered()
    expect(kind()).toBe('coaching')
  })

  test('the first answer may take longer: the brain has to start', async () => {
    box()
    draft(draftText, 1)
    clock.pass(5999)
    expect(kind()).toBe('coaching')
    clock.pass(1)
    expect(kind()).toBe('resting')
  })

  test('a brain that throws at once rests the coach', () => {
    brain.engine.composer = () => {
      throw new Error('no worker')
    }
    box()
    draft(draftText, 1)
    expect(kind()).toBe('resting')
  })

  test('a send goes through at once while the coach rests', async () => {
    await coached()
    draft('more', 2)
    clock.pass(2000)
    session.receive({ type: 'send', composer, revision: 2, stale: true })
    expect(hands.last('release')).toEqual({ type: 'release', composer, send: true })
  })

  test('a dialog that is open when the brain breaks closes, and the next press of Send goes through', async () => {
    await coached({ checklist: [checklistItem({ guard: 'confirm' })] })
    session.receive({ type: 'send', composer, revision: 1, stale: false })
    draft('more', 2)
    clock.pass(2000)
    expect(session.store.getState()).toMatchObject({ guard: null, notice: { kind: 'press-again' } })
    expect(hands.last('verdict')?.open).toEqual([])
    expect(hands.of('release')).toEqual([{ type: 'release', composer, send: false }])
  })
})

describe('verdicts and the send', () => {
  const open = checklistItem({ id: 'next-step', guard: 'confirm' })

  test('only open items that may stop a send are in the verdict', async () => {
    await coached({
      checklist: [
        open,
        checklistItem({ id: 'held', guard: 'hold' }),
        checklistItem({ id: 'advised', guard: 'advise' }),
        checklistItem({ id: 'off', guard: 'off' }),
        checklistItem({ id: 'done', guard: 'confirm', state: 'done' }),
        checklistItem({ id: 'not-needed', guard: 'hold', state: 'not-needed' }),
      ],
    })
    expect(hands.last('verdict')).toEqual({
      type: 'verdict',
      composer,
      revision: 1,
      open: [
        { id: 'next-step', guard: 'confirm' },
        { id: 'held', guard: 'hold' },
      ],
    })
  })

  test('a manual item stops the send until it is ticked', async () => {
    await coached({ checklist: [checklistItem({ id: 'signed', state: 'manual', guard: 'confirm' })] })
    expect(hands.last('verdict')?.open).toEqual([{ id: 'signed', guard: 'confirm' }])
    session.tick('signed', true)
    expect(hands.last('verdict')?.open).toEqual([])
    session.tick('signed', false)
    expect(hands.last('verdict')?.open).toHaveLength(1)
  })

  test('nothing is held in a chat', async () => {
    box()
    ticket({ channel: 'chat' })
    draft(draftText, 1)
    await answered({ checklist: [checklistItem({ guard: 'hold' })] })
    expect(hands.last('verdict')?.open).toEqual([])
  })

  test('a stopped send opens the dialog', async () => {
    await coached({ checklist: [open] })
    session.receive({ type: 'send', composer, revision: 1, stale: false })
    expect(situationOf(session.store.getState())).toMatchObject({
      kind: 'sending',
      guard: { items: [{ id: 'next-step', guard: 'confirm' }], reason: null, presses: 1 },
    })
    expect(hands.of('release')).toEqual([])
  })

  test('a second press while the dialog is open is not lost on the hands: they are told that it stands', async () => {
    await coached({ checklist: [open] })
    session.receive({ type: 'send', composer, revision: 1, stale: false })
    session.receive({ type: 'send', composer, revision: 1, stale: false })
    expect(session.store.getState().guard?.presses).toBe(2)
    expect(hands.of('release')).toEqual([])
  })

  test('"Send anyway" releases once', async () => {
    await coached({ checklist: [open] })
    session.receive({ type: 'send', composer, revision: 1, stale: false })
    session.sendAnyway()
    session.sendAnyway()
    expect(hands.of('release')).toEqual([{ type: 'release', composer, send: true }])
    expect(kind()).toBe('coaching')
  })

  test('"Back to the reply" keeps the reply and gives the caret back', async () => {
    await coached({ checklist: [open] })
    session.receive({ type: 'send', composer, revision: 1, stale: false })
    session.backToReply()
    expect(hands.last('release')).toEqual({ type: 'release', composer, send: false })
    expect(hands.last('focus-box')).toEqual({ type: 'focus-box', composer })
  })

  test('a held reply needs a reason first', async () => {
    await coached({ checklist: [checklistItem({ guard: 'hold' })] })
    session.receive({ type: 'send', composer, revision: 1, stale: false })
    session.sendAnyway()
    expect(hands.of('release')).toEqual([])
    session.chooseReason('alreadyHandled')
    session.sendAnyway()
    expect(hands.last('release')?.send).toBe(true)
  })

  test('a stale send waits for the fresh report and goes when it is clear', async () => {
    await coached({ checklist: [open] })
    draft(`${draftText} I will write on Friday.`, 2)
    session.receive({ type: 'send', composer, revision: 2, stale: true })
    expect(hands.of('release')).toEqual([])
    await answered({ checklist: [{ ...open, state: 'done' }] })
    expect(hands.last('verdict')).toMatchObject({ revision: 2, open: [] })
    expect(hands.last('release')).toEqual({ type: 'release', composer, send: true })
  })

  test('a stale send meets the dialog when the fresh report is not clear', async () => {
    await coached({ checklist: [open] })
    draft('more', 2)
    session.receive({ type: 'send', composer, revision: 2, stale: true })
    await answered({ checklist: [open] })
    expect(kind()).toBe('sending')
  })

  test('a report that comes after the hands have let the send go opens nothing', async () => {
    await coached({ checklist: [open] })
    draft('more', 2)
    session.receive({ type: 'send', composer, revision: 2, stale: true })
    clock.pass(150)
    await answered({ checklist: [open] })
    expect(kind()).toBe('coaching')
  })

  test('a send from a box that is not public is let go', () => {
    box('unknown')
    session.receive({ type: 'send', composer, revision: 1, stale: true })
    expect(hands.last('release')).toEqual({ type: 'release', composer, send: true })
  })

  test('after the send the ticks are gone', async () => {
    await coached({ checklist: [checklistItem({ id: 'signed', state: 'manual', guard: 'confirm' })] })
    session.tick('signed', true)
    session.receive({ type: 'sent', composer })
    expect(session.store.getState().choices.ticked).toEqual([])
  })

  test('what went is noted as it was read last, once for each send', async () => {
    await coached({ checklist: [open] })
    session.receive({ type: 'sent', composer })
    const first = session.store.getState().sent
    expect(first?.draft.text).toBe(draftText)

    // Let go after a question: noted at once, and not again when the page says that it went.
    session.receive({ type: 'send', composer, revision: 1, stale: false })
    session.sendAnyway()
    const second = session.store.getState().sent
    expect(second).toEqual(first)
    expect(second).not.toBe(first)
    session.receive({ type: 'sent', composer })
    expect(session.store.getState().sent).toBe(second)
  })

  test('an empty box, or another one, is not what went', async () => {
    await coached()
    session.receive({ type: 'sent', composer: 'another' })
    draft('', 2)
    await answered({})
    session.receive({ type: 'sent', composer })
    expect(session.store.getState().sent).toBeNull()
  })

  test('a page that refuses the second press is said', async () => {
    await coached()
    session.receive({ type: 'press-again', composer })
    expect(session.store.getState().notice).toEqual({ kind: 'press-again' })
  })
})

describe('taking a rewrite', () => {
  test('the hands get the words that must stand there and the slot to select', async () => {
    await coached()
    session.apply('cannot@1', 0)
    expect(hands.last('apply')).toEqual({
      type: 'apply',
      request: 1,
      composer,
      revision: 1,
      start: 8,
      end: 39,
      expect: 'I cannot do that before [date].',
      text: 'I can do that on [date].',
      select: [25, 31],
    })
  })

  test('where the reply has changed since, nothing is sent and it is said', async () => {
    await coached()
    draft('Something else', 2)
    session.apply('cannot@1', 0)
    expect(hands.of('apply')).toEqual([])
    expect(session.store.getState().notice).toMatchObject({ reason: 'moved', draft: 'unchanged' })
  })

  test('an outcome that went wrong is kept for the panel with the words to copy', async () => {
    await coached()
    session.apply('cannot@1', 0)
    session.receive({
      type: 'applied',
      request: 1,
      outcome: { ok: false, reason: 'refused', draft: 'changed' },
    })
    expect(session.store.getState()).toMatchObject({
      applying: null,
      notice: { kind: 'apply-failed', reason: 'refused', draft: 'changed', text: 'I can do that on [date].' },
    })
  })

  test('an outcome of an older request says nothing', async () => {
    await coached()
    session.apply('cannot@1', 0)
    session.receive({ type: 'applied', request: 9, outcome: { ok: false, reason: 'gone', draft: 'unchanged' } })
    expect(session.store.getState()).toMatchObject({ applying: { request: 1 }, notice: null })
    session.receive({ type: 'applied', request: 1, outcome: { ok: true } })
    expect(session.store.getState()).toMatchObject({ applying: null, notice: null })
  })
})

describe('a report on the page', () => {
  test('is asked of the hands and handed on', async () => {
    const asked = session.report()
    expect(hands.last('report')).toEqual({ type: 'report' })
    session.receive({ type: 'report', text: 'Helpdesk: none' })
    expect(await asked).toBe('Helpdesk: none')
  })

  test('is none when the page is silent or has nothing to say', async () => {
    const silent = session.report()
    clock.pass(2000)
    expect(await silent).toBeNull()
    const empty = session.report()
    session.receive({ type: 'report', text: '' })
    expect(await empty).toBeNull()
    expect(clock.waiting()).toBe(0)
  })
})

test('a reply box that never answers is said, and the rewrite can be copied', async () => {
  await coached()
  session.apply('cannot@1', 0)
  clock.pass(3000)
  expect(session.store.getState()).toMatchObject({
    applying: null,
    notice: { kind: 'apply-failed', reason: 'silent', text: 'I can do that on [date].' },
  })
})

describe('dismissing', () => {
  const second = { ...refusal, key: 'cannot@2' }
  const other = { ...refusal, key: 'limit@1', rule: 'core:limit' }
  const marked = () => hands.last('marks')!.marks.map(mark => mark.key)

  beforeEach(async () => {
    await coached({ findings: [refusal, second, other] })
  })

  test('this once: that finding alone', () => {
    session.dismiss('cannot@1', 'once')
    expect(marked()).toEqual(['cannot@2', 'limit@1'])
    expect(session.store.getState().notice).toEqual({
      kind: 'dismissed',
      scope: 'once',
      rule: 'core:cannot',
      reason: null,
    })
  })

  test('this ticket: that rule, and only on this reply box', () => {
    session.dismiss('cannot@1', 'ticket')
    expect(marked()).toEqual(['limit@1'])
    expect(onMute).not.toHaveBeenCalled()
    box('public', 'box-2')
    expect(session.store.getState().choices.dismissals).toEqual([])
    box('public')
    expect(session.store.getState().choices.dismissals).toHaveLength(1)
  })

  test('this rule for me: goes out to be kept', () => {
    session.dismiss('cannot@1', 'rule')
    expect(onMute).toHaveBeenCalledWith('core:cannot', true)
    expect(marked()).toEqual(['limit@1'])
  })

  test.each(['once', 'ticket', 'rule'] as const)('undone, scope %s', scope => {
    session.dismiss('cannot@1', scope)
    session.undoDismissal()
    expect(marked()).toEqual(['cannot@1', 'cannot@2', 'limit@1'])
    expect(session.store.getState().mutedRules).toEqual([])
    if (scope === 'rule') expect(onMute).toHaveBeenLastCalledWith('core:cannot', false)
  })

  test('what the team locked cannot be muted, now or from before, and says who locked it', () => {
    session.setLocks({ 'core:cannot': 'Harbour voice' })
    session.dismiss('cannot@1', 'rule')
    session.setMutedRules(['core:cannot', 'core:limit'])
    expect(marked()).toEqual(['cannot@1', 'cannot@2'])
    expect(onMute).not.toHaveBeenCalled()
  })

  test('a reason is one of five choices, said once, and counted by rule', () => {
    session.sayWhy('wrong')
    expect(onReason).not.toHaveBeenCalled()
    session.dismiss('cannot@1', 'once')
    session.sayWhy('fitsHere')
    session.sayWhy('worse')
    expect(onReason.mock.calls).toEqual([['core:cannot', 'fitsHere']])
    expect(session.store.getState().notice).toMatchObject({ reason: 'fitsHere' })
  })

  test('all of them can be brought back at once', () => {
    session.dismiss('cannot@1', 'once')
    session.dismiss('limit@1', 'ticket')
    session.showDismissed()
    expect(marked()).toHaveLength(3)
  })

  test('rules muted in the options are silent at once', () => {
    session.setMutedRules(['core:limit'])
    expect(marked()).toEqual(['cannot@1', 'cannot@2'])
  })
})

test('closing makes the brain forget and calls the watch off', async () => {
  await coached()
  draft('more', 2)
  session.close()
  expect(brain.closed()).toBe(1)
  expect(clock.waiting()).toBe(0)
})
