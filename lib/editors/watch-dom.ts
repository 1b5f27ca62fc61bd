import { noteComposing } from './composing'

/** Calls back after each change inside an editable, and when composing ends. Watches nothing but this editable. */
export function watchDom(editable: HTMLElement, signal: AbortSignal, onChange: () => void): void {
  noteComposing(editable, signal)
  const observer = new MutationObserver(onChange)
  observer.observe(editable, { childList: true, characterData: true, subtree: true })
  editable.addEventListener('compositionend', onChange, { signal })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
}
