/** Whether this is part of a press (pointer, mouse, touch, click) on one of these controls in this part of the page. */
export function isPressOn(event: Event, root: ParentNode & Node, controls: string): boolean {
  if (event.type === 'submit' || event.type.startsWith('key')) return false
  const [target] = event.composedPath()
  if ((target as Node | null)?.nodeType !== 1) return false
  const control = (target as Element).closest(controls)
  return control !== null && root.contains(control)
}

/** The keys of an event inside this editable; null where it is no key, or pressed elsewhere. */
export function keyIn(event: Event, editable: Element | null): KeyboardEvent | null {
  if (!editable || !event.type.startsWith('key')) return null
  return event.composedPath().includes(editable) ? (event as KeyboardEvent) : null
}

/** Enter with exactly these held. */
export function isEnter(
  { key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent,
  held: { readonly ctrl?: boolean; readonly meta?: boolean } = {},
): boolean {
  const { ctrl = false, meta = false } = held
  return key === 'Enter' && !altKey && !shiftKey && ctrlKey === ctrl && metaKey === meta
}

/** The one of these controls that can be seen; where none can, the first. */
export function shownOf(root: ParentNode, controls: string): HTMLElement | null {
  const found = [...root.querySelectorAll<HTMLElement>(controls)]
  return found.find(control => control.checkVisibility?.({ visibilityProperty: true })) ?? found[0] ?? null
}
