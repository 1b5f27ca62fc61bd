import type { Box } from '@/lib/link/protocol'
import { type Browser, browser } from './api'
import type { PartName } from './bring-part'

/**
 * The few messages that pass through the browser; everything about a draft goes over the link and never here.
 * A line a message: what is sent, and what comes back.
 */
interface Messages {
  /** Hands → keeper: "I am about to hand a port to a panel in this tab; it will show you this nonce." */
  claimPanel(nonce: string): void
  /** Panel → keeper: did the hands in my own tab announce this nonce? Answers yes once. */
  redeemPanel(nonce: string): boolean
  /** Hands → keeper: bring this part of me into my frame. */
  bringPart(name: PartName): void
  /** Keeper → hands: the agent pressed the shortcut, to the panel or back to the reply box. */
  togglePanelFocus(): void
  /** Popup → hands: what is the state of the reply box here? */
  boxState(): Box
  /** Popup → hands: the agent wants to paste a reply into the panel here. Yes, since somebody hears it. */
  openPaste(): true
  /** Popup → hands: this site was switched off; stop and leave nothing behind. */
  switchedOff(): void
  /** Keeper → hands: sites were taken back in the browser's own settings; yours may be one of them. */
  permissionsChanged(): void
  /** Hands → keeper: is the coach still switched on for this origin? */
  isSiteOn(origin: string): boolean
}

type Name = keyof Messages
type Data<Type extends Name> = Parameters<Messages[Type]>[0]
type Answer<Type extends Name> = ReturnType<Messages[Type]>

/** As it goes through the browser: other pages of ours hear it too, and leave what they do not know. */
interface Sent {
  readonly type: Name
  readonly data?: unknown
}

type Answered = { readonly answer: unknown } | { readonly error: string }

/**
 * Sends a message to the keeper and our own pages, or to the hands in a tab by its id. Rejects when nobody there
 * answers, and with the words of what went wrong there.
 */
export async function sendMessage<Type extends Name>(
  type: Type,
  data: Data<Type>,
  tab?: number,
): Promise<Answer<Type>> {
  const sent: Sent = { type, data }
  const { runtime, tabs } = browser
  const answered: Answered | undefined = await (tab === undefined
    ? runtime.sendMessage(sent)
    : tabs.sendMessage(tab, sent))
  if (!answered) throw Error(`Nobody answered "${type}".`)
  if ('error' in answered) throw Error(answered.error)
  return answered.answer as Answer<Type>
}

interface Received<Type extends Name> {
  readonly data: Data<Type>
  readonly sender: Browser.runtime.MessageSender
}

/** Answers the messages of one type that reach this page or script. What comes back stops it. */
export function onMessage<Type extends Name>(
  type: Type,
  answerTo: (received: Received<Type>) => Answer<Type> | undefined | Promise<Answer<Type>>,
): () => void {
  const { onMessage: messages } = browser.runtime
  const hear = (sent: Partial<Sent> | null, sender: Received<Type>['sender'], answer: (answered: Answered) => void) => {
    if (sent?.type !== type) return false
    new Promise(resolve => resolve(answerTo({ data: sent.data as Data<Type>, sender }))).then(
      given => answer({ answer: given }),
      error => answer({ error: String(error) }),
    )
    // The answer comes later.
    return true
  }
  messages.addListener(hear)
  return () => messages.removeListener(hear)
}
