import { beforeEach, expect, it } from 'vitest'
import { isComposing, noteComposing } from '@/lib/editors/composing'

let running: AbortController
let box: HTMLElement

beforeEach(() => {
  document.body.innerHTML = '<div contenteditable="true"></div>'
  box = document.querySelector('div')!
  running = new AbortController()
  noteComposing(box, running.signal)
  box.dispatchEvent(new CompositionEvent('compositionstart'))
})

function byHand(event: Event): Event {
  Object.defineProperty(event, 'isTrusted', { value: true })
  return event
}

const typed = (isComposing: boolean) => byHand(new InputEvent('input', { isComposing, bubbles: true }))

it('runs from its start, over what it types', () => {
  box.dispatchEvent(typed(true))
  expect(isComposing(box)).toBe(true)
})

it.each<readonly [string, () => Event]>([
  ['its end', () => new CompositionEvent('compositionend')],
  ['the box is left', () => new FocusEvent('blur')],
  ['something is typed that is no part of it', () => typed(false)],
])('is over once %s', (_what, event) => {
  box.dispatchEvent(event())
  expect(isComposing(box)).toBe(false)
})

it('is not ended by what the page makes up', () => {
  box.dispatchEvent(new InputEvent('input', { bubbles: true }))
  expect(isComposing(box)).toBe(true)
})

it('is forgotten with the watch', () => {
  running.abort()
  expect(isComposing(box)).toBe(false)
})
