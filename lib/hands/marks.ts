import { levels } from '@/lib/checks/vocabulary'
import type { Reading } from '@/lib/editors/editor'
import { type Edit, moved } from '@/lib/editors/smallest-edit'
import type { Mark } from '@/lib/link/protocol'
import type { Span } from '@/lib/text/span'
import { type MarkStyle, markStyleNames, markStyles } from './mark-styles'
import type { BringPart } from './parts'
import type { TextareaMarks } from './textarea-marks'

/** More than this many would turn the reply into a corrected school essay. */
const mostMarks = 20

type Realm = Window & typeof globalThis

interface FieldWithRanges extends HTMLTextAreaElement {
  createValueRange?(start: number, end: number): AbstractRange
}

/** Paints over words of a reply box without putting anything into it. One painter for one editable. */
export class Marks {
  readonly #editable: HTMLElement
  readonly #realm: Realm
  /** Another one for each reply box, so that the page's own highlights are never met. */
  readonly #prefix = `c${crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36)}`
  #marks: readonly Mark[] = []
  #lights: readonly Span[] = []
  #sheet: CSSStyleSheet | HTMLStyleElement | null = null
  /** Where the sheet was put: an editable that was taken out of the page no longer leads there. */
  #dressed: Document | ShadowRoot | null = null
  /** For a field in a browser that knows no ranges in fields, where nothing is painted until this is here. */
  #overlay: TextareaMarks | null = null
  readonly #needsOverlay: boolean
  #spans: ReadonlyMap<MarkStyle, readonly Span[]> = new Map()

  /** `before`: what marked the editable that this one stands in for; its marks are taken on. */
  constructor(editable: HTMLElement, signal: AbortSignal, bring: BringPart, before: Marks | null = null) {
    this.#editable = editable
    this.#marks = before ? before.#marks : []
    this.#lights = before ? before.#lights : []
    this.#realm = editable.ownerDocument.defaultView as Realm
    const isField = editable.tagName === 'TEXTAREA'
    const hasRanges = (editable as FieldWithRanges).createValueRange !== undefined
    this.#needsOverlay = isField && !hasRanges
    if (this.#needsOverlay) void this.#lay(bring, signal)
    signal.addEventListener('abort', () => this.#remove(), { once: true })
  }

  async #lay(bring: BringPart, signal: AbortSignal): Promise<void> {
    const Overlay = await bring('textarea-marks')
    if (!Overlay || signal.aborted) return
    this.#overlay = new Overlay(this.#editable as HTMLTextAreaElement, signal)
    this.#overlay.paint(this.#spans)
  }

  /**
   * `since`: what was changed in the draft after the one that these are of. Whether they differ from those that stand:
   * at most keys they do not, and then nothing is to be painted.
   */
  setMarks(marks: readonly Mark[], since = noEdit): boolean {
    const before = this.#marks
    this.#marks = marksAfter(since, marks.slice(0, mostMarks))
    return !isSame(before, this.#marks, isSameMark)
  }

  /** As `setMarks`, of the words that are lit up. */
  setLights(spans: readonly Span[], since = noEdit): boolean {
    const before = this.#lights
    this.#lights = spansAfter(since, spans)
    return !isSame(before, this.#lights, isSameSpan)
  }

  /** Marks behind a change move with their words; those it touched go. */
  follow(edit: Edit): void {
    this.#marks = marksAfter(edit, this.#marks)
    this.#lights = spansAfter(edit, this.#lights)
  }

  /** The topmost mark at an offset. */
  at(offset: number): Mark | null {
    const found = this.#marks.filter(({ start, end }) => start <= offset && offset <= end)
    return found.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))[0] ?? null
  }

  paint(reading: Reading): void {
    const spans = new Map(markStyleNames.map(name => [name, this.#spansOf(name, reading)]))
    this.#spans = spans
    if (this.#needsOverlay) this.#overlay?.paint(spans)
    else if (this.#realm.CSS?.highlights) this.#paintInside(spans, reading)
  }

  #paintInside(spans: ReadonlyMap<MarkStyle, readonly Span[]>, reading: Reading): void {
    if (this.#marks.length + this.#lights.length > 0) this.#dress()
    for (const [rank, name] of markStyleNames.entries()) this.#register(name, spans.get(name) ?? [], reading, rank)
  }

  #spansOf(name: MarkStyle, reading: Reading): readonly Span[] {
    const spans = name === 'light' ? this.#lights : this.#marks.filter(({ level }) => level === name).map(spanOf)
    return spans.filter(([, end]) => end <= reading.text.length)
  }

  #register(name: MarkStyle, spans: readonly Span[], reading: Reading, priority: number): void {
    const ranges = spans.flatMap(span => this.#rangeOf(span, reading) ?? [])
    const { highlights } = this.#realm.CSS
    if (ranges.length === 0) {
      highlights.delete(this.#nameOf(name))
      return
    }
    const highlight = new this.#realm.Highlight(...ranges)
    highlight.priority = priority
    highlights.set(this.#nameOf(name), highlight)
  }

  #rangeOf(span: Span, reading: Reading): AbstractRange | null {
    return reading.rangeOf(span) ?? (this.#editable as FieldWithRanges).createValueRange?.(...span) ?? null
  }

  #nameOf(name: MarkStyle): string {
    return `${this.#prefix}-${name}`
  }

  /** The style sheet stands beside the editable's page, never in the editable. Some pages drop it; then it comes back. */
  #dress(): void {
    const root = this.#editable.getRootNode() as Document | ShadowRoot
    if (this.#sheet && this.#isWorn(root, this.#sheet)) return
    const rules = markStyleNames.map(name => {
      const style = Object.entries(markStyles[name]).map(([property, value]) => `${property}:${value}`)
      return `::highlight(${this.#nameOf(name)}){${style.join(';')}}`
    })
    try {
      this.#undress()
      this.#dressed = root
      const sheet = new this.#realm.CSSStyleSheet()
      sheet.replaceSync(rules.join('\n'))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
      this.#sheet = sheet
    } catch {
      const style = this.#editable.ownerDocument.createElement('style')
      style.textContent = rules.join('\n')
      // From the page's head no style reaches into a shadow root.
      const place = root.nodeType === 11 ? root : this.#editable.ownerDocument.head
      place.append(style)
      this.#sheet = style
    }
  }

  #isWorn(root: Document | ShadowRoot, sheet: CSSStyleSheet | HTMLStyleElement): boolean {
    return 'isConnected' in sheet ? sheet.isConnected : root.adoptedStyleSheets.includes(sheet)
  }

  #undress(): void {
    const root = this.#dressed
    if (this.#sheet && 'isConnected' in this.#sheet) this.#sheet.remove()
    else if (root?.adoptedStyleSheets) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter(sheet => sheet !== this.#sheet)
    }
    this.#sheet = null
  }

  #remove(): void {
    for (const name of markStyleNames) this.#realm.CSS?.highlights?.delete(this.#nameOf(name))
    this.#undress()
  }
}

function spanOf({ start, end }: Mark): Span {
  return [start, end]
}

function isSame<Part>(before: readonly Part[], now: readonly Part[], isSamePart: (a: Part, b: Part) => boolean) {
  return before.length === now.length && before.every((part, at) => isSamePart(part, now[at]!))
}

function isSameMark(a: Mark, b: Mark): boolean {
  return a.key === b.key && a.level === b.level && isSameSpan(spanOf(a), spanOf(b))
}

function isSameSpan(a: Span, b: Span): boolean {
  return a[0] === b[0] && a[1] === b[1]
}

const noEdit: Edit = { start: 0, end: 0, text: '' }

function spansAfter(edit: Edit, spans: readonly Span[]): readonly Span[] {
  return spans.flatMap(span => {
    const now = moved(span, edit)
    return now ? [now] : []
  })
}

function marksAfter(edit: Edit, marks: readonly Mark[]): readonly Mark[] {
  return marks.flatMap(mark => {
    const now = moved(spanOf(mark), edit)
    return now ? [{ ...mark, start: now[0], end: now[1] }] : []
  })
}
