import { browser } from './api'
import { sendMessage } from './messages'
import { pageAddress } from './page-address'

/** A place to paste a reply into: in the panel of the tab the agent looks at, else in a tab of its own. */
export async function openPasteHere(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  const opened = tab?.id === undefined ? null : await sendMessage('openPaste', undefined, tab.id).catch(() => null)
  if (!opened) await browser.tabs.create({ url: pageAddress('paste') })
}
