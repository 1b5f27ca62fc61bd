import { beforeAll, describe, expect, it } from 'vitest'
import { openEnvelope, seal, trustIn } from '@/lib/packs/envelope'
import { createSigningKey, isSignedBy, openKeyBackup, type SigningKey } from '@/lib/packs/signing-key'
import { samplePack } from './sample-pack'

const text = JSON.stringify(samplePack(), null, 2)
let lead: SigningKey
let other: SigningKey

beforeAll(async () => {
  lead = await createSigningKey()
  other = await createSigningKey()
})

describe('a signed pack', () => {
  it('comes out with exactly the text that went in, and says who signed', async () => {
    expect(await openEnvelope(await seal(text, lead))).toEqual({
      packText: text,
      signer: { key: lead.publicKey, previous: null },
      problem: null,
    })
  })

  it.each([
    ['one letter of the pack', (sealed: string) => sealed.replace('tier two', 'tier 2')],
    ['the signer', (sealed: string) => sealed.replace(lead.publicKey, other.publicKey)],
    ['the signature', (sealed: string) => sealed.replace(/"sig":"../, '"sig":"AA')],
  ])('is refused when %s was changed', async (_, change) => {
    const sealed = await seal(text, lead)
    const changed = change(sealed)
    expect(changed).not.toBe(sealed)
    expect(await openEnvelope(changed)).toMatchObject({ packText: null, problem: expect.stringMatching(/altered/) })
  })

  it('is refused when it is cut off or holds something of its own', async () => {
    const sealed = await seal(text, lead)
    for (const given of [sealed.slice(0, -9), sealed.replace('"coachpack":1', '"coachpack":1,"run":"x"')])
      expect((await openEnvelope(given)).problem).toMatch(/not whole/)
  })

  it('is no envelope when it is a plain pack, or anything else', async () => {
    for (const plain of [text, '', '<html>', '[1]', 'null', '{"format":1'])
      expect(await openEnvelope(plain)).toEqual({ packText: plain, signer: null, problem: null })
  })
})

describe('the key that was pinned', () => {
  it('decides what a signature means', async () => {
    const { signer } = await openEnvelope(await seal(text, lead))
    expect(trustIn(null, null)).toBe('unsigned')
    expect(trustIn(signer, null)).toBe('first')
    expect(trustIn(signer, lead.publicKey)).toBe('same')
    expect(trustIn(signer, other.publicKey)).toBe('changed')
    expect(trustIn(null, lead.publicKey)).toBe('missing')
  })

  it('can hand over to a new one, and nobody else can', async () => {
    const handedOver = await openEnvelope(await seal(text, other, lead))
    expect(trustIn(handedOver.signer, lead.publicKey)).toBe('handed-over')
    const forged = JSON.parse(await seal(text, other, lead)) as { previous: { sig: string } }
    forged.previous.sig = await other.sign(`reply-coach key ${other.publicKey}`)
    expect((await openEnvelope(JSON.stringify(forged))).problem).toMatch(/not signed by the older key/)
  })
})

describe('the backup of a key', () => {
  it('opens with its password and signs as before', async () => {
    const { key } = await openKeyBackup(await lead.backup('a long enough password'), 'a long enough password')
    expect(key?.publicKey).toBe(lead.publicKey)
    expect(await isSignedBy(lead.publicKey, await key!.sign('words'), 'words')).toBe(true)
  })

  it('says what is wrong', async () => {
    const backup = await lead.backup('a long enough password')
    expect((await openKeyBackup(backup, 'another password')).problem).toMatch(/password does not open/)
    expect((await openKeyBackup(backup.replace(lead.publicKey, other.publicKey), 'a long enough password')).key).toBe(
      null,
    )
    expect((await openKeyBackup('hello', 'x')).problem).toMatch(/not the backup of a key/)
    await expect(lead.backup('short')).rejects.toThrow(/at least 10 letters/)
  })
})

it('nothing that is no key or no signature counts as one', async () => {
  expect(await isSignedBy('', '', 'words')).toBe(false)
  expect(await isSignedBy('#', 'AAAA', 'words')).toBe(false)
  expect(await isSignedBy(lead.publicKey, await other.sign('words'), 'words')).toBe(false)
})
