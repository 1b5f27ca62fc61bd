import { browser } from './api'
import { sendMessage } from './messages'

/** Where the panel is loaded from, the origin it then has, and how its port is announced to the keeper. */
export function panelAddress() {
  return {
    url: browser.runtime.getURL('/panel.html'),
    // The address of a page that sites may frame is made up anew for each session; the page then lives at the real one.
    origin: new URL(browser.runtime.getURL('/')).origin,
    claimNonce: (nonce: string) => sendMessage('claimPanel', nonce),
  }
}

/** False in a script that an update of the extension left behind in the page. */
export function isExtensionHere(): boolean {
  return browser.runtime?.id !== undefined
}
