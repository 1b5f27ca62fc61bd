import type { Input, Report } from '@/lib/analysis/report'
import type { Engine } from '@/lib/engine/engine'
import type { FaceToHands } from '@/lib/link/protocol'
import type { After } from '@/lib/session/analysis-loop'

/** A brain whose answers the test gives by hand, in any order. */
export function fakeEngine() {
  const asked: { draft: string; answer: (report: Report | null) => void; fail: (error: Error) => void }[] = []
  const tickets: Omit<Input, 'draft' | 'id'>[] = []
  let opened = 0
  let closed = 0
  const engine: Engine = {
    rung: 'inline',
    composer() {
      opened++
      return {
        ticket: ticket => void tickets.push(ticket),
        analyse: draft =>
          new Promise((resolve, reject) => {
            asked.push({ draft, answer: resolve, fail: reject })
          }),
        close: () => void closed++,
      }
    },
    use() {},
    close() {},
  }
  return { engine, asked, tickets, opened: () => opened, closed: () => closed }
}

/** A clock that moves only when told to. */
export function fakeClock() {
  let now = 0
  let waiting: { at: number; action: () => void }[] = []
  const after: After = (milliseconds, action) => {
    const entry = { at: now + milliseconds, action }
    waiting.push(entry)
    return () => {
      waiting = waiting.filter(other => other !== entry)
    }
  }
  function pass(milliseconds: number): void {
    now += milliseconds
    const due = waiting.filter(entry => entry.at <= now)
    waiting = waiting.filter(entry => entry.at > now)
    for (const entry of due) entry.action()
  }
  return { after, pass, waiting: () => waiting.length }
}

/** What went out to the hands, with the last message of a type at hand. */
export function fakeHands() {
  const sent: FaceToHands[] = []
  function last<Type extends FaceToHands['type']>(type: Type) {
    return sent.findLast(message => message.type === type) as Extract<FaceToHands, { type: Type }> | undefined
  }
  return {
    sent,
    send: (message: FaceToHands) => void sent.push(message),
    last,
    of: (type: FaceToHands['type']) => sent.filter(message => message.type === type),
    clear: () => void sent.splice(0),
  }
}
