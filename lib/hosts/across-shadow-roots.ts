/** Looking around in pages that keep parts of themselves in open shadow roots, which selectors do not see into. */

/** Without a shadow root in the way, a page that lacks something is walked whole at most this often. */
const walkAgainMilliseconds = 2000

/** `closest`, out through the hosts of shadow roots. */
export function closestAcross(element: Element, selector: string): HTMLElement | null {
  for (let inner: Element | null = element; inner; inner = hostOf(inner)) {
    const found = inner.closest<HTMLElement>(selector)
    if (found) return found
  }
  return null
}

/** The element around this one; at the top of a shadow root its host. */
export function parentAcross(element: Element): Element | null {
  return element.parentElement ?? hostOf(element)
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode()
  return root.nodeType === 11 ? ((root as ShadowRoot).host ?? null) : null
}

/** Whether `inner` is `outer` or stands in it, in a shadow root of it or not. */
export function isInside(inner: Element, outer: Element): boolean {
  for (let element: Element | null = inner; element; element = hostOf(element)) if (outer.contains(element)) return true
  return false
}

/** The first match in here: as the page's own selectors see it, else in the open shadow roots inside. */
export function firstIn(place: ParentNode, selector: string): HTMLElement | null {
  const found = place.querySelector<HTMLElement>(selector)
  if (found) return found
  for (const root of shadowRootsIn(place)) {
    const inner = firstIn(root, selector)
    if (inner) return inner
  }
  return null
}

/** All matches in here; those in shadow roots only where outside of them are none. */
export function allIn(place: ParentNode, selector: string): readonly HTMLElement[] {
  const found = [...place.querySelectorAll<HTMLElement>(selector)]
  return found.length > 0 ? found : shadowRootsIn(place).flatMap(root => allIn(root, selector))
}

/** All matches in here, also in shadow roots. */
export function everyIn(place: ParentNode, selector: string): readonly HTMLElement[] {
  const found = [...place.querySelectorAll<HTMLElement>(selector)]
  return [...found, ...shadowRootsIn(place).flatMap(root => everyIn(root, selector))]
}

/** What has the focus, down to the bottom of shadow roots. */
export function focusedIn(document: Document): Element | null {
  let focused = document.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  return focused
}

/** The shadow roots that stand directly in here. */
export function shadowRootsIn(place: ParentNode): readonly ShadowRoot[] {
  return [...place.querySelectorAll('*')].flatMap(element => element.shadowRoot ?? [])
}

interface Kept {
  readonly element: WeakRef<HTMLElement> | null
  readonly at: number
}

const kept = new WeakMap<Document, Map<string, Kept>>()

/**
 * The first match on the page: from this element out through the roots it stands in, else anywhere. A walk of a whole
 * page is dear and this is asked at each key, so what it found is kept for as long as it stands there.
 */
export function firstAround(element: Element, selector: string): HTMLElement | null {
  for (let inner: Element | null = element; inner; inner = hostOf(inner)) {
    const found = (inner.getRootNode() as ParentNode).querySelector?.<HTMLElement>(selector)
    if (found) return found
  }
  return anywhere(element.ownerDocument, selector)
}

function anywhere(document: Document, selector: string): HTMLElement | null {
  const known = kept.get(document) ?? new Map<string, Kept>()
  kept.set(document, known)
  const before = known.get(selector)
  const still = before?.element?.deref()
  if (still?.isConnected && still.matches(selector)) return still
  const now = performance.now()
  if (before && before.element === null && now - before.at < walkAgainMilliseconds) return null
  const found = firstIn(document, selector)
  known.set(selector, { element: found && new WeakRef(found), at: now })
  return found
}
