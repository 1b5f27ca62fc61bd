/**
 * Freshdesk's box says nothing of whether it is for a reply, a note or a mail passed on; only what was pressed to open
 * it does. So that is remembered until the box it opened is found.
 */

const openers = '[data-test-email-action], [data-test-email-action-btn]'
const editables = 'input, textarea, select, [contenteditable]'

interface Opened {
  readonly action: string
  /** The box that it opened; null until one is found. */
  box: WeakRef<Element> | null
}

const opened = new WeakMap<Document, Opened | null>()

/** Remembers, from the start of the page until the signal, what was pressed to open a box. */
export function noteOpening({ document }: Window, signal: AbortSignal): void {
  const press = (event: Event) => {
    const opener = (event.composedPath()[0] as Element | undefined)?.closest?.<HTMLElement>(openers)
    if (!opener) return
    const { testEmailAction, testEmailActionBtn } = opener.dataset
    opened.set(document, { action: testEmailActionBtn ?? testEmailAction ?? '', box: null })
  }
  // A single letter opens a box too, and another one; which, is not known for sure.
  const key = (event: KeyboardEvent) => {
    const isShortcut = event.key.length === 1 && !(event.ctrlKey || event.metaKey || event.altKey)
    const isTyped = (event.composedPath()[0] as Element | undefined)?.closest?.(editables) != null
    if (isShortcut && !isTyped) opened.set(document, null)
  }
  document.addEventListener('click', press, { capture: true, signal })
  document.addEventListener('keydown', key, { capture: true, signal })
}

/** What was pressed to open this box ("reply", "note", "forward"); null when that is not known. */
export function openedBy(box: Element): string | null {
  const known = opened.get(box.ownerDocument)
  if (!known) return null
  known.box ??= new WeakRef(box)
  return known.box.deref() === box ? known.action : null
}
