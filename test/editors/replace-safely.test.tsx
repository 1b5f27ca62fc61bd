import { describe, expect, test } from 'vitest'
import type { Reading } from '@/lib/editors/editor'
import { type Hand, replaceSafely, type Way } from '@/lib/editors/replace-safely'

/** A box of one line whose ways are the test's own. */
function boxWith(words: string, waysOf: (box: HTMLElement) => readonly Way[]): Hand {
  const box = document.createElement('div')
  box.textContent = words
  document.body.append(box)
  return {
    editable: box,
    view: window,
    isWritable: () => true,
    read: () => ({ text: box.textContent, caret: () => words.length, isReplaceable: () => true }) as unknown as Reading,
    focus: () => {},
    isFocused: () => true,
    select: () => true,
    ways: () => waysOf(box),
    undo: () => {
      box.textContent = words
    },
  }
}

function pressedByHand(box: HTMLElement): void {
  const key = new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true })
  Object.defineProperty(key, 'isTrusted', { value: true })
  box.dispatchEvent(key)
}

const change = { start: 0, end: 5, text: 'Thanks', expect: 'Hello', select: null } as const

describe('the next way is tried', () => {
  test('where one left the words as they were', async () => {
    const hand = boxWith('Hello', box => [
      () => false,
      text => {
        box.textContent = text
        return true
      },
    ])
    expect(await replaceSafely(hand, change)).toEqual({ ok: true })
    expect(hand.editable.textContent).toBe('Thanks')
  })

  test('but not where the agent took it back before it could be read: it would put in again what they took out', async () => {
    const hand = boxWith('Hello', box => [
      text => {
        box.textContent = text
        pressedByHand(box)
        box.textContent = 'Hello'
        return false
      },
      text => {
        box.textContent = text
        return true
      },
    ])
    expect(await replaceSafely(hand, change)).toEqual({ ok: false, reason: 'moved', draft: 'unchanged' })
    expect(hand.editable.textContent).toBe('Hello')
  })
})

describe('the draft is left as it was', () => {
  test('where an empty quote would stay behind', async () => {
    let emptied = 0
    const hand = boxWith('Hello', box => [
      text => {
        box.textContent = text
        emptied = 1
        return true
      },
    ])
    const outcome = await replaceSafely({ ...hand, emptied: () => emptied }, change)
    expect(outcome).toEqual({ ok: false, reason: 'refused', draft: 'unchanged' })
    expect(hand.editable.textContent).toBe('Hello')
  })

  test('where the box is made read-only while the change is on its way', async () => {
    let isWritable = true
    const hand = boxWith('Hello', box => [
      text => {
        box.textContent = text
        return true
      },
    ])
    const outcome = replaceSafely({ ...hand, isWritable: () => isWritable }, change)
    isWritable = false
    expect(await outcome).toEqual({ ok: false, reason: 'refused', draft: 'unchanged' })
    expect(hand.editable.textContent).toBe('Hello')
  })
})

describe('an undo that takes typed words along', () => {
  /** The browser's own history: the change joined what was typed before, as one step. */
  function boxOfOneStep(words: string, land: (text: string) => string) {
    let isRedone = false
    const hand = boxWith(words, box => [
      text => {
        box.textContent = isRedone ? words : land(text)
        return false
      },
    ])
    const landed = land(change.text)
    return {
      ...hand,
      undo: () => {
        hand.editable.textContent = ''
      },
      redo: () => {
        isRedone = true
        hand.editable.textContent = landed
      },
    }
  }

  test('is taken back itself, and the change typed away', async () => {
    const hand = boxOfOneStep('Hello', text => `Hello${text}`)
    expect(await replaceSafely(hand, change)).toEqual({ ok: false, reason: 'refused', draft: 'unchanged' })
    expect(hand.editable.textContent).toBe('Hello')
  })

  test('is said where nothing brings the words back', async () => {
    const hand = { ...boxOfOneStep('Hello', text => `Hello${text}`), redo: () => {} }
    expect(await replaceSafely(hand, change)).toEqual({ ok: false, reason: 'refused', draft: 'changed' })
  })
})

describe('the box has no focus', () => {
  const taking = (box: HTMLElement) => [
    (text: string) => {
      box.textContent = text
      return true
    },
  ]

  test('it is given it again where something took it away', async () => {
    let takenAway = 3
    const hand = boxWith('Hello', taking)
    expect(await replaceSafely({ ...hand, isFocused: () => takenAway-- <= 0 }, change)).toEqual({ ok: true })
    expect(hand.editable.textContent).toBe('Thanks')
  })

  test('nothing is put in where it does not come: it would go where the focus was', async () => {
    const hand = boxWith('Hello', taking)
    const outcome = await replaceSafely({ ...hand, isFocused: () => false }, change)
    expect(outcome).toEqual({ ok: false, reason: 'refused', draft: 'unchanged' })
    expect(hand.editable.textContent).toBe('Hello')
  })
})
