import { ckeditor4 } from '@/lib/editors/ckeditor4'
import { ckeditor5 } from '@/lib/editors/ckeditor5'
import { contenteditable } from '@/lib/editors/contenteditable'
import type { Editor, Reading, ReplaceOutcome } from '@/lib/editors/editor'
import { gmail } from '@/lib/editors/gmail'
import { textarea } from '@/lib/editors/textarea'
import { setApartIn } from '@/lib/hosts/gmail-set-apart'

// What the tests of the editors call in the page. The page's own names stay out of it.

const editors: readonly Editor[] = [ckeditor4, ckeditor5, textarea, gmail, contenteditable]

function editableOf(name: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(name === 'rich' ? 'iframe.cke_wysiwyg_frame' : `#${name}`)!
  return element instanceof HTMLIFrameElement ? element.contentDocument!.body : element
}

function editorOf(editable: HTMLElement): Editor {
  return editors.find(editor => editor.owns(editable))!
}

/** The quoted message and the signature in the box, as the box's helpdesk puts them there. */
function apartIn(name: string): readonly Element[] {
  return name === 'mail' ? setApartIn(editableOf(name)) : []
}

function readingOf(name: string): Reading {
  return editorOf(editableOf(name)).read(editableOf(name), apartIn(name))
}

export function read(name: string): string {
  return readingOf(name).text
}

export function caret(name: string): number | null {
  return readingOf(name).caret()
}

/** The characters that do not come back as themselves when looked up in the page, one by one. */
export function lostCharacters(name: string): readonly string[] {
  const editable = editableOf(name)
  const reading = readingOf(name)
  return Array.from({ length: reading.text.length }, (_, at) => at).flatMap(at => {
    const place = reading.rangeOf([at, at + 1])
    if (!place) return [`${at} has no place`]
    const range = editable.ownerDocument.createRange()
    range.setStart(place.startContainer, place.startOffset)
    range.setEnd(place.endContainer, place.endOffset)
    const shown = range
      .toString()
      .replaceAll(/[\u200B\u200C\u2060\uFEFF]/g, '')
      .replaceAll('\u00A0', ' ')
    const wanted = reading.text[at]!
    const isThere = wanted === '\n' ? shown.trim() === '' : /\s/.test(wanted) ? /^\s+$/.test(shown) : shown === wanted
    return isThere ? [] : [`${at}: ${JSON.stringify(wanted)} is ${JSON.stringify(shown)} in the page`]
  })
}

/** Replaces the first occurrence of `words` (or inserts where `at` says) the way a suggestion is taken. */
export function replace(
  name: string,
  words: string,
  text: string,
  options: { at?: 'start' | 'end'; expect?: string; select?: [number, number] } = {},
): Promise<ReplaceOutcome> {
  const editable = editableOf(name)
  const editor = editorOf(editable)
  const draft = read(name)
  const found = draft.indexOf(words)
  const start = options.at === 'end' ? found + words.length : found
  const end = options.at ? start : found + words.length
  const expect = options.expect ?? draft.slice(start, end)
  const select = options.select ? ([start + options.select[0], start + options.select[1]] as const) : null
  return editor.replace(editable, { start, end, expect, text, select }, () => apartIn(name))
}

const stop = new AbortController()
export const heard: string[] = []

export function watch(name: string): void {
  const editable = editableOf(name)
  const editor = editorOf(editable)
  editor.watch(editable, stop.signal, () => heard.push(read(name)))
}
