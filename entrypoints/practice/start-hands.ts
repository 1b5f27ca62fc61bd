import { onMessage, sendMessage } from '@/lib/browser/messages'
import { pageAddress } from '@/lib/browser/page-address'
import { startCoach } from '@/lib/hands/coach'
import { ownParts } from '@/lib/hands/own-parts'
import { practice } from '@/lib/hosts/practice'

/** The same hands as in a helpdesk: no content script runs in a page of ours, so the desk starts them itself. */
export function startHands(signal: AbortSignal): void {
  const coach = startCoach({
    view: window,
    hosts: [practice],
    panel: {
      url: pageAddress('panel'),
      origin: location.origin,
      claimNonce: nonce => sendMessage('claimPanel', nonce),
    },
    bring: ownParts,
    signal,
  })
  const stops = [
    onMessage('togglePanelFocus', () => coach.togglePanelFocus()),
    onMessage('openPaste', () => coach.openPaste()),
    onMessage('boxState', () => coach.box()),
  ]
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop()
  })
}
