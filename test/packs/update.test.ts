import { beforeAll, describe, expect, it } from 'vitest'
import { seal, vouchFor } from '@/lib/packs/envelope'
import type { Pack } from '@/lib/packs/pack'
import type { SigningKey } from '@/lib/packs/signing-key'
import { type InstalledPack, sha256, type Update, weighUpdate } from '@/lib/packs/update'
import { makeKey } from './make-key'
import { samplePack } from './sample-pack'

const surroundings = { rewrites: [], rules: ['core:canned'], packs: ['core'], isTrusted: false }
/** The examples are another test's matter: here they always come out. */
const marksWhatIsBad = (pack: Pack, draft: string) =>
  new Set(
    [...pack.rules, ...(pack.checklist ?? [])]
      .filter(({ examples }) => examples?.bad.includes(draft))
      .map(({ id }) => `${pack.id}:${id}`)
      .concat(pack.terms?.some(term => term.examples.bad.some(([bad]) => bad === draft)) ? [`${pack.id}:term-1`] : []),
  )

const current = installed(samplePack())
let lead: SigningKey
let other: SigningKey
beforeAll(async () => {
  lead = await makeKey()
  other = await makeKey()
})

function installed(pack: Pack, pinnedKey: string | null = null): InstalledPack {
  return { pack, text: JSON.stringify(pack), pinnedKey }
}

const weigh = (text: string, from: InstalledPack = current, hash?: string) =>
  weighUpdate(from, text, surroundings, marksWhatIsBad, hash)
const next = (more: Partial<Pack> = {}) => JSON.stringify({ ...samplePack(), version: '1.3.0', ...more })
const sentenceOf = (update: Update) => (update.state === 'refused' ? update.sentence : update.state)

describe('an update', () => {
  it('is shown change by change before it is taken', async () => {
    const update = await weigh(next({ title: 'Harbour voice' }))
    expect(update).toMatchObject({ state: 'ready', trust: 'unsigned', next: { pack: { version: '1.3.0' } } })
    expect(update.state === 'ready' && update.changes.map(({ details }) => details)).toEqual([['other title']])
  })

  it('is none when nothing is new', async () => {
    expect(await weigh(`\n${current.text}\n`)).toEqual({ state: 'same' })
  })

  it.each([
    ['an older version', () => next({ version: '1.1.9' }), /older version, 1.1.9. You keep 1.2.0/],
    [
      'the same version with something else',
      () => next({ version: '1.2.0', title: 'X' }),
      /like yours, and holds something else/,
    ],
    ['another pack', () => next({ id: 'harbour/other' }), /That is another pack/],
    ['a web page', () => '<!doctype html><title>Sign in</title>', /has a problem, so you keep 1.2.0/],
    ['half a pack', () => next().slice(0, 300), /Version 1.3.0 of 'Harbour support voice' has a problem/],
    ['nothing', () => '', /has a problem, so you keep 1.2.0/],
  ])('that is %s is refused, and the pack in use stays', async (_, text, sentence) => {
    expect(sentenceOf(await weigh(text()))).toMatch(sentence)
  })

  it('with problems names them for whoever mends it', async () => {
    const update = await weigh(next({ title: '' }))
    expect(update).toMatchObject({ state: 'refused', problems: [{ path: 'title' }] })
  })

  it('must be the text that was announced, where one was', async () => {
    const text = next()
    expect(sentenceOf(await weigh(text, current, await sha256(text)))).toBe('ready')
    expect(sentenceOf(await weigh(`${text} `, current, await sha256(text)))).toMatch(/not the text that was announced/)
  })
})

describe('a signed pack', () => {
  const signed = () => installed(samplePack(), lead.publicKey)

  it('takes updates of the same signer, or of one they vouch for, who is then the one to expect', async () => {
    expect(await weigh(await seal(next(), lead), signed())).toMatchObject({ state: 'ready', trust: 'same' })
    expect(await weigh(await seal(next(), other, await vouchFor(other.publicKey, lead)), signed())).toMatchObject({
      state: 'ready',
      trust: 'handed-over',
      next: { pinnedKey: other.publicKey },
    })
  })

  it('tells one that is signed with another key', async () => {
    expect(await weigh(await seal(next(), other), signed())).toMatchObject({ state: 'ready', trust: 'changed' })
  })

  it('takes none that was altered, none unsigned', async () => {
    expect(sentenceOf(await weigh((await seal(next(), lead)).replace('tier two', 'tier 2'), signed()))).toMatch(
      /altered/,
    )
    expect(sentenceOf(await weigh(next(), signed()))).toMatch(/no longer is/)
  })

  it('that was not signed before is remembered by its first signature', async () => {
    expect(await weigh(await seal(next(), lead))).toMatchObject({ trust: 'first', next: { pinnedKey: lead.publicKey } })
  })
})
