import type { Span } from '@/lib/text/span'
import { isComposing } from './composing'
import type { Reading, Replacement, ReplaceOutcome } from './editor'
import { areLinksKept, type Link } from './links-in'
import { pause, settled } from './settled'
import { changeBetween, type Edit, smallestEdit } from './smallest-edit'

/** Puts text over the selection. True when the page said that it takes it, though it may be slow to show it. */
export type Way = (text: string) => boolean

/** What differs from one family of editors to the next when a draft is changed. */
export interface Hand {
  readonly editable: HTMLElement
  readonly view: Window
  /** False while the page lets nobody write here. */
  isWritable(): boolean
  read(): Reading
  /** Line ends as this editor would have them. */
  lines?(text: string): string
  focus(): void
  /** Whether keys go into this box now. */
  isFocused(): boolean
  select(span: Span, reading: Reading): boolean
  /** The edit as this editor can take it: over a little more of the words around it. */
  fit?(edit: Edit, reading: Reading): Edit
  /** Ways through the editor's own input, best first; none when no way would leave links and format whole. */
  ways(edit: Edit, reading: Reading): readonly Way[]
  /** Makes what was typed so far an undo step of its own. */
  beforeEdit?(): void
  undo(): void
  /** Where the browser's own undo may take typed words along: it is taken back, and the change typed away. */
  redo?(): void
  /** The links of the draft, where there can be any. */
  links?(): readonly Link[]
  /** How many quotes and lists stand there without anything in them. */
  emptied?(): number
}

const readBackMilliseconds = 400
const pollMilliseconds = 25
const untakenMilliseconds = 75
const mostFocusTries = 8

const busy = new WeakSet<HTMLElement>()

function failed(reason: 'moved' | 'busy' | 'refused' | 'gone', draft: 'unchanged' | 'changed' = 'unchanged') {
  return { ok: false, reason, draft } as const
}

/** Replaces a stretch as if the agent had typed it, reads it back, and takes it back when it landed wrong. */
export async function replaceSafely(hand: Hand, replacement: Replacement): Promise<ReplaceOutcome> {
  const { editable } = hand
  if (!editable.isConnected) return failed('gone')
  if (!hand.isWritable()) return failed('refused')
  if (isComposing(editable) || busy.has(editable)) return failed('busy')
  busy.add(editable)
  try {
    return await replaceOnce(hand, replacement)
  } finally {
    busy.delete(editable)
  }
}

async function replaceOnce(hand: Hand, replacement: Replacement): Promise<ReplaceOutcome> {
  const { start, end, expect } = replacement
  const before = hand.read().text
  if (before.slice(start, end) !== expect) return failed('moved')
  hand.focus()
  hand.beforeEdit?.()
  await settled(hand.view)

  const reading = hand.read()
  if (reading.text !== before) return failed('moved')
  const text = hand.lines?.(replacement.text) ?? replacement.text
  const smallest = smallestEdit(start, expect, text)
  const edit = hand.fit?.(smallest, reading) ?? smallest
  if (!reading.isReplaceable([edit.start, edit.end])) return failed('refused')
  const wanted = before.slice(0, edit.start) + asRead(edit.text) + before.slice(edit.end)
  const outcome = wanted === before ? 'taken' : await tryWays(hand, edit, hand.ways(edit, reading), before, wanted)
  if (outcome !== 'taken') return outcome
  placeCaret(hand, replacement, text)
  return { ok: true }
}

/** Spaces that never break are read as spaces. */
function asRead(text: string): string {
  return text.replaceAll('\u00A0', ' ')
}

async function tryWays(
  hand: Hand,
  edit: Edit,
  ways: readonly Way[],
  before: string,
  wanted: string,
): Promise<'taken' | ReplaceOutcome> {
  for (const way of ways) {
    const result = await tryWay(hand, edit, way, before, wanted)
    if (result !== 'untaken') return result
  }
  return failed('refused')
}

async function tryWay(
  hand: Hand,
  edit: Edit,
  way: Way,
  before: string,
  wanted: string,
): Promise<'taken' | 'untaken' | ReplaceOutcome> {
  if (hand.read().text !== before) return failed('moved')
  if (!(await focusAndSelect(hand, edit))) return failed('refused')
  if (!hand.editable.isConnected) return failed('gone')
  if (!hand.isWritable()) return failed('refused')
  if (isComposing(hand.editable)) return failed('busy')
  if (hand.read().text !== before) return failed('moved')
  const links = hand.links?.() ?? []
  const emptied = hand.emptied?.() ?? 0
  const isPressed = pressesIn(hand.editable)
  const isSlow = way(edit.text)
  const now = await readBack(hand, before, wanted, isSlow ? readBackMilliseconds : untakenMilliseconds)
  const wasPressed = isPressed()
  const isKept = areLinksKept(links, hand.links?.() ?? [], edit) && (hand.emptied?.() ?? 0) <= emptied
  if (now === wanted && isKept) return 'taken'
  // A key of the agent's own in between may have taken it back: the next way would put it in again.
  if (now === before) return wasPressed ? failed('moved') : 'untaken'
  return takeBack(hand, way, before, now)
}

/** Listens for the agent's own keys; the answer tells whether there was one, and ends the listening. */
function pressesIn(editable: HTMLElement): () => boolean {
  const heard = new AbortController()
  let isPressed = false
  const onKey = ({ isTrusted }: Event) => {
    isPressed ||= isTrusted
  }
  editable.addEventListener('keydown', onKey, { capture: true, signal: heard.signal })
  return () => {
    heard.abort()
    return isPressed
  }
}

/**
 * Editors learn of a selection a frame later; fired at once, the text would go to the old caret. One that had no caret
 * so far may first put its own nothing in the place of ours: then it is told once more. And the frame that the agent
 * pressed in may take the focus back a moment after the box was given it: what is put in then goes to the old caret too.
 */
async function focusAndSelect(hand: Hand, { start, end }: Edit): Promise<boolean> {
  let timesTold = 0
  for (let tries = 0; tries < mostFocusTries; tries++) {
    if (!hand.isFocused()) {
      hand.focus()
      await settled(hand.view)
    }
    if (!hand.select([start, end], hand.read())) return false
    await settled(hand.view)
    if (!hand.isFocused()) continue
    if (hand.read().caret() === end || ++timesTold === 2) return true
  }
  return false
}

/** The draft once it reads as wanted, or what it reads like when waiting longer makes no sense. */
async function readBack(hand: Hand, before: string, wanted: string, untakenAfter: number): Promise<string> {
  let now = hand.read().text
  for (let waited = 0; now !== wanted && waited < readBackMilliseconds; waited += pollMilliseconds) {
    if (now === before && waited >= untakenAfter) break
    await pause(hand.view, pollMilliseconds)
    now = hand.editable.isConnected ? hand.read().text : before
  }
  return now
}

/** It landed wrong: the editor's own undo, read back. */
async function takeBack(hand: Hand, way: Way, before: string, landed: string): Promise<ReplaceOutcome> {
  hand.undo()
  const undone = await readBack(hand, landed, before, readBackMilliseconds)
  if (undone === before) return failed('refused')
  const isTypedAway = hand.redo !== undefined && (await typeAway(hand, way, { before, landed, undone }))
  return failed('refused', isTypedAway ? 'unchanged' : 'changed')
}

interface TooMuchUndone {
  readonly before: string
  readonly landed: string
  readonly undone: string
}

/** Undo took the words along that were typed before: they are brought back, and only the change is typed over. */
async function typeAway(hand: Hand, way: Way, { before, landed, undone }: TooMuchUndone): Promise<boolean> {
  if (undone !== landed) hand.redo?.()
  if ((await readBack(hand, undone, landed, readBackMilliseconds)) !== landed) return false
  const back = changeBetween(landed, before)
  if (!(await focusAndSelect(hand, back))) return false
  way(back.text)
  return (await readBack(hand, landed, before, readBackMilliseconds)) === before
}

function placeCaret(hand: Hand, { start, select, text: given }: Replacement, text: string): void {
  if (!hand.isFocused()) hand.focus()
  const reading = hand.read()
  const inNew = (offset: number) =>
    start + (hand.lines?.(given.slice(0, offset - start)) ?? given.slice(0, offset - start)).length
  const behind = start + text.length
  const span: Span = select ? [inNew(select[0]), inNew(select[1])] : [behind, behind]
  if (span[0] !== span[1] || reading.caret() !== span[1]) hand.select(span, reading)
}
