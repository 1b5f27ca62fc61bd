import { expect, test } from 'vitest'
import { ImpactDesk } from '@/lib/engine/impact-desk'
import type { ImpactAnswer } from '@/lib/packs/impact-work'
import { samplePack } from '../packs/sample-pack'

const columns = { reply: 0, customer: null, mood: null, channel: null }
const text = (replies: number) => `reply\n${'I passed it to tier two for you.\n'.repeat(replies)}`

/** A desk whose answers are kept, and which does `between` whenever it pauses. */
function desk(between = (_: ImpactDesk, __: number) => {}) {
  const answers: ImpactAnswer[] = []
  let pauses = 0
  const opened: ImpactDesk = new ImpactDesk(
    answer => answers.push(answer),
    async () => between(opened, ++pauses),
  )
  return { opened, answers }
}

const asked = { type: 'try', turn: 1, columns, pack: samplePack(), before: null, only: null } as const

test('tells how far it is, then what it found', async () => {
  const { opened, answers } = desk()
  await opened.handle({ type: 'read', given: text(60), name: 'march.csv' })
  await opened.handle(asked)
  expect(answers[0]).toMatchObject({ type: 'table', head: { count: 60, guessed: { reply: 0 }, headings: ['reply'] } })
  expect(answers.filter(answer => answer.type === 'under way')).toEqual(
    [0, 25, 50].map(read => ({ type: 'under way', turn: 1, read, of: 60 })),
  )
  expect(answers.at(-1)).toMatchObject({ type: 'tried', turn: 1, of: 60, isStopped: false, impact: { read: 60 } })
})

test('stopped in between it tells what it found so far', async () => {
  const { opened, answers } = desk((self, pauses) => pauses === 3 && void self.handle({ type: 'stop' }))
  await opened.handle({ type: 'read', given: text(200), name: '' })
  await opened.handle(asked)
  expect(answers.at(-1)).toMatchObject({ type: 'tried', of: 200, isStopped: true, impact: { read: 50 } })
})

test('asked for something else meanwhile it leaves the first and does that', async () => {
  let second: Promise<void> | undefined
  const { opened, answers } = desk((self, pauses) => {
    if (pauses === 2) second = self.handle({ ...asked, turn: 2 })
  })
  await opened.handle({ type: 'read', given: text(60), name: '' })
  await opened.handle(asked)
  await second
  const tried = answers.filter(answer => answer.type === 'tried')
  expect(tried.map(({ turn, isStopped }) => [turn, isStopped])).toEqual([
    [1, true],
    [2, false],
  ])
})

test('a file that cannot be read is refused, and what was read before is still there', async () => {
  const { opened, answers } = desk()
  await opened.handle({ type: 'read', given: text(3), name: '' })
  await opened.handle({ type: 'read', given: new Uint8Array([0x25, 0x50, 0x44, 0x46]), name: 'a.pdf' })
  expect(answers.at(-1)).toMatchObject({ type: 'refused', sentence: expect.stringContaining('is a PDF') })
  await opened.handle(asked)
  expect(answers.at(-1)).toMatchObject({ type: 'tried', of: 3, impact: { read: 3 } })
})

test('what a rule did before is told beside what it does now', async () => {
  const pack = samplePack()
  const changed = { ...pack, rules: pack.rules.map(rule => ({ ...rule, phrases: ['for you'] })) } as typeof pack
  const { opened, answers } = desk()
  await opened.handle({ type: 'read', given: text(4), name: '' })
  await opened.handle({ ...asked, pack: changed, before: pack, only: pack.rules[0]!.id })
  expect(answers.at(-1)).toMatchObject({
    impact: { rules: [{ rule: pack.rules[0]!.id, counts: { new: 4, gone: 4, kept: 0 } }] },
  })
})

test('what fails in there says nothing of the replies', async () => {
  const { opened, answers } = desk()
  await opened.handle({ ...asked, pack: null as unknown as typeof asked.pack })
  expect(answers).toEqual([{ type: 'broken' }])
})
