/** A host's way to watch: `begin` says what the observer is to look at; it ends with the signal. */
export function watchBy(begin: (observer: MutationObserver) => void) {
  return (signal: AbortSignal, onChange: () => void): void => {
    const observer = new MutationObserver(onChange)
    begin(observer)
    signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  }
}
