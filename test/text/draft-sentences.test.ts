import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analysedPart } from '@/lib/text/analysed-part'
import { DraftSentences } from '@/lib/text/draft-sentences'
import { unitsOfLine } from '@/lib/text/split-sentences'

const pieces = [
  'Hi Sam, thanks for writing.',
  'We checked it. It is paid.',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\u2028',
  '1. Open the page',
  '> quoted',
  'On Tue, 3 Nov 2026 Jo wrote:',
  'On Tue, 3 Nov 2026 at 10:12',
  'From: Jo',
  'Sent: Tuesday',
  '--',
  '-- ',
  'Sent from my phone',
  'é̂👩‍👩‍👧',
]
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map(parts => parts.join(''))
const line = 'Thanks for your message about the order. We have checked the payment today.'
const draftOf = (lines: number) => Array.from({ length: lines }, () => line).join('\n\n')

describe('the sentences of a draft that is edited', () => {
  it('are those of the same draft read whole, whatever is edited', () => {
    const edits = fc.array(fc.record({ at: fc.nat(300), remove: fc.nat(40), add: text }), { maxLength: 10 })
    fc.assert(
      fc.property(text, edits, (start, steps) => {
        const sentences = new DraftSentences()
        let draft = start
        expect(sentences.of(draft)).toEqual(analysedPart(draft))
        for (const { at, remove, add } of steps) {
          draft = draft.slice(0, at) + add + draft.slice(at + remove)
          expect(sentences.of(draft)).toEqual(analysedPart(draft))
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['at the end', 1],
    ['in the middle', 0.5],
    ['at the beginning', 0],
  ])('are split again in the line that is typed and in no other, however long the draft, %s', (_, share) => {
    for (const lines of [5, 50, 150]) {
      let split = 0
      const sentences = new DraftSentences(words => {
        split++
        return unitsOfLine(words)
      })
      const draft = draftOf(lines)
      const at = Math.round(draft.length * share)
      sentences.of(draft)
      expect(split).toBe(lines)
      for (const typed of ['S', 'So', 'Sor', 'Sorry. ', 'Sorry. W']) {
        split = 0
        sentences.of(draft.slice(0, at) + typed + draft.slice(at))
        expect(split).toBe(1)
      }
    }
  })

  it('are the very same objects before the line that is typed', () => {
    const sentences = new DraftSentences()
    const draft = draftOf(20)
    const before = sentences.of(draft).sentences
    const after = sentences.of(`${draft} Take care.`).sentences
    expect(after.length).toBe(before.length + 1)
    expect(before.filter((sentence, at) => sentence !== after[at]).length).toBe(2)
  })

  it('are read whole again where the draft grows too long, and after it', () => {
    const sentences = new DraftSentences()
    for (const lines of [20, 400, 20, 21]) {
      expect(sentences.of(draftOf(lines))).toEqual(analysedPart(draftOf(lines)))
    }
  })
})
