import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeFaceToHands } from '@/lib/link/decode-face-to-hands'
import { decodeHandsToFace } from '@/lib/link/decode-hands-to-face'

const fromHands = [
  { type: 'box', box: { state: 'none' } },
  { type: 'box', box: { state: 'reading', composer: 'c1', host: 'zendesk', mode: 'public', missing: [] } },
  { type: 'box', box: { state: 'unreadable', composer: null, host: null, missing: ['editor'] } },
  {
    type: 'ticket',
    ticket: {
      composer: 'c1',
      host: 'request-tracker',
      grade: 'A',
      mode: 'public',
      channel: 'email',
      subject: null,
      customerName: 'Sam',
      messages: [{ who: 'customer', text: 'Hello?' }],
    },
  },
  { type: 'draft', splice: { composer: 'c1', revision: 1, whole: true, start: 0, end: 0, text: 'Hi' } },
  { type: 'send', composer: 'c1', revision: 1, stale: false },
  { type: 'sent', composer: 'c1' },
  { type: 'press-again', composer: 'c1' },
  { type: 'applied', request: 1, outcome: { ok: true } },
  { type: 'applied', request: 1, outcome: { ok: false, reason: 'moved', draft: 'unchanged' } },
  { type: 'mark-pressed', key: 'k' },
  { type: 'enter-panel' },
  { type: 'open-paste' },
  { type: 'report', text: 'Helpdesk: none' },
]

const fromFace = [
  { type: 'ready' },
  { type: 'marks', composer: 'c1', revision: 1, marks: [{ key: 'k', start: 0, end: 2, level: 'should' }] },
  { type: 'light', composer: 'c1', revision: 1, spans: [[0, 2]] },
  {
    type: 'apply',
    request: 1,
    composer: 'c1',
    revision: 1,
    start: 0,
    end: 2,
    expect: 'Hi',
    text: 'Hello',
    select: null,
  },
  { type: 'verdict', composer: 'c1', revision: 1, open: [{ id: 'acknowledge', guard: 'confirm' }] },
  { type: 'release', composer: 'c1', send: true },
  { type: 'focus-box', composer: 'c1' },
  { type: 'focus-box', composer: null },
  { type: 'report' },
  { type: 'size', size: 'panel', side: 'right', height: 400 },
]

interface Sample {
  readonly type: string
}

const directions: { direction: string; decode: (message: unknown) => unknown; messages: readonly Sample[] }[] = [
  { direction: 'hands to face', decode: decodeHandsToFace, messages: fromHands },
  { direction: 'face to hands', decode: decodeFaceToHands, messages: fromFace },
]

describe.each(directions)('$direction', ({ decode, messages }) => {
  test.each(messages)('takes $type whole', message => {
    expect(decode(structuredClone(message))).toEqual(message)
  })

  test.each(messages)('drops $type with a stray field', message => {
    expect(decode({ ...message, stray: true })).toBeNull()
  })

  test.each(messages)('drops $type with any field missing', message => {
    for (const field of Object.keys(message)) {
      const rest = Object.fromEntries(Object.entries(message).filter(([name]) => name !== field))
      expect(decode(rest), `without ${field}`).toBeNull()
    }
  })

  test('never throws and never believes what it does not know', () => {
    fc.assert(
      fc.property(fc.anything(), message => {
        expect(decode(message)).toBeNull()
      }),
    )
  })

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, '3'])('drops an offset of %s', wrong => {
    const [splice, mark] = [
      { type: 'draft', splice: { composer: 'c', revision: 1, whole: false, start: wrong, end: 4, text: '' } },
      { type: 'marks', composer: 'c', revision: 1, marks: [{ key: 'k', start: wrong, end: 4, level: 'must' }] },
    ]
    expect([decode(splice), decode(mark)]).toEqual([null, null])
  })
})
