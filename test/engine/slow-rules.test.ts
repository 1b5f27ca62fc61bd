import { describe, expect, test } from 'vitest'
import { Brain } from '@/lib/engine/brain'
import type { BrainAnswer } from '@/lib/engine/protocol'
import { SlowRules } from '@/lib/engine/slow-rules'
import { samplePack } from '../packs/sample-pack'

/** A machine whose time passes only where the test says so. */
class Machine {
  now = 0
  readonly slow = new SlowRules(() => this.now)

  /** A pass in which each rule takes so many milliseconds, told anew for each run. */
  pass(costs: () => Readonly<Record<string, number>>): () => void {
    return () => {
      for (const [rule, cost] of Object.entries(costs()))
        this.slow.watch.ran(rule, () => {
          this.now += cost
        })
    }
  }

  /** What is paused after each of so many looks. */
  looks(times: number, costs: () => Readonly<Record<string, number>>): readonly (readonly string[])[] {
    return Array.from({ length: times }, () => this.slow.look(this.pass(costs)).map(({ rule }) => rule))
  }
}

const usual = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`core:rule-${at}`, 0.3]))

describe('a slow rule', () => {
  test('is paused the third time it is found, with what it cost and what the others did', () => {
    const machine = new Machine()
    const costs = () => ({ ...usual, 'harbour/voice:heavy': 40 })
    expect(machine.looks(2, costs)).toEqual([[], []])
    const [found] = machine.slow.look(machine.pass(costs))
    expect(found!.rule).toBe('harbour/voice:heavy')
    expect(found!.milliseconds).toBeCloseTo(40)
    expect(found!.usual).toBeCloseTo(0.3)
  })

  test('is found beside others that are as slow', () => {
    const machine = new Machine()
    const costs = () => ({ ...usual, 'harbour/voice:heavy': 40, 'harbour/voice:heavier': 90 })
    expect(machine.looks(3, costs).at(-1)).toEqual(['harbour/voice:heavy', 'harbour/voice:heavier'])
  })

  test('begins anew when it was quick in between', () => {
    const machine = new Machine()
    const heavy = () => ({ ...usual, 'harbour/voice:heavy': 40 })
    expect(machine.looks(2, heavy)).toEqual([[], []])
    expect(machine.looks(1, () => ({ ...usual, 'harbour/voice:heavy': 1 }))).toEqual([[]])
    expect(machine.looks(3, heavy)).toEqual([[], [], ['harbour/voice:heavy']])
  })
})

describe('a noisy machine alone pauses nothing', () => {
  test('when it is a hundred times as slow for all rules', () => {
    const machine = new Machine()
    const slowly = Object.fromEntries(Object.entries(usual).map(([rule, cost]) => [rule, cost * 100]))
    expect(machine.looks(10, () => slowly).flat()).toEqual([])
  })

  test('when it stands still in the middle of one rule or another', () => {
    const machine = new Machine()
    // A stall of a tenth of a second in a place of its own in each run, and every other time in the same rule.
    let run = 0
    const stalling = () => {
      run++
      const hit = run % 2 === 0 ? 'core:rule-7' : `core:rule-${run % 40}`
      return { ...usual, [hit]: 100 }
    }
    expect(machine.looks(50, stalling).flat()).toEqual([])
  })

  test('when a rule is dearer than the others and nobody waits for it', () => {
    const machine = new Machine()
    expect(machine.looks(10, () => ({ ...usual, 'harbour/voice:long': 20 })).flat()).toEqual([])
  })
})

describe('looking', () => {
  const waits = (machine: Machine, milliseconds: number) =>
    machine.slow.pass(() => {
      machine.now += milliseconds
      return 'report'
    })

  test('is due after a pass that made somebody wait, and the pass is answered as ever', () => {
    const machine = new Machine()
    expect(waits(machine, 20)).toEqual({ result: 'report', isSlow: false })
    expect(waits(machine, 80)).toEqual({ result: 'report', isSlow: true })
  })

  test('gets rarer where it finds nothing', () => {
    const machine = new Machine()
    const due = Array.from({ length: 40 }, () => {
      const { isSlow } = waits(machine, 80)
      if (isSlow) machine.looks(1, () => usual)
      return isSlow
    })
    expect(due.flatMap((isDue, at) => (isDue ? [at] : []))).toEqual([0, 3, 8, 17, 34])
  })

  test('is over when a rule throws: the watch is off again', () => {
    const machine = new Machine()
    const throwing = () =>
      machine.slow.watch.ran('harbour/voice:broken', () => {
        throw Error('broken')
      })
    expect(() => machine.slow.look(throwing)).toThrow('broken')
    expect(machine.slow.watch.isOn).toBe(false)
  })
})

describe('in the brain', () => {
  const text = JSON.stringify(samplePack())
  const heavy = 'harbour/support-voice:no-jargon'
  const draft = 'I passed it to tier two. Thank you for waiting. I will write again by noon.'

  /** A machine on which one rule of the pack takes 60 ms, and reading a draft takes as long. */
  function brainWithHeavyRule() {
    const machine = new Machine()
    const { watch } = machine.slow
    const ran = watch.ran
    watch.ran = (rule, run) =>
      ran(rule, () => {
        machine.now += rule === heavy ? 60 : 0.2
        return run()
      })
    const told: BrainAnswer[] = []
    const idle: (() => void)[] = []
    const brain = new Brain({
      tell: answer => told.push(answer),
      slow: machine.slow,
      whenIdle: action => void idle.push(action),
    })
    const write = (turn: number) => {
      const start = machine.slow.pass
      // The whole pass waits for the heavy rule, though nobody stands by it.
      machine.slow.pass = run =>
        start.call(machine.slow, () => {
          machine.now += 60
          return run()
        }) as never
      const answer = brain.handle({ type: 'analyse', composer: 1, turn, draft: `${draft} ${turn}` })
      machine.slow.pass = start
      return answer
    }
    return { brain, told, idle, write }
  }

  test('a slow rule of a pack is told with its pack, and is off once it is paused; the others go on', () => {
    const { brain, told, idle, write } = brainWithHeavyRule()
    const packs = [{ layer: 'team' as const, text }]
    brain.handle({ type: 'rules', rules: { packs, lockedRules: [heavy] } })
    for (let turn = 1; turn <= 3; turn++) {
      expect(write(turn)).toMatchObject({ type: 'report' })
      expect(idle).toHaveLength(turn)
      idle.at(-1)!()
    }
    expect(told).toEqual([
      {
        type: 'slow-rules',
        rules: [
          expect.objectContaining({
            rule: heavy,
            pack: { title: 'Harbour support voice', version: samplePack().version },
          }),
        ],
      },
    ])
    brain.handle({ type: 'rules', rules: { packs, lockedRules: [heavy], paused: [heavy] } })
    const after = write(4)
    expect(after).toMatchObject({ type: 'report' })
    const rules = after?.type === 'report' ? after.report.findings.map(({ rule }) => rule) : []
    expect(rules).not.toContain(heavy)
  })

  test('nobody looks while the built-in rules are alone', () => {
    const { idle, write } = brainWithHeavyRule()
    write(1)
    expect(idle).toEqual([])
  })
})
