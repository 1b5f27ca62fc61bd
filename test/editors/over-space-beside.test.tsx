import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { contenteditable } from '@/lib/editors/contenteditable'
import { overSpaceBeside } from '@/lib/editors/over-space-beside'
import { stubStaticRange } from './static-range'

beforeEach(stubStaticRange)
afterEach(() => {
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

/** What becomes of a change of `words` to `text`, in a draft with this markup: "old → new". */
function spaced(html: string, words: string, text: string): string {
  const box = document.createElement('div')
  box.contentEditable = 'true'
  box.innerHTML = html
  document.body.replaceChildren(box)
  const reading = contenteditable.read(box)
  const start = reading.text.indexOf(words)
  const edit = overSpaceBeside({ start, end: start + words.length, text }, reading)
  return `${reading.text.slice(edit.start, edit.end)} → ${edit.text}`
}

describe('overSpaceBeside', () => {
  it.each([
    [
      'the first words of a line before bold ones',
      '<p>Hello there <b>Dana</b>.</p>',
      'Hello there',
      'Hi',
      'Hello there  → Hi ',
    ],
    ['the same in a later line', '<p>Yes.</p><p>See <a href="/">this</a>.</p>', 'See', 'Read', 'See  → Read '],
    ['the first words away', '<p>Now <b>all</b> is well.</p>', 'Now', '', 'Now  →  '],
    ['not where words of the same format follow', '<p>Hello there <b>Dana</b>.</p>', 'Hello', 'Hi', 'Hello → Hi'],
    ['not within a line', '<p><i>So</i> we see <b>all</b>.</p>', 'we see', 'I see', 'we see → I see'],
    ['not where spaces are kept', '<p style="white-space: pre-wrap">See <b>all</b></p>', 'See', 'Read', 'See → Read'],
    [
      'bold words and others up to the end of a line',
      '<p>I am <b>not</b> sure</p>',
      'not sure',
      'glad',
      ' not sure →  glad',
    ],
    ['not bold words alone, which would lose their format', '<p>I am <b>sure</b></p>', 'sure', 'glad', 'sure → glad'],
    ['nothing out of a link', '<p><a href="/">shop </a><b>not</b> now</p>', 'not now', 'here', 'not now → here'],
  ])('%s', (_, html, words, text, wanted) => expect(spaced(html, words, text)).toBe(wanted))
})
