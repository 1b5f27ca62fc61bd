import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Report } from '@/lib/analysis/report'
import { openEngine } from '@/lib/engine/client'
import type { RungName } from '@/lib/engine/engine'
import type { BrainAnswer, BrainRequest } from '@/lib/engine/protocol'
import type { Rung } from '@/lib/engine/rungs'

/** A rung under the test's control: what it was asked, and the means to answer, break or stay silent. */
function controlledRung(name: RungName) {
  const asked: BrainRequest[] = []
  const rung = {
    name,
    asked,
    closed: false,
    answer: (_: BrainAnswer) => {},
    breakDown: () => {},
    connect({ onAnswer, onBroken }: Parameters<Rung['connect']>[0]) {
      rung.answer = onAnswer
      rung.breakDown = onBroken
      return {
        send: (request: BrainRequest) => void asked.push(request),
        close: () => {
          rung.closed = true
        },
      }
    },
    drafts: () => asked.flatMap(request => (request.type === 'analyse' ? [request.draft] : [])),
    reportLast(id: string) {
      const last = asked.findLast(request => request.type === 'analyse')
      if (last?.type !== 'analyse') throw new Error('Nothing was asked of this rung.')
      rung.answer({ type: 'report', composer: last.composer, turn: last.turn, report: { id } as Report })
    },
  }
  return rung
}

const patience = { toStart: 100, toAnswer: 100, onLastRung: 1000 }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('one composer', () => {
  test('the newest draft wins: one is on its way, one waits, those between are answered with nothing', async () => {
    const rung = controlledRung('shared')
    const composer = openEngine({ rungs: [rung] }).composer()
    rung.answer({ type: 'ready' })
    const first = composer.analyse('a')
    const second = composer.analyse('ab')
    const third = composer.analyse('abc')
    expect(await second).toBeNull()
    expect(rung.drafts()).toEqual(['a'])
    rung.reportLast('first')
    expect(await first).toEqual({ id: 'first' })
    expect(rung.drafts()).toEqual(['a', 'abc'])
    rung.reportLast('third')
    expect(await third).toEqual({ id: 'third' })
  })

  test('what was asked before the brain was ready is asked once it is, the ticket first', async () => {
    const rung = controlledRung('shared')
    const composer = openEngine({ rungs: [rung] }).composer()
    composer.ticket({ customer: 'Where is my parcel?' })
    const report = composer.analyse('Hello')
    expect(rung.asked).toEqual([])
    rung.answer({ type: 'ready' })
    expect(rung.asked.map(request => request.type)).toEqual(['ticket', 'analyse'])
    rung.reportLast('hello')
    expect(await report).toEqual({ id: 'hello' })
  })

  test('a failed analysis rejects, and the next draft is answered', async () => {
    const rung = controlledRung('shared')
    const composer = openEngine({ rungs: [rung] }).composer()
    rung.answer({ type: 'ready' })
    const failing = composer.analyse('a')
    rung.answer({ type: 'failed', composer: 0, turn: 1 })
    await expect(failing).rejects.toThrow('The engine failed on this draft.')
    const next = composer.analyse('b')
    rung.reportLast('b')
    expect(await next).toEqual({ id: 'b' })
  })

  test('closing tells the brain to forget and answers what was open with nothing', async () => {
    const rung = controlledRung('shared')
    const composer = openEngine({ rungs: [rung] }).composer()
    rung.answer({ type: 'ready' })
    const open = composer.analyse('a')
    composer.close()
    expect(await open).toBeNull()
    expect(rung.asked.at(-1)).toEqual({ type: 'close', composer: 0 })
  })
})

test('an engine that closes takes leave of every ticket', () => {
  const rung = controlledRung('shared')
  const engine = openEngine({ rungs: [rung] })
  engine.composer()
  engine.composer()
  rung.answer({ type: 'ready' })
  engine.close()
  expect(rung.asked).toEqual([
    { type: 'close', composer: 0 },
    { type: 'close', composer: 1 },
  ])
  expect(rung.closed).toBe(true)
})

describe('the ladder', () => {
  const rungsUpTo = () => [controlledRung('shared'), controlledRung('dedicated'), controlledRung('inline')] as const

  test('a rung that breaks at once is left for the next', async () => {
    const [shared, dedicated, inline] = rungsUpTo()
    const engine = openEngine({ rungs: [shared, dedicated, inline] })
    const report = engine.composer().analyse('a')
    shared.breakDown()
    dedicated.answer({ type: 'ready' })
    expect(engine.rung).toBe('dedicated')
    dedicated.reportLast('a')
    expect(await report).toEqual({ id: 'a' })
    expect(shared.closed).toBe(true)
  })

  test('a rung that never says it is ready is left after its time', () => {
    const [shared, dedicated, inline] = rungsUpTo()
    const engine = openEngine({ rungs: [shared, dedicated, inline], patience })
    vi.advanceTimersByTime(101)
    dedicated.answer({ type: 'ready' })
    expect(engine.rung).toBe('dedicated')
  })

  test('a rung that hangs on a draft is left, and the next one gets the ticket and that draft', async () => {
    const [shared, dedicated, inline] = rungsUpTo()
    const engine = openEngine({ rungs: [shared, dedicated, inline], patience })
    const composer = engine.composer()
    shared.answer({ type: 'ready' })
    composer.ticket({ customer: 'Where is it?' })
    const report = composer.analyse('a')
    vi.advanceTimersByTime(101)
    dedicated.answer({ type: 'ready' })
    expect(dedicated.asked.map(request => request.type)).toEqual(['ticket', 'analyse'])
    dedicated.reportLast('a')
    expect(await report).toEqual({ id: 'a' })
  })

  test('an answer that comes late from a rung already left is not believed', async () => {
    const [shared, dedicated, inline] = rungsUpTo()
    const composer = openEngine({
      rungs: [shared, dedicated, inline],
      patience,
    }).composer()
    shared.answer({ type: 'ready' })
    const report = composer.analyse('a')
    vi.advanceTimersByTime(101)
    shared.reportLast('too late')
    dedicated.answer({ type: 'ready' })
    dedicated.reportLast('in time')
    expect(await report).toEqual({ id: 'in time' })
  })

  test('the last rung is given longer to start and to answer, for nothing is left to try', async () => {
    const inline = controlledRung('inline')
    const composer = openEngine({ rungs: [inline], patience }).composer()
    const report = composer.analyse('a')
    vi.advanceTimersByTime(900)
    inline.answer({ type: 'ready' })
    vi.advanceTimersByTime(900)
    inline.reportLast('late')
    expect(await report).toEqual({ id: 'late' })
    const never = composer.analyse('b')
    vi.advanceTimersByTime(1001)
    await expect(never).rejects.toThrow('The engine could not be started.')
  })

  test('with no rung left, drafts are rejected instead of waiting for ever', async () => {
    const shared = controlledRung('shared')
    const composer = openEngine({ rungs: [shared] }).composer()
    const open = composer.analyse('a')
    shared.breakDown()
    await expect(open).rejects.toThrow('The engine could not be started.')
    await expect(composer.analyse('b')).rejects.toThrow('The engine could not be started.')
  })

  test('an idle engine keeps no timer running', async () => {
    const shared = controlledRung('shared')
    const composer = openEngine({ rungs: [shared] }).composer()
    shared.answer({ type: 'ready' })
    const report = composer.analyse('a')
    shared.reportLast('a')
    await report
    expect(vi.getTimerCount()).toBe(0)
  })
})
