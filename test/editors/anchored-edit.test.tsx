import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { anchoredEdit, hasFormatOfItsStart } from '@/lib/editors/anchored-edit'
import { contenteditable } from '@/lib/editors/contenteditable'
import type { Reading } from '@/lib/editors/editor'
import { stubStaticRange } from './static-range'

beforeEach(stubStaticRange)
afterEach(() => {
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

function readingOf(html: string): Reading {
  const box = document.createElement('div')
  box.contentEditable = 'true'
  box.innerHTML = html
  document.body.replaceChildren(box)
  return contenteditable.read(box)
}

/** What becomes of a change of `words` to `text`, in a draft with this markup: "old → new". */
function anchored(html: string, words: string, text: string): string {
  const reading = readingOf(html)
  const start = reading.text.indexOf(words.replace('|', ''))
  const at = words.indexOf('|')
  const edit = at < 0 ? { start, end: start + words.length, text } : { start: start + at, end: start + at, text }
  const grown = anchoredEdit(edit, reading)
  return `${reading.text.slice(grown.start, grown.end)} → ${grown.text}`
}

describe('anchoredEdit', () => {
  it.each([
    ['words for words, as they are', '<p>I cannot help</p>', 'cannot', 'can', 'cannot → can'],
    ['words away, with a letter before them', '<p>I am now here</p>', ' now', '', 'm now → m'],
    ['words away at the start of a line, with a letter behind', '<p>Now I am</p>', 'Now ', '', 'Now I → I'],
    ['words put in, with a letter before them', '<p>I am here</p>', 'am| here', ' now', 'm → m now'],
    ['words away behind a bold one, alone', '<p><b>not</b> now here</p>', ' now', '', ' now → '],
    [
      'words put in behind a bold one and a space, with a letter behind',
      '<p><b>not</b> here</p>',
      '|here',
      'now ',
      'h → now h',
    ],
    ['nothing out of a link', '<p>See <a href="/">shop</a> now</p>', ' now', '', ' now → '],
  ])('%s', (_, html, words, text, wanted) => expect(anchored(html, words, text)).toBe(wanted))
})

describe('hasFormatOfItsStart', () => {
  it.each([
    ['plain words', 'I do', true],
    ['bold words', 'not now', true],
    ['the end of bold words and those behind them', 'now think', false],
    ['the words before bold ones and their beginning', 'do not', true],
    ['some bold words, others, and those between', 'now think so', false],
  ])('%s', (_, words, wanted) => {
    const reading = readingOf('<p>I do <b>not now</b> think <b>so</b>.</p>')
    const start = reading.text.indexOf(words)
    expect(hasFormatOfItsStart({ start, end: start + words.length, text: '' }, reading)).toBe(wanted)
  })
})
