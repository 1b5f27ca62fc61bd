import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toBase64Url } from '@/lib/packs/base64url'
import { isPasteCode, readPasteCode, writePasteCode } from '@/lib/packs/paste-code'
import { samplePack } from './sample-pack'

describe('a pack as one line to paste', () => {
  const text = JSON.stringify(samplePack())

  it('comes back letter by letter, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 3000 }), async any => {
        expect(await readPasteCode(await writePasteCode(any))).toEqual({ text: any, problem: null })
      }),
      { numRuns: 50 },
    )
  })

  it('is shorter than the file', async () => {
    const code = await writePasteCode(text)
    expect(code.startsWith('coachpack1:')).toBe(true)
    expect(code.length).toBeLessThan(text.length * 0.7)
  })

  it('survives a mail program that breaks it into lines', async () => {
    const code = await writePasteCode(text)
    const broken = ` ${code.replaceAll(/.{60}/g, '$&\r\n  ')}\n`
    expect(isPasteCode(broken)).toBe(true)
    expect(await readPasteCode(broken)).toEqual({ text, problem: null })
  })

  it('says so when it was cut off, altered or is something else', async () => {
    const code = await writePasteCode(text)
    const said = async (given: string) => (await readPasteCode(given)).problem
    expect(await said(code.slice(0, -40))).toMatch(/not whole/)
    expect(await said(`${code.slice(0, 60)}####${code.slice(64)}`)).toMatch(/signs that do not belong/)
    expect(await said('{"format":1}')).toMatch(/begins with "coachpack1:"/)
    expect(await said('coachpack1:')).toMatch(/Copy it again/)
  })

  it('never throws, and never gives a text that was not packed', async () => {
    const code = await writePasteCode(text)
    await fc.assert(
      fc.asyncProperty(fc.nat(code.length - 1), fc.string({ maxLength: 5 }), async (at, put) => {
        const { text: opened, problem } = await readPasteCode(code.slice(0, at) + put + code.slice(at + put.length))
        expect((opened === null) !== (problem === null)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('stops unpacking what was made to fill the memory', async () => {
    const bomb = new Uint8Array(64 * 1024 * 1024)
    const step = new CompressionStream('deflate-raw')
    const packed = new Uint8Array(await new Response(new Blob([bomb]).stream().pipeThrough(step)).arrayBuffer())
    expect(packed.length).toBeLessThan(100_000)
    expect((await readPasteCode(`coachpack1:${toBase64Url(packed)}`)).problem).toMatch(/more than a pack can be/)
  })
})
