const composing = new WeakSet<HTMLElement>()

/** Keeps note of text being composed (an input method, a dead key) until the signal is aborted. */
export function noteComposing(editable: HTMLElement, signal: AbortSignal): void {
  const isOver = () => composing.delete(editable)
  editable.addEventListener('compositionstart', () => composing.add(editable), { signal, capture: true })
  editable.addEventListener('compositionend', isOver, { signal, capture: true })
  // Not every end is told: an editor that draws itself anew takes away what the end would be told to.
  editable.addEventListener('blur', isOver, { signal, capture: true })
  editable.addEventListener(
    'input',
    event => {
      if (event.isTrusted && !(event as InputEvent).isComposing) isOver()
    },
    { signal, capture: true },
  )
  signal.addEventListener('abort', () => composing.delete(editable), { once: true })
}

/** Whether half a word is being composed: nothing is judged or changed until it is whole. */
export function isComposing(editable: HTMLElement): boolean {
  return composing.has(editable)
}
