import type { Span } from '@/lib/text/span'
import { readDom } from './dom-reading'
import type { Reading, SetApart } from './editor'
import { focusEditable, isFocused } from './focus-of'
import { layoutOf } from './layout'
import { linksIn, linksOf } from './links-in'
import { overSpaceBeside } from './over-space-beside'
import { pasteText } from './paste-text'
import { undoIn } from './press-key'
import type { Hand, Way } from './replace-safely'
import { selectionIn } from './selection-in'
import type { Edit } from './smallest-edit'

/** What all editors made of nodes have in common when their text is changed. */
export function domHand(editable: HTMLElement, setApart: () => readonly SetApart[]): Hand {
  const document = editable.ownerDocument
  const view = document.defaultView ?? window
  return {
    editable,
    view,
    isWritable: () => editable.isContentEditable || document.designMode === 'on',
    read: () => readDom(editable, setApart()),
    lines: text => (hasSpacedParagraphs(editable, view) ? text.replace(/\n{2,}/g, '\n') : text),
    focus: () => focusEditable(editable),
    isFocused: () => isFocused(editable),
    select: (span, reading) => selectIn(editable, span, reading),
    fit: overSpaceBeside,
    ways: (edit, reading) => waysBesideLinks(edit, reading, editable, [typed(document)]),
    links: () => linksOf(editable),
    // Of a quote or an item that is typed over from the line before, Firefox leaves an empty one behind.
    emptied: () => editable.querySelectorAll('blockquote:empty, li:empty, ul:empty, ol:empty').length,
    undo: () => undoIn(editable),
  }
}

/** No way where a link would lose its end to the words typed over it, or be cut in two. */
export function waysBesideLinks(edit: Edit, reading: Reading, editable: HTMLElement, ways: readonly Way[]) {
  const links = linksIn(edit, reading, editable)
  return links === 'crossed' || (links === 'end' && edit.start < edit.end && edit.text !== '') ? [] : ways
}

/** For editors that read typed words back from the page, one line at a time. */
export function typedOrPasted(editable: HTMLElement, { text }: Edit): readonly Way[] {
  const ways = [typed(editable.ownerDocument), (words: string) => pasteText(editable, words)]
  return text.includes('\n') ? ways.toReversed() : ways
}

export function typed(document: Document): Way {
  return text => {
    insertAsTyped(document, text)
    return false
  }
}

/** Puts text over the selection by the one command that fires what typing fires and that the browser can undo. */
export function insertAsTyped(document: Document, text: string): void {
  if (text !== '') selectFromElement(document.getSelection())
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text)
}

/** Firefox drops the space behind bold words when all of their text is typed over, and keeps it told of their element. */
function selectFromElement(selection: Selection | null): void {
  const { anchorNode: node, anchorOffset, focusNode, focusOffset } = selection ?? {}
  const isWhole = node?.nodeType === 3 && node === focusNode && anchorOffset === 0
  const around = node?.parentElement
  if (!selection || !isWhole || !around || focusOffset !== (node as Text).data.length) return
  const { display, white } = layoutOf(around)
  if (display !== 'inline' || white !== 'collapsed') return
  selection.setBaseAndExtent(around, [...around.childNodes].indexOf(node as Text), focusNode, focusOffset)
}

function selectIn(editable: HTMLElement, span: Span, reading: Reading): boolean {
  const range = reading.rangeOf(span)
  const selection = selectionIn(editable)
  if (!range || !selection) return false
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
  return true
}

/** Paragraphs that stand apart by their margins need no empty line between them. */
function hasSpacedParagraphs(editable: HTMLElement, view: Window): boolean {
  const paragraph = editable.querySelector('p')
  return paragraph !== null && Number.parseFloat(view.getComputedStyle(paragraph).marginBottom) > 0
}

/** Whether the edit reaches the end of a link or a bold stretch, where typed text would lose or spread the format. */
export function endsFormat({ start, end }: Edit, reading: Reading, editable: HTMLElement): Element | null {
  const range = start < end ? reading.rangeOf([start, end]) : null
  if (range?.endContainer.nodeType !== 3) return null
  const text = range.endContainer as Text
  if (range.endOffset < text.data.length) return null
  const format = text.parentElement?.closest('a,b,strong,i,em,u,code,span,font')
  return format && editable.contains(format) && format !== editable ? format : null
}
