import { defineExtensionMessaging } from '@webext-core/messaging'
import type { Box } from '@/lib/link/protocol'

/**
 * The few messages that pass through the browser; everything about a draft goes over the link and never here.
 * A line a message: what is sent, and what comes back.
 */
interface Messages {
  /** Hands → keeper: "I am about to hand a port to a panel in this tab; it will show you this nonce." */
  claimPanel(nonce: string): void
  /** Panel → keeper: did the hands in my own tab announce this nonce? Answers yes once. */
  redeemPanel(nonce: string): boolean
  /** Keeper → hands: the agent pressed the shortcut, to the panel or back to the reply box. */
  togglePanelFocus(): void
  /** Popup → hands: what is the state of the reply box here? */
  boxState(): Box
  /** Popup → hands: the agent wants to paste a reply into the panel here. Yes, since somebody hears it. */
  openPaste(): true
  /** Popup → hands: this site was switched off; stop and leave nothing behind. */
  switchedOff(): void
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>()
