// @vitest-environment node
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { surroundingsOf, tryText } from '@/lib/analysis/rule-set-try'
import { fetchPack } from '@/lib/browser/fetch-pack'
import { seal, vouchFor } from '@/lib/packs/envelope'
import type { Pack } from '@/lib/packs/pack'
import { receivePack } from '@/lib/packs/received-pack'
import { emptyShelf, type Shelf, withPack } from '@/lib/packs/shelf'
import type { SigningKey } from '@/lib/packs/signing-key'
import { sha256 } from '@/lib/packs/update'
import { core } from '@/lib/rules/core'
import { makeKey } from '../packs/make-key'
import { samplePack } from '../packs/sample-pack'

/*
 * Everything that can go wrong with the server a signed pack comes from, on a real one. Whatever it does, the pack in
 * use stays, and the agent is told in a sentence.
 */

// The first sentence wakes the tagger, which takes long on a busy machine.
vi.setConfig({ testTimeout: 300_000 })

const reading = {
  tryText,
  among: (others: readonly Pack[], isTrusted: boolean) => surroundingsOf([core, ...others], isTrusted),
}
const house: Pack = { ...samplePack(), override: undefined }
const written = (pack: unknown) => JSON.stringify(pack, null, 2)
const newer = { ...house, version: '1.3.0' }

type Behaviour = (response: ServerResponse, request: IncomingMessage) => void

interface BadServer {
  readonly name: string
  readonly behaviour: Behaviour
  /** The hash that the address named. */
  readonly hash?: string
}

const gives =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): Behaviour =>
  response => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(body)
  }

/** Sends in pieces for as long as anybody listens. */
const endless =
  (piece: Uint8Array, headers: Record<string, string> = {}): Behaviour =>
  response => {
    response.writeHead(200, { 'content-type': 'application/json', ...headers })
    const more = () => {
      while (!response.destroyed && response.write(piece)) {}
    }
    response.on('drain', more)
    more()
  }

let servers: readonly BadServer[] = []
let signing: SigningKey
let shelf: Shelf
let server: Server
let origin = ''

beforeAll(async () => {
  signing = await makeKey()
  const stranger = await makeKey()
  const good = await seal(written(newer), signing)
  const text = written(house)
  shelf = withPack(
    emptyShelf,
    { pack: house, text, pinnedKey: signing.publicKey },
    { layer: 'team', origin: { kind: 'address', address: 'https://packs.example/v.json' }, today: '2026-11-22' },
  )
  const signed = (pack: unknown, key = signing) => seal(typeof pack === 'string' ? pack : written(pack), key)
  const status = [
    ...[400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424],
    ...[425, 426, 428, 429, 431, 451, 500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511],
  ].map(code => ({ name: `status ${code}`, behaviour: gives(good, {}, code) }))
  const redirects = [301, 302, 303, 307, 308].flatMap(code =>
    ['/good', 'http://127.0.0.1:1/', 'https://elsewhere.example/', 'file:///etc/passwd'].map(location => ({
      name: `redirect ${code} to ${location}`,
      behaviour: gives('', { location }, code),
    })),
  )
  const pages = [
    '<!doctype html><title>Sign in</title>',
    '<html></html>',
    '\ufeff<html>',
    '  \n<?xml version="1.0"?>',
    '<script>alert(1)</script>',
  ].flatMap((page, at) => [
    { name: `web page ${at}, said`, behaviour: gives(page, { 'content-type': 'text/html' }) },
    { name: `web page ${at}, unsaid`, behaviour: gives(page) },
  ])
  const cuts = Array.from({ length: 52 }, (_, at) => {
    const cut = Math.floor((good.length * (at + 1)) / 54)
    return { name: `cut off after ${cut}`, behaviour: gives(good.slice(0, cut)) }
  })
  const flips = Array.from({ length: 30 }, (_, at) => {
    const place = Math.floor((good.length * (at + 1)) / 32)
    const other = good[place] === 'x' ? 'y' : 'x'
    return {
      name: `one letter altered at ${place}`,
      behaviour: gives(good.slice(0, place) + other + good.slice(place + 1)),
    }
  })
  const broken = await Promise.all(
    [
      ['another id', { ...newer, id: 'harbour/other' }],
      ['an older version', { ...house, version: '1.1.9' }],
      ['a much older version', { ...house, version: '0.0.1' }],
      ['the same version, other content', { ...house, title: 'Other' }],
      ['no version', { ...newer, version: undefined }],
      ['a version of words', { ...newer, version: 'latest' }],
      ['format 2', { ...newer, format: 2 }],
      ['no rules', { ...newer, rules: undefined }],
      ['rules that are no list', { ...newer, rules: {} }],
      ['an unknown kind', { ...newer, rules: [{ ...newer.rules[0], kind: 'script' }] }],
      [
        'an example that fails',
        { ...newer, rules: newer.rules.map(rule => ({ ...rule, examples: { bad: ['Fine.'], good: ['Fine.'] } })) },
      ],
      ['a part nobody knows', { ...newer, script: 'alert(1)' }],
      ['a rule twice', { ...newer, rules: [...newer.rules, newer.rules[0]] }],
      ['a list', [newer]],
      ['a number', 7],
      ['nothing', null],
      ['a text', '"hello"'],
      ['nesting without end', '['.repeat(5000) + ']'.repeat(5000)],
      ['forbidden names', '{"__proto__": {"format": 1}, "format": 1}'],
      ['half a pack', written(newer).slice(0, 200)],
    ].map(async ([name, pack]) => ({ name: `signed, with ${name}`, behaviour: gives(await signed(pack)) })),
  )
  const signatures = [
    { name: 'not signed any more', behaviour: gives(written(newer)) },
    { name: 'signed by a stranger', behaviour: gives(await signed(newer, stranger)) },
    {
      name: 'a stranger says the key was handed over',
      behaviour: gives(await seal(written(newer), stranger, await vouchFor(stranger.publicKey, stranger))),
    },
    ...['', 'AAAA', 'x'.repeat(86), null, 7].map(sig => ({
      name: `signature ${JSON.stringify(sig)?.slice(0, 20)}`,
      behaviour: gives(JSON.stringify({ ...JSON.parse(good), sig })),
    })),
    ...['', 'AAAA', stranger.publicKey, null].map(key => ({
      name: `key ${JSON.stringify(key)?.slice(0, 20)}`,
      behaviour: gives(JSON.stringify({ ...JSON.parse(good), key })),
    })),
    {
      name: 'another text under the signature',
      behaviour: gives(JSON.stringify({ ...JSON.parse(good), pack: written({ ...newer, title: 'X' }) })),
    },
  ]
  const bytes = [
    { name: 'nothing', behaviour: gives('') },
    { name: 'spaces', behaviour: gives(' '.repeat(1000)) },
    { name: 'UTF-16', behaviour: gives(Buffer.from(`\ufeff${good}`, 'utf16le')) },
    {
      name: 'invalid UTF-8',
      behaviour: gives(Buffer.concat([Buffer.from(good.slice(0, 50)), Buffer.from([0xff, 0xc0, 0x80])])),
    },
    {
      name: 'invalid UTF-8 within a text',
      behaviour: gives(
        Buffer.concat([
          ...good.split('support-voice').flatMap((part, at) => [Buffer.from(at ? [0xff] : []), Buffer.from(part)]),
        ]),
      ),
    },
    { name: 'a BOM before half a pack', behaviour: gives(`\ufeff${good.slice(0, good.length / 2)}`) },
    { name: 'a picture', behaviour: gives(Buffer.from('89504e470d0a1a0a', 'hex'), { 'content-type': 'image/png' }) },
    { name: 'a zip', behaviour: gives(Buffer.from('504b0304', 'hex')) },
    { name: 'gzip, unsaid', behaviour: gives(gzipSync(good)) },
    { name: 'gzip, said but not so', behaviour: gives(good, { 'content-encoding': 'gzip' }) },
    { name: 'brotli, said but not so', behaviour: gives(good, { 'content-encoding': 'br' }) },
    {
      name: 'a bomb of 200 MB in 200 KB',
      behaviour: gives(gzipSync(Buffer.alloc(200 * 1024 * 1024, ' ')), { 'content-encoding': 'gzip' }),
    },
    {
      name: '500 MB, announced',
      behaviour: endless(Buffer.alloc(64 * 1024, 'x'), { 'content-length': String(500 * 1024 * 1024) }),
    },
    { name: 'text without end', behaviour: endless(Buffer.alloc(64 * 1024, 'x')) },
    { name: 'spaces without end', behaviour: endless(Buffer.alloc(64 * 1024, ' ')) },
    { name: 'a length that is too long', behaviour: gives(good, { 'content-length': String(good.length + 5000) }) },
    { name: 'hangs up at once', behaviour: (response: ServerResponse) => void response.destroy() },
    {
      name: 'hangs up in the middle',
      behaviour: (response: ServerResponse) => {
        response.writeHead(200, { 'content-type': 'application/json' })
        response.write(good.slice(0, 300), () => response.destroy())
      },
    },
    { name: 'never answers', behaviour: () => {} },
    {
      name: 'begins and never ends',
      behaviour: (response: ServerResponse) => {
        response.writeHead(200, { 'content-type': 'application/json' })
        response.write(good.slice(0, 10))
      },
    },
    {
      name: 'drips, a letter at a time',
      behaviour: (response: ServerResponse) => {
        response.writeHead(200, { 'content-type': 'application/json' })
        let at = 0
        const drop = setInterval(() => response.write(good[at++ % good.length]), 50)
        response.on('close', () => clearInterval(drop))
      },
    },
  ]
  const hashes = [
    { name: 'other than its hash', behaviour: gives(good), hash: 'ab'.repeat(32) },
    { name: 'the hash of an older text', behaviour: gives(good), hash: await sha256(text) },
    { name: 'a hash of words', behaviour: gives(good), hash: 'newest' },
  ]
  servers = [...status, ...redirects, ...pages, ...cuts, ...flips, ...broken, ...signatures, ...bytes, ...hashes]
  server = createServer((request, response) => {
    if (request.url === '/good') gives(good)(response, request)
    else servers[Number(request.url?.slice(1))]?.behaviour(response, request)
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** A good server may take its time on a busy machine. */
const longPatience = 60_000

/** What comes of asking the server under this path for an update, as the product asks. */
async function updateFrom(path: string, hash?: string, patience = 1500) {
  const request: typeof fetch = (_address, init) => fetch(`${origin}${path}`, init)
  const fetched = await fetchPack('https://packs.example/v.json', { request, patience })
  if (fetched.text === null) return { kind: 'not fetched', sentence: fetched.problem }
  return receivePack(fetched.text, shelf, reading, { hash, updates: house.id })
}

test('the server as it should be brings the update, so that this test can fail', async () => {
  expect(await updateFrom('/good', undefined, longPatience)).toMatchObject({ kind: 'update', trust: 'same' })
})

test('a clock that is a year off changes nothing: what is newer is told by its version', async () => {
  const older = servers.findIndex(({ name }) => name === 'signed, with an older version')
  for (const years of [-1, 1]) {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + years * 365 * 24 * 3_600_000 })
    expect(await updateFrom('/good', undefined, longPatience)).toMatchObject({ kind: 'update', trust: 'same' })
    expect(await updateFrom(`/${older}`, undefined, longPatience)).toMatchObject({ kind: 'refused' })
    vi.useRealTimers()
  }
})

test('without a network, or without a server, the pack in use stays', async () => {
  const before = written(shelf)
  const closed = createServer()
  await new Promise<void>(listening => closed.listen(0, '127.0.0.1', listening))
  const nobody = `http://127.0.0.1:${(closed.address() as AddressInfo).port}`
  await new Promise(done => closed.close(done))
  for (const request of [
    () => Promise.reject(new TypeError('Failed to fetch')),
    () => fetch(nobody),
  ] satisfies (typeof fetch)[]) {
    const { text, problem } = await fetchPack('https://packs.example/v.json', { request })
    expect([text, problem]).toEqual([null, expect.stringMatching(/^That address cannot be reached/)])
  }
  expect(written(shelf)).toBe(before)
})

test('some 200 bad servers: the pack in use stays, and each is told in a sentence', async () => {
  expect(servers.length).toBeGreaterThanOrEqual(200)
  const before = written(shelf)
  const untold: string[] = []
  const asked: string[] = []
  for (const [at, { name, hash }] of servers.entries()) {
    const outcome = await updateFrom(`/${at}`, hash)
    const sentence = 'sentence' in outcome ? outcome.sentence : ''
    if (outcome.kind === 'asks') asked.push(name)
    else if (!['not fetched', 'refused', 'same'].includes(outcome.kind)) untold.push(`${name}: ${outcome.kind}`)
    else if (outcome.kind !== 'same' && !/[.)]$/.test(sentence)) untold.push(`${name}: "${sentence}"`)
  }
  expect(untold).toEqual([])
  // Whole and well signed, with a key nobody here knows: only for an agent who asked the lead.
  expect(asked).toEqual(['signed by a stranger', 'a stranger says the key was handed over'])
  expect(written(shelf)).toBe(before)
})
