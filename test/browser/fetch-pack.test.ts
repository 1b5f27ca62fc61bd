import { describe, expect, test } from 'vitest'
import { fetchPack, packAddress } from '@/lib/browser/fetch-pack'

const good = '{"format": 1}'
const answering = (body: BodyInit | null, init: ResponseInit = {}) => ({
  request: async () => new Response(body, init),
})

describe('an address', () => {
  test.each([
    ['', 'Write an address first, such as https://example.com/support-voice.json.'],
    ['packs/voice.json', 'This is not a whole address. It begins with "https://".'],
    ['http://example.com/voice.json', 'Packs come from addresses that begin with "https://" only.'],
    ['file:///etc/passwd', 'Packs come from addresses that begin with "https://" only.'],
    ['https://me:secret@example.com/v.json', 'An address with a password in it is not taken.'],
    ...[
      '127.0.0.1',
      '10.0.0.8',
      '[::1]',
      '0x7f000001',
      '2130706433',
      'localhost',
      'nas',
      'wiki.local',
      'x.internal',
    ].map(host => [
      `https://${host}/v.json`,
      'This address lies inside a network. Put the pack where all agents reach it, or share it as a file.',
    ]),
  ])('%j is refused before anything is asked', async (written, sentence) => {
    expect(packAddress(written).problem).toBe(sentence)
    let asked = 0
    const request = async () => {
      asked++
      return new Response(good)
    }
    expect(await fetchPack(written, { request })).toEqual({ text: null, problem: sentence })
    expect(asked).toBe(0)
  })

  test('is asked for the pack and nothing else: no cookie, no referrer, no redirect, no cache, no hash', async () => {
    const asked: unknown[] = []
    const request: typeof fetch = async (address, init) => {
      asked.push(address, { ...init, signal: null })
      return new Response(good)
    }
    expect(await fetchPack(' https://example.com/v.json#sha256=ab ', { request })).toEqual({
      text: good,
      problem: null,
    })
    expect(asked).toEqual([
      'https://example.com/v.json',
      { signal: null, redirect: 'error', credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' },
    ])
  })
})

describe('what it answers', () => {
  test.each([
    [answering('', { status: 401 }), 'That address wants a sign-in. A pack must lie where no sign-in is needed.'],
    [answering('', { status: 404 }), 'There is nothing at that address (any more).'],
    [answering('', { status: 429 }), 'That address is busy. Try again later.'],
    [answering('', { status: 500 }), 'That address answered with error 500.'],
    [answering(' \n'), 'That address gave nothing.'],
    [answering('<!doctype html>'), 'That address gave a web page, not a pack (a sign-in page?).'],
    [
      answering(good, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
      'That address gave a web page, not a pack (a sign-in page?).',
    ],
    [answering(new Uint8Array([0x7b, 0xff, 0xfe])), 'What that address gave is not text (UTF-8), so it is no pack.'],
    [answering('x'.repeat(700 * 1024)), 'That address gives more than a pack can be.'],
    [
      { request: () => Promise.reject(new TypeError('Failed to fetch')) },
      'That address cannot be reached, or it sends the coach on to another one. Use the address where the pack itself lies.',
    ],
  ])('is told in a sentence (%#)', async (options, problem) => {
    expect(await fetchPack('https://example.com/v.json', options)).toEqual({ text: null, problem })
  })

  test('is not read on once it is more than a pack can be', async () => {
    let given = 0
    const endless = new ReadableStream({
      pull(controller) {
        given += 64 * 1024
        controller.enqueue(new Uint8Array(64 * 1024))
      },
    })
    await fetchPack('https://example.com/v.json', answering(endless))
    expect(given).toBeLessThan(1024 * 1024)
  })

  test('may not drip in for ever', async () => {
    const request: typeof fetch = (_address, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')))
      })
    expect(await fetchPack('https://example.com/v.json', { request, patience: 1 })).toEqual({
      text: null,
      problem: 'That address did not give the whole pack in time. Try again later.',
    })
  })
})
