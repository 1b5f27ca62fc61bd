import { describe, expect, test, vi } from 'vitest'
import { acceptPort, handOverPort, newNonce } from '@/lib/link/hand-over-port'

/** A window as far as posting goes: an event target that receives what is posted to it. */
function frame() {
  const target = new EventTarget()
  return Object.assign(target, {
    postMessage(data: unknown, _origin: string, ports: MessagePort[]) {
      target.dispatchEvent(Object.assign(new Event('message'), { data, ports, origin: 'https://acme.zendesk.com' }))
    },
  }) as unknown as Window
}

const isOurs = (nonce: string) => Promise.resolve(nonce === 'ours')
const forever = new AbortController().signal

describe('the port of the link', () => {
  test('is accepted when the keeper knows its nonce, with the site it came from, and then carries messages', async () => {
    const panel = frame()
    const accepted = acceptPort(panel, isOurs, forever)
    const hands = handOverPort(panel, 'chrome-extension://id', 'ours')
    const { port: face, site } = await accepted
    expect(site).toBe('https://acme.zendesk.com')
    const heard = new Promise(resolve => {
      face.onmessage = event => resolve(event.data)
    })
    hands.postMessage('hello')
    expect(await heard).toBe('hello')
    hands.close()
  })

  test('is closed when the page made the nonce up, and the real one is still accepted after it', async () => {
    const panel = frame()
    const asked = vi.fn(isOurs)
    const accepted = acceptPort(panel, asked, forever)
    const forged = handOverPort(panel, 'https://evil.example', 'guessed')
    const real = handOverPort(panel, 'chrome-extension://id', 'ours')
    const { port: face } = await accepted
    face.postMessage('to the real one')
    expect(await new Promise(resolve => (real.onmessage = event => resolve(event.data)))).toBe('to the real one')
    expect(asked.mock.calls).toEqual([['guessed'], ['ours']])
    forged.close()
    real.close()
  })

  test.each([null, 'text', { replyCoach: 'port' }, { nonce: 'ours' }])('is not looked at with %j', data => {
    const panel = frame()
    const asked = vi.fn(isOurs)
    void acceptPort(panel, asked, forever)
    panel.postMessage(data, '*', [new MessageChannel().port1])
    expect(asked).not.toHaveBeenCalled()
  })

  test('a keeper that cannot answer accepts nobody', async () => {
    const panel = frame()
    const accepted = acceptPort(panel, () => Promise.reject(new Error('gone')), AbortSignal.timeout(50))
    handOverPort(panel, 'chrome-extension://id', 'ours')
    await expect(accepted).rejects.toThrow()
  })

  test('nonces do not repeat', () => {
    expect(new Set(Array.from({ length: 1000 }, newNonce)).size).toBe(1000)
  })
})
