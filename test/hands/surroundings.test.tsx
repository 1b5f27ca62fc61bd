import { afterEach, expect, test, vi } from 'vitest'
import { Surroundings } from '@/lib/hands/surroundings'

const running = new AbortController()

afterEach(() => {
  document.body.innerHTML = ''
})

/** A thread and a reply box, and the watch on what is around the box, asked once. */
function page(): { readonly surroundings: Surroundings; readonly thread: HTMLElement; readonly box: HTMLElement } {
  document.body.innerHTML = '<div id="thread"><p>Where is it?</p></div><div id="box" contenteditable><p>Hi.</p></div>'
  const box = document.getElementById('box')!
  const surroundings = new Surroundings(box, running.signal)
  expect(surroundings.takeChange(), 'nothing was read before').toBe(true)
  return { surroundings, box, thread: document.getElementById('thread')! }
}

test('what stands as it stood is told once', () => {
  const { surroundings } = page()
  expect(surroundings.takeChange()).toBe(false)
})

test('what is typed in the box is no change around it', () => {
  const { surroundings, box } = page()
  box.append(document.createElement('p'))
  box.querySelector('p')!.firstChild!.nodeValue = 'Hi there.'
  expect(surroundings.takeChange()).toBe(false)
})

test('a message that comes in is a change, once', () => {
  const { surroundings, thread } = page()
  thread.append(document.createElement('p'))
  expect(surroundings.takeChange()).toBe(true)
  expect(surroundings.takeChange()).toBe(false)
})

test('so is a message whose words are changed', () => {
  const { surroundings, thread } = page()
  thread.querySelector('p')!.firstChild!.nodeValue = 'Where is it now?'
  expect(surroundings.takeChange()).toBe(true)
})

test('and what only an adapter sees', () => {
  const { surroundings } = page()
  surroundings.changed()
  expect(surroundings.takeChange()).toBe(true)
})

test('a box that is taken out of the page is told of, and one that stays is not', async () => {
  const { box, thread } = page()
  const onTaken = vi.fn()
  const leaving = new AbortController()
  const surroundings = new Surroundings(box, leaving.signal, onTaken)
  thread.append(document.createElement('p'))
  surroundings.takeChange()
  expect(onTaken).not.toHaveBeenCalled()
  box.remove()
  surroundings.takeChange()
  expect(onTaken).toHaveBeenCalledOnce()
  leaving.abort()
})

test('where nothing can be watched, anything may have changed', () => {
  const { observe } = MutationObserver.prototype
  MutationObserver.prototype.observe = () => {
    throw new Error('broken')
  }
  try {
    const surroundings = new Surroundings(document.body, running.signal)
    expect([surroundings.takeChange(), surroundings.takeChange()]).toEqual([true, true])
  } finally {
    MutationObserver.prototype.observe = observe
  }
})
