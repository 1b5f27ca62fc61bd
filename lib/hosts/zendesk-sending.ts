import type { Kind, Layout } from './zendesk-layout'

/** Keys that, with Ctrl and Alt, submit the ticket: as open, pending, solved, on hold, or as it is. */
const submitKeys = ['KeyO', 'KeyP', 'KeyS', 'KeyD', 'KeyU']

/** Whether this event is part of sending what is in this box. The ticket must be the one in front. */
export function isSend(event: Event, root: HTMLElement, kind: Kind, layout: Layout): boolean {
  if (event.type === 'submit' || !layout.isInFront(root)) return false
  if (event.type.startsWith('key')) return isSendKey(event as KeyboardEvent, root, kind, layout)
  const [target] = event.composedPath()
  if ((target as Node | null)?.nodeType !== 1) return false
  const controls = kind === 'mail' ? `${layout.send.mail}, ${layout.menuItem}` : layout.send.conversation
  const control = (target as Element).closest(controls)
  return control !== null && !isOfAnotherTicket(control, root) && !control.matches(layout.menuButton)
}

/** A menu may be drawn outside of its ticket; then it belongs to the one in front. */
function isOfAnotherTicket(control: Element, root: HTMLElement): boolean {
  const pane = (element: Element) => element.closest('#main_panes > *')
  return pane(control) !== null && pane(control) !== pane(root)
}

function isSendKey(event: KeyboardEvent, root: HTMLElement, kind: Kind, layout: Layout): boolean {
  const { code, ctrlKey, altKey, shiftKey, metaKey } = event
  if (kind === 'mail') {
    // A key that writes a letter by AltGr says the same of Ctrl and Alt on some systems.
    return ctrlKey && altKey && !shiftKey && submitKeys.includes(code) && !event.getModifierState('AltGraph')
  }
  const editable = root.querySelector(layout.editables.conversation ?? '')
  const isPlainEnter = event.key === 'Enter' && !(ctrlKey || altKey || shiftKey || metaKey)
  return isPlainEnter && editable !== null && event.composedPath().includes(editable) && isReady(editable)
}

/** Something is written, and Enter does not choose from a list of shortcuts or people. */
function isReady(editable: Element): boolean {
  const isChoosing =
    editable.getAttribute('aria-expanded') === 'true' ||
    editable.hasAttribute('aria-activedescendant') ||
    editable.ownerDocument.querySelector('.ck-balloon-panel_visible .ck-mentions') !== null
  return !isChoosing && editable.textContent?.trim() !== ''
}
