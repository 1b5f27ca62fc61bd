/** How the agent sent: what was held, and how the same is done again. */
export type HeldSend =
  /** `isReplaceable`: pages may put a new Send in its place; another control is itself or nothing. */
  | { readonly kind: 'press'; readonly control: HTMLElement; readonly isReplaceable: boolean }
  | { readonly kind: 'key'; readonly target: EventTarget; readonly key: KeyboardEventInit }
  | { readonly kind: 'submit'; readonly form: HTMLFormElement; readonly submitter: HTMLElement | null }

type Realm = Window & typeof globalThis

/** What was held, taken from the event that would have sent; null when it is no such event. */
export function heldSendOf(event: Event, sendControl: HTMLElement | null): HeldSend | null {
  const [target] = event.composedPath()
  if (event.type === 'submit') {
    return { kind: 'submit', form: target as HTMLFormElement, submitter: (event as SubmitEvent).submitter }
  }
  if (event.type === 'keydown' && target) return { kind: 'key', target, key: copyOf(event as KeyboardEvent) }
  if (sendControl?.contains(target as Node)) return { kind: 'press', control: sendControl, isReplaceable: true }
  return target ? { kind: 'press', control: target as HTMLElement, isReplaceable: false } : null
}

/**
 * Does again what was held, as near to the agent's own gesture as a page can be told: pages listen to any part of it.
 * True when the browser itself now submits a form: the page is on its way out, and nothing is left to watch.
 */
export function reissue(held: HeldSend, sendControl: HTMLElement | null, view: Window): boolean {
  const submitted: Event[] = []
  const note = (event: Event) => submitted.push(event)
  view.addEventListener('submit', note, { capture: true })
  try {
    if (held.kind === 'submit') submitAgain(held)
    else if (held.kind === 'key') pressKeyAgain(held)
    else pressAgain(held.isReplaceable && !held.control.isConnected ? sendControl : held.control)
  } finally {
    view.removeEventListener('submit', note, { capture: true })
  }
  return submitted.some(event => !event.defaultPrevented)
}

function submitAgain({ form, submitter }: Extract<HeldSend, { kind: 'submit' }>): void {
  form.requestSubmit(submitter?.isConnected ? submitter : null)
}

function pressKeyAgain({ target, key }: Extract<HeldSend, { kind: 'key' }>): void {
  const realm = realmOf(target as Node)
  for (const type of ['keydown', 'keyup']) target.dispatchEvent(new realm.KeyboardEvent(type, key))
}

function pressAgain(control: HTMLElement | null): void {
  if (!control) return
  const realm = realmOf(control)
  const { left, top, width, height } = control.getBoundingClientRect()
  const place = { clientX: left + width / 2, clientY: top + height / 2, button: 0, detail: 1 }
  const common = { bubbles: true, cancelable: true, composed: true, view: realm, ...place }
  const pointer = { ...common, pointerId: 1, isPrimary: true, pointerType: 'mouse' }
  control.dispatchEvent(new realm.PointerEvent('pointerdown', { ...pointer, buttons: 1 }))
  control.dispatchEvent(new realm.MouseEvent('mousedown', { ...common, buttons: 1 }))
  control.dispatchEvent(new realm.PointerEvent('pointerup', pointer))
  control.dispatchEvent(new realm.MouseEvent('mouseup', common))
  control.click()
}

function realmOf(node: Node): Realm {
  return (node.ownerDocument?.defaultView ?? window) as Realm
}

function copyOf(event: KeyboardEvent): KeyboardEventInit {
  const { key, code, location, ctrlKey, shiftKey, altKey, metaKey, keyCode, which, charCode } = event
  const modifiers = { ctrlKey, shiftKey, altKey, metaKey }
  const old = { keyCode, which, charCode }
  return { key, code, location, ...modifiers, ...old, bubbles: true, cancelable: true, composed: true }
}
