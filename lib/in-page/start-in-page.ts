import { freshChoices } from '@/lib/browser/fresh-choices'
import { freshSenders } from '@/lib/browser/fresh-senders'
import { onMessage, sendMessage } from '@/lib/browser/messages'
import { isExtensionHere, panelAddress } from '@/lib/browser/panel-address'
import { startCoach } from '@/lib/hands/coach'
import { broughtPart } from '@/lib/hands/parts'
import { anyPage } from '@/lib/hosts/any-page'
import type { Host } from '@/lib/hosts/host'

const runningHere = Symbol.for('reply-coach')

/** Starts the hands in this page, once, with the helpdesks it may be a page of, and stops them when they are not wanted. */
export function startInPage(hosts: readonly Host[]): void {
  // Registered and injected into open tabs: a page can get the script twice.
  const scope = window as Window & { [runningHere]?: AbortController }
  if (scope[runningHere] && !scope[runningHere].signal.aborted) return
  const running = new AbortController()
  scope[runningHere] = running
  const { signal } = running

  const onChange = () => coach.settingsChanged()
  const named = freshSenders(onChange, signal)
  const decided = freshChoices(location.origin, onChange, signal)
  const { senders } = named
  const { choices } = decided
  // Once the extension is gone or updated this script stays behind without it, perhaps beside a new one, and nobody
  // tells it. It looks before anything else hears of what the agent does: then the same press of Send goes through.
  const stayOnlyIfHere = () => isExtensionHere() || running.abort()
  for (const type of ['focusin', 'keydown', 'pointerdown']) {
    window.addEventListener(type, stayOnlyIfHere, { capture: true, signal })
  }
  const coach = startCoach({
    view: window,
    hosts,
    anyPage,
    panel: panelAddress(),
    bring: name => broughtPart(name, wanted => sendMessage('bringPart', wanted)),
    senders,
    choices,
    signal,
  })
  const isRead = Promise.all([named.isRead, decided.isRead])

  const isStillOn = () => sendMessage('isSiteOn', window.origin).then(isOn => isOn || running.abort(), stayOnlyIfHere)
  const answered = [
    onMessage('switchedOff', () => running.abort()),
    onMessage('permissionsChanged', () => void isStillOn()),
  ]
  if (window === window.top) {
    answered.push(
      onMessage('boxState', () => isRead.then(() => coach.box())),
      onMessage('openPaste', () => coach.openPaste()),
      onMessage('togglePanelFocus', () => coach.togglePanelFocus()),
    )
  }
  signal.addEventListener('abort', () => {
    if (isExtensionHere()) for (const stop of answered) stop()
  })
  // A page that the agent went back to was asleep: nobody could tell it that its site was switched off.
  window.addEventListener('pageshow', ({ persisted }) => persisted && void isStillOn(), { signal })
}
