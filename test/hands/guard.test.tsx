import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Guard, type GuardedBox } from '@/lib/hands/guard'

let running: AbortController
let onPressAgain: ReturnType<typeof vi.fn<(box: GuardedBox) => void>>
let guard: Guard

const at = (id: string) => document.getElementById(id)!

/** A box with a Send, a menu with an item that asks when to send, and something open in its draft. */
beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML =
    '<div id="words" contenteditable="true">Hi.</div><div id="send"></div><div id="menu"><div id="later"></div></div>'
  running = new AbortController()
  onPressAgain = vi.fn()
  const box: GuardedBox = {
    id: 'one',
    isSend: ({ type }) => ['pointerdown', 'click', 'keydown'].includes(type),
    sendControl: () => at('send'),
    controlAgain: () => Promise.resolve(null),
    isPublic: () => true,
    isGuarded: () => true,
    revision: () => 1,
    verdict: () => ({ revision: 1, isOpen: true }),
    text: () => at('words').textContent,
  }
  guard = new Guard({
    view: window,
    signal: running.signal,
    boxes: () => [box],
    onHeld: () => guard.shown(),
    onSent: () => {},
    onPressAgain,
  })
})

afterEach(() => {
  running.abort()
  vi.useRealTimers()
})

function byHand(target: Element, event: Event): void {
  Object.defineProperty(event, 'isTrusted', { value: true })
  target.dispatchEvent(event)
}

const click = (id: string) =>
  byHand(at(id), new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }))
const press = (id: string, init: KeyboardEventInit) =>
  byHand(at(id), new KeyboardEvent('keydown', { bubbles: true, cancelable: true, composed: true, ...init }))

describe('a send that was let go and changed nothing on the page', () => {
  it.each<readonly [string, () => void]>([
    ['Send', () => click('send')],
    ['Enter on Send', () => press('send', { key: 'Enter' })],
    ['Ctrl+Enter in the box', () => press('words', { key: 'Enter', ctrlKey: true })],
  ])('%s: the agent is asked for another press', async (_what, send) => {
    send()
    guard.release('one', true)
    expect(onPressAgain).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(5000)
    expect(onPressAgain).toHaveBeenCalledOnce()
  })

  it.each<readonly [string, () => void]>([
    ['a time to send, from the menu', () => click('later')],
    ['Enter in the menu', () => press('menu', { key: 'Enter' })],
  ])('%s: it asks when, and nobody is told to press Send', async (_what, send) => {
    send()
    guard.release('one', true)
    await vi.advanceTimersByTimeAsync(5000)
    expect(onPressAgain).not.toHaveBeenCalled()
  })

  it('a menu that is gone by then sends nothing in its stead, and says so', async () => {
    click('later')
    const sent = vi.fn()
    at('send').addEventListener('click', sent)
    at('menu').remove()
    guard.release('one', true)
    await vi.advanceTimersByTimeAsync(5000)
    expect(sent).not.toHaveBeenCalled()
    expect(onPressAgain).toHaveBeenCalledOnce()
  })
})
