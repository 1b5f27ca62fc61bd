import { afterEach, beforeAll, expect, it } from 'vitest'
import { readDom } from '@/lib/editors/dom-reading'
import { stubStaticRange } from './static-range'

beforeAll(stubStaticRange)
afterEach(() => document.body.replaceChildren())

function box(markup: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true" spellcheck="false">${markup}</div>`
  return document.querySelector('div')!
}

it('reads an image as one thing that is never changed', () => {
  const reading = readDom(box('<p>See <img src="data:," alt="a chart"> now&nbsp;please.</p>'))
  expect(reading.text).toBe('See \uFFFC now please.')
  expect(reading.atoms).toEqual([[4, 5]])
  const replaceable = [
    [0, 4],
    [5, 9],
    [4, 5],
    [3, 9],
  ].map(([start, end]) => reading.isReplaceable([start!, end!]))
  expect(replaceable).toEqual([true, true, false, false])
})

it.each([
  ['an element of another extension', '<p>I can help.</p><grammarly-extension>2 issues</grammarly-extension>'],
  ['what another extension puts around words', '<p>I <span class="lt-highlight">can</span> help.</p>'],
  ['nodes cut in pieces by it', '<p>I <span>c</span><span>an</span> help.</p>'],
])('reads only what was written, whatever stands there besides: %s', (_what, markup) => {
  const editable = box(markup)
  const reading = readDom(editable)
  expect(reading.text).toBe('I can help.')
  const place = reading.rangeOf([2, 5])!
  const range = document.createRange()
  range.setStart(place.startContainer, place.startOffset)
  range.setEnd(place.endContainer, place.endOffset)
  expect(range.toString()).toBe('can')
})
