import { afterEach, expect, test, vi } from 'vitest'
import { ChangesAround } from '@/lib/hands/changes-around'

const running = new AbortController()

afterEach(() => {
  document.body.innerHTML = ''
})

/** A thread and a reply box, and the watch on what is around the box, asked once. */
function page(): { readonly changesAround: ChangesAround; readonly thread: HTMLElement; readonly box: HTMLElement } {
  document.body.innerHTML = '<div id="thread"><p>Where is it?</p></div><div id="box" contenteditable><p>Hi.</p></div>'
  const box = document.getElementById('box')!
  const changesAround = new ChangesAround(box, running.signal)
  expect(changesAround.takeChange(), 'nothing was read before').toBe(true)
  return { changesAround, box, thread: document.getElementById('thread')! }
}

test('what stands as it stood is told once', () => {
  const { changesAround } = page()
  expect(changesAround.takeChange()).toBe(false)
})

test('what is typed in the box is no change around it', () => {
  const { changesAround, box } = page()
  box.append(document.createElement('p'))
  box.querySelector('p')!.firstChild!.nodeValue = 'Hi there.'
  expect(changesAround.takeChange()).toBe(false)
})

test('a message that comes in is a change, once', () => {
  const { changesAround, thread } = page()
  thread.append(document.createElement('p'))
  expect(changesAround.takeChange()).toBe(true)
  expect(changesAround.takeChange()).toBe(false)
})

test('so is a message whose words are changed', () => {
  const { changesAround, thread } = page()
  thread.querySelector('p')!.firstChild!.nodeValue = 'Where is it now?'
  expect(changesAround.takeChange()).toBe(true)
})

test('and what only an adapter sees', () => {
  const { changesAround } = page()
  changesAround.changed()
  expect(changesAround.takeChange()).toBe(true)
})

test('a box that is taken out of the page is told of, and one that stays is not', async () => {
  const { box, thread } = page()
  const onTaken = vi.fn()
  const leaving = new AbortController()
  const changesAround = new ChangesAround(box, leaving.signal, onTaken)
  thread.append(document.createElement('p'))
  changesAround.takeChange()
  expect(onTaken).not.toHaveBeenCalled()
  box.remove()
  changesAround.takeChange()
  expect(onTaken).toHaveBeenCalledOnce()
  leaving.abort()
})

test('where nothing can be watched, anything may have changed', () => {
  const { observe } = MutationObserver.prototype
  MutationObserver.prototype.observe = () => {
    throw new Error('broken')
  }
  try {
    const changesAround = new ChangesAround(document.body, running.signal)
    expect([changesAround.takeChange(), changesAround.takeChange()]).toEqual([true, true])
  } finally {
    MutationObserver.prototype.observe = observe
  }
})
