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
  local.onChanged.addListener(takeChange)
  signal.addEventListener('abort', () => local.onChanged.removeListener(takeChange), { once: true })
  const isRead = local.get(name).then(
    kept => take(kept[name]),
    () => {},
  )
  return { now: () => value, isRead }
}

type Changes = Readonly<Record<string, { readonly newValue?: unknown; readonly oldValue?: unknown } | undefined>>
