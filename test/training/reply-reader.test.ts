import { describe, expect, it, vi } from 'vitest'
import { analyse } from '@/lib/analysis/analyse'
import type { Report } from '@/lib/analysis/report'
import { coreRuleSet } from '@/lib/analysis/rule-set'
import { attemptOf, createReplyReader } from '@/lib/training/reply-reader'

const customer = 'I was billed twice without any warning and nobody answers me! Can I get a refund?'
const reportOn = (draft: string) => analyse({ draft, customer, channel: 'email' }, coreRuleSet())

const cold = 'We received it.'
const warm = "We received it. I'm sorry you were billed twice without any warning."

/** A reader whose analyses end when the test says so, each with the Report of exactly what was asked. */
function heldReader() {
  const asked: { readonly draft: string; readonly settle: (report: Report | null) => void; fail: () => void }[] = []
  const close = vi.fn()
  const reader = createReplyReader({
    analyse: draft =>
      new Promise((settle, reject) => asked.push({ draft, settle, fail: () => reject(new Error('broken')) })),
    close,
  })
  const answer = (at: number) => asked[at]!.settle(reportOn(asked[at]!.draft))
  return { reader, asked, answer, close }
}

describe('marks of a reply', () => {
  it('are there at once where exactly this text was read while it was written', async () => {
    const { reader, asked, answer } = heldReader()
    const read = reader.follow(warm)
    answer(0)
    await read
    expect(reader.mark(warm)).toEqual(attemptOf(warm, reportOn(warm)))
    expect(asked).toHaveLength(1)
  })

  it('are never of another text than the one that was sent: it changed after the last reading', async () => {
    const { reader, asked, answer } = heldReader()
    const read = reader.follow(cold)
    answer(0)
    await read
    const marks = reader.mark(warm)
    expect(marks).toBeInstanceOf(Promise)
    answer(1)
    expect(asked.map(({ draft }) => draft)).toEqual([cold, warm])
    expect(await marks).toEqual(attemptOf(warm, reportOn(warm)))
    expect((await marks).readings.acknowledge.shown).toBe(true)
  })

  it('nor of an older one that is still being read when the newer one is sent', async () => {
    const { reader, answer } = heldReader()
    void reader.follow(warm)
    const marks = reader.mark(cold)
    answer(1)
    answer(0)
    expect(await marks).toMatchObject({ text: cold, readings: { acknowledge: { shown: false } } })
    expect(await reader.mark(cold)).toMatchObject({ text: cold })
  })

  it('wait for the reading that is under way, and ask for no second one', async () => {
    const { reader, asked, answer } = heldReader()
    void reader.follow(warm)
    const marks = reader.mark(warm)
    answer(0)
    expect((await marks).text).toBe(warm)
    expect(asked).toHaveLength(1)
  })

  it('are not overtaken by what is written after the send', async () => {
    const { reader, asked, answer } = heldReader()
    const marks = reader.mark(warm)
    await reader.follow('Something else.')
    expect(asked).toHaveLength(1)
    answer(0)
    expect((await marks).text).toBe(warm)
  })

  it('are read anew when the rules have changed, also while a reading was under way', async () => {
    const { reader, asked, answer } = heldReader()
    const read = reader.follow(warm)
    reader.forget()
    answer(0)
    await read
    const marks = reader.mark(warm)
    answer(1)
    await marks
    expect(asked).toHaveLength(2)
    reader.forget()
    void reader.mark(warm)
    expect(asked).toHaveLength(3)
  })

  it('reject where the reply cannot be read, and may be asked for again', async () => {
    const { reader, asked, answer } = heldReader()
    const ahead = reader.follow(warm)
    asked[0]!.fail()
    await expect(ahead).resolves.toBeUndefined()
    const failed = reader.mark(warm)
    asked[1]!.fail()
    await expect(failed).rejects.toThrow('broken')
    const marks = reader.mark(warm)
    answer(2)
    expect((await marks).text).toBe(warm)
  })

  it('still come when the ticket is left before they are there', async () => {
    const { reader, answer, close } = heldReader()
    const marks = reader.mark(warm)
    reader.close()
    expect(close).not.toHaveBeenCalled()
    answer(0)
    expect((await marks).text).toBe(warm)
    expect(close).toHaveBeenCalledTimes(1)
  })
})
