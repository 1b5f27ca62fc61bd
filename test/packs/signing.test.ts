import { beforeAll, describe, expect, it } from 'vitest'
import { openEnvelope, seal, trustIn, vouchFor } from '@/lib/packs/envelope'
import { makeOwnKey, restoreOwnKey } from '@/lib/packs/own-key'
import {
  isSignedBy,
  makeSigningKey,
  numberOfKey,
  openKeyBackup,
  publicKeyIn,
  type SigningKey,
} from '@/lib/packs/signing-key'
import { samplePack } from './sample-pack'

const text = JSON.stringify(samplePack(), null, 2)
const password = 'a long enough password'
let lead: SigningKey
let leadsBackup: string
let other: SigningKey

beforeAll(async () => {
  const made = await makeSigningKey(password)
  lead = made.key
  leadsBackup = made.backup
  other = (await makeSigningKey(password)).key
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
    const handedOver = await openEnvelope(await seal(text, other, await vouchFor(other.publicKey, lead)))
    expect(trustIn(handedOver.signer, lead.publicKey)).toBe('handed-over')
    const forged = JSON.parse(await seal(text, other, await vouchFor(other.publicKey, lead))) as {
      previous: { sig: string }
    }
    forged.previous.sig = await other.sign(`reply-coach key ${other.publicKey}`)
    expect((await openEnvelope(JSON.stringify(forged))).problem).toMatch(/not signed by the older key/)
  })
})

describe('the backup of a key', () => {
  it('opens with its password and signs as before', async () => {
    const { key } = await openKeyBackup(` ${leadsBackup}\n`, password)
    expect(key?.publicKey).toBe(lead.publicKey)
    expect(publicKeyIn(leadsBackup)).toBe(lead.publicKey)
    expect(await isSignedBy(lead.publicKey, await key!.sign('words'), 'words')).toBe(true)
  })

  it('says what is wrong', async () => {
    expect((await openKeyBackup(leadsBackup, 'another password')).problem).toMatch(/password does not open/)
    expect((await openKeyBackup(leadsBackup.replace(lead.publicKey, other.publicKey), password)).key).toBe(null)
    expect((await openKeyBackup('hello', 'x')).problem).toMatch(/not the backup of a key/)
    await expect(makeSigningKey('short')).rejects.toThrow(/at least 10 letters/)
  })

  it('holds the private half under its password alone', () => {
    expect(leadsBackup).toMatch(/^coachkey1:[\w-]{43}\.[\w-]+$/)
    expect(Object.values(lead).filter(part => part instanceof CryptoKey)).toEqual([])
  })
})

describe('a lead’s own key', () => {
  it('is made with a password, and says in a sentence why not', async () => {
    expect(await makeOwnKey('short', '2026-11-22')).toMatchObject({
      own: null,
      problem: expect.stringMatching(/at least 10 letters/),
    })
    const { own, open } = await makeOwnKey(password, '2026-11-22')
    expect(own).toMatchObject({ since: '2026-11-22' })
    expect(open?.vouch).toBeNull()
  })

  it('hands over to a new one; the backup of that one keeps what the older one said', async () => {
    const { own, open } = await makeOwnKey(password, '2026-11-22', lead)
    const restored = await restoreOwnKey(own!.backup, password, '2026-11-23')
    expect(restored.open?.vouch?.key).toBe(lead.publicKey)
    for (const { signing, vouch } of [open!, restored.open!]) {
      const { signer } = await openEnvelope(await seal(text, signing, vouch))
      expect(trustIn(signer, lead.publicKey)).toBe('handed-over')
      expect(trustIn(signer, other.publicKey)).toBe('changed')
    }
  })

  it('is not brought back with words of an older key that were altered', async () => {
    const { own } = await makeOwnKey(password, '2026-11-22', lead)
    const altered = own!.backup.replace(lead.publicKey, other.publicKey)
    expect((await restoreOwnKey(altered, password, '2026-11-23')).problem).toMatch(/was altered/)
    expect((await restoreOwnKey(own!.backup, 'another password', '2026-11-23')).problem).toMatch(/does not open/)
  })

  it('has a number to read out', async () => {
    expect(await numberOfKey(lead.publicKey)).toMatch(/^[\da-f]{4}( [\da-f]{4}){4}$/)
    expect(await numberOfKey(lead.publicKey)).not.toBe(await numberOfKey(other.publicKey))
  })
})

it('nothing that is no key or no signature counts as one', async () => {
  expect(await isSignedBy('', '', 'words')).toBe(false)
  expect(await isSignedBy('#', 'AAAA', 'words')).toBe(false)
  expect(await isSignedBy(lead.publicKey, await other.sign('words'), 'words')).toBe(false)
})
