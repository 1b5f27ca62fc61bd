import type { Mode } from '@/lib/link/protocol'
import { parentAcross } from './across-shadow-roots'
import { isAt } from './addresses'
import { composerBy } from './desk-composer'
import type { DeskLayout } from './desk-layout'
import type { Host } from './host'

const modeSelector = '[data-testid="private-mode-menu"]'
const listSelector = '[data-testid="messages-list"]'
const whoWrote = { 'customer-message': 'customer', 'agent-message': 'agent' } as const

/** The same inbox at three addresses; read in six userscripts and extensions of 2025 and 2026. */
const inbox: DeskLayout = {
  since: '2024',
  editable: '#chat-feed-text-area-id, [data-testid="chat-feed-text-area-test-id"]',
  send: '[data-testid="send-button"]',
  // "#" begins the name of a prepared answer; then Enter takes that answer.
  enterSends: ({ editable }) => !/(?:^|\s)#\S*$/.test((editable as HTMLTextAreaElement).value ?? editable.textContent),
  mode: ({ document }) => modeOf(document.querySelector(modeSelector)?.textContent ?? ''),
  modeShownBy: modeSelector,
  // Tickets, which go out by mail, have a number of their own in the address.
  channel: ({ document }) => (/\/TK[A-Z0-9]+/i.test(document.location.pathname) ? 'email' : 'chat'),
  thread: {
    list: listSelector,
    message: Object.keys(whoWrote)
      .map(name => `[data-testid="${name}"]`)
      .join(),
    who: message => whoWrote[message.dataset.testid as keyof typeof whoWrote] ?? null,
    bodies: ['[data-testid="message-text"]', '[data-testid$="-message"]'],
    name: nameBeside,
  },
}

/** LiveChat, with HelpDesk and Text of the same maker. A chat is written in one line after another: Enter sends. */
export const livechat: Host = {
  id: 'livechat',
  grade: 'A',
  checkedOn: '2026-11-22',

  detect: ({ location }) =>
    isAt('livechat', location) && (location.hostname !== 'www.text.com' || location.pathname.startsWith('/app')),

  composerOf: element => composerBy([inbox], livechat, element),
}

/** By the words on the menu, which come in English: a message to the customer, or a whisper among colleagues. */
function modeOf(words: string): Mode {
  const isMessage = /message/i.test(words)
  const isPrivate = /private|supervis|whisper|note/i.test(words)
  if (isMessage === isPrivate) return 'unknown'
  return isMessage ? 'public' : 'internal'
}

/** A name stands over a run of messages, in an element that can be hidden from pictures of the screen. */
function nameBeside(message: HTMLElement): Element | null {
  for (
    let element: Element | null = message;
    element && !element.matches(listSelector);
    element = parentAcross(element)
  ) {
    // Around more than one writer a name may be anybody's.
    if (element.querySelector('[data-testid="agent-message"]')) return null
    const name = element.querySelector('.privacy-masker')
    if (name && !name.closest('[data-testid="message-text"]')) return name
  }
  return null
}
