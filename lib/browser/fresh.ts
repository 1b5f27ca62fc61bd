import { browser } from './api'
import { type ReadByHands, readByHands } from './read-by-hands'

/**
 * A setting that the hands read, as it stands at any moment, for whoever cannot wait to read it: what it is undecided
 * until it was first read, then fresh. Tells of each change until the signal. Straight from the browser's storage, and
 * only read: the library behind lib/browser/settings would be a tenth of the content script.
 */
export function fresh<Name extends keyof ReadByHands>(name: Name, onChange: () => void, signal: AbortSignal) {
  const { local } = browser.storage
  let value: ReadByHands[Name] = readByHands[name]
  const take = (kept: unknown) => {
    value = (kept ?? readByHands[name]) as ReadByHands[Name]
    if (!signal.aborted) onChange()
  }
  const takeChange = ({ [name as string]: change }: Changes) => {
    // Firefox tells of whatever was written, also of the same again.
    if (change && JSON.stringify(change.newValue) !== JSON.stringify(change.oldValue)) take(change.newValue)
  }
  const read = () =>
    local.get(name).then(
      kept => take(kept[name]),
      () => {},
    )
  const stop = () => {
    try {
      local.onChanged.removeListener(takeChange)
    } catch {
      // The extension is gone, and whatever it told with it.
    }
  }
  local.onChanged.addListener(takeChange)
  signal.addEventListener('abort', stop, { once: true })
  // In a page that the agent left and came back to, nothing was heard meanwhile.
  addEventListener('pageshow', ({ persisted }) => persisted && void read(), { signal })
  return { now: () => value, isRead: read() }
}

type Changes = Readonly<Record<string, { readonly newValue?: unknown; readonly oldValue?: unknown } | undefined>>
