/*
 * A page may be cut into open shadow roots, where neither `closest` nor `querySelector` sees over the edge. These do.
 */

/** The element around this one; of the outermost in a shadow root, the element that bears the root. */
export function parentAcross(element: Element): Element | null {
  // By its host and not by instanceof: a shadow root of a frame belongs to another realm.
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null
}

/** Whether `inner` stands in `outer`, or is it. */
export function holds(outer: Element, inner: Element): boolean {
  for (let element: Element | null = inner; element; element = parentAcross(element)) {
    if (element === outer) return true
  }
  return false
}

/** Every match in here, also in open shadow roots. */
export function across(place: ParentNode, selector: string): HTMLElement[] {
  const found = [...place.querySelectorAll<HTMLElement>(selector)]
  return [...found, ...shadowsIn(place).flatMap(shadow => across(shadow, selector))]
}

/** The open shadow roots that stand directly in here. */
export function shadowsIn(place: ParentNode): ShadowRoot[] {
  return [...place.querySelectorAll('*')].flatMap(element => element.shadowRoot ?? [])
}

/** What has the focus, to the bottom of open shadow roots. */
export function focusedIn(document: Document): Element | null {
  let focused = document.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  return focused
}
