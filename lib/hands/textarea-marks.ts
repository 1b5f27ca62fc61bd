import type { Span } from '@/lib/text/span'
import { type MarkStyle, markStyleNames, markStyles } from './mark-styles'

/** What decides where each letter of a field stands. */
const lettersStand = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'unicode-bidi',
  'white-space',
  'word-break',
  'word-spacing',
]

/**
 * Marks over a plain field, where the browser knows no ranges in fields: a copy of its words lies over it, invisible
 * but for the lines under them, lets every press through, and follows the field wherever it goes. It stands in a closed
 * shadow root on <html>, so the page's own elements stay as they are.
 */
export class TextareaMarks {
  readonly #field: HTMLTextAreaElement
  readonly #host: HTMLElement
  readonly #clip: HTMLElement
  #spans: ReadonlyMap<MarkStyle, readonly Span[]> = new Map()

  constructor(field: HTMLTextAreaElement, signal: AbortSignal) {
    this.#field = field
    const document = field.ownerDocument
    const view = document.defaultView ?? window
    this.#host = document.createElement('div')
    this.#host.setAttribute('aria-hidden', 'true')
    this.#clip = document.createElement('div')
    this.#host.attachShadow({ mode: 'closed' }).append(this.#clip)
    dress(this.#host, { all: 'initial', 'pointer-events': 'none' })
    const follow = () => this.#place()
    view.addEventListener('scroll', follow, { signal, capture: true, passive: true })
    view.addEventListener('resize', follow, { signal, passive: true })
    // What opens over the field takes the focus from it.
    for (const type of ['focus', 'blur'])
      field.addEventListener(type, () => view.requestAnimationFrame(follow), { signal })
    const sizes = new ResizeObserver(follow)
    sizes.observe(field)
    signal.addEventListener(
      'abort',
      () => {
        sizes.disconnect()
        this.#host.remove()
      },
      { once: true },
    )
  }

  /** Paints these stretches of the field's value, and nothing else. */
  paint(spans: ReadonlyMap<MarkStyle, readonly Span[]>): void {
    this.#spans = spans
    const isBare = [...spans.values()].every(all => all.length === 0)
    if (isBare) {
      this.#host.remove()
      return
    }
    if (!this.#host.isConnected) this.#field.ownerDocument.documentElement.append(this.#host)
    this.#clip.replaceChildren(...markStyleNames.flatMap(name => this.#layer(name) ?? []))
    this.#place()
  }

  /** The words once more with the lines of one kind: stretches of different kinds may overlap. */
  #layer(name: MarkStyle): HTMLElement | null {
    const spans = this.#spans.get(name) ?? []
    if (spans.length === 0) return null
    const { ownerDocument: document, value } = this.#field
    const layer = document.createElement('div')
    let written = 0
    for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
      if (start < written) continue
      const stretch = document.createElement('span')
      stretch.textContent = value.slice(start, end)
      dress(stretch, markStyles[name])
      layer.append(value.slice(written, start), stretch)
      written = end
    }
    layer.append(value.slice(written))
    return layer
  }

  #place(): void {
    if (!this.#host.isConnected) return
    const field = this.#field
    const { left, top, width } = field.getBoundingClientRect()
    // Enlarged or turned by the page's style, the letters of the copy would stand elsewhere.
    const isTrue = Math.abs(width - field.offsetWidth) < 1 && this.#isInFront(left + width / 2, top)
    dress(this.#clip, {
      position: 'fixed',
      overflow: 'hidden',
      display: isTrue ? 'block' : 'none',
      left: `${left + field.clientLeft}px`,
      top: `${top + field.clientTop}px`,
      width: `${field.clientWidth}px`,
      height: `${field.clientHeight}px`,
      'z-index': '2147483646',
    })
    if (!isTrue) return
    const style = field.ownerDocument.defaultView?.getComputedStyle(field)
    const letters = Object.fromEntries(lettersStand.map(name => [name, style?.getPropertyValue(name) ?? '']))
    for (const layer of this.#clip.children) {
      dress(layer as HTMLElement, {
        ...letters,
        position: 'absolute',
        'box-sizing': 'border-box',
        width: `${field.clientWidth}px`,
        left: `${-field.scrollLeft}px`,
        top: `${-field.scrollTop}px`,
        color: 'transparent',
        'user-select': 'none',
      })
    }
  }

  /** Whether the field itself is what shows at its upper edge; a dialog over it must not shine through. */
  #isInFront(x: number, top: number): boolean {
    const { ownerDocument: document } = this.#field
    const view = document.defaultView
    const y = top + this.#field.clientTop + 1
    if (!view || x < 0 || y < 0 || x > view.innerWidth || y > view.innerHeight) return true
    const root = this.#field.getRootNode() as Document | ShadowRoot
    return root.elementFromPoint(x, y) === this.#field
  }
}

/** Through the object model, which a page's content security policy does not forbid. */
function dress(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [property, value] of Object.entries(style)) element.style.setProperty(property, value, 'important')
}
