import { isAt } from './addresses'
import { composerBy, numberOf } from './desk-composer'
import type { DeskLayout } from './desk-layout'
import { isEnterKnown, learnEnter } from './enter-learned'
import type { Host } from './host'

const messageSelector = '.chat-message-area .chat-message'
const shownSelector = '.nav-item.js-contact.is-active'

/** /conversations/… and /chat/box:all; read in two userscripts, the larger of 2021. */
const inbox: DeskLayout = {
  since: '2021',
  editable: 'textarea.chat-textarea',
  composer: '.chat-input-area',
  // There is no button, and which key sends was never seen: the page shows it as the first message goes out.
  enterSends: ({ document }) => isEnterKnown(document),
  onEnter: ({ editable }) => learnEnter(editable as HTMLTextAreaElement),
  conversation({ document }) {
    const shown = document.querySelector<HTMLElement>(shownSelector)
    return `${document.location.pathname} ${shown ? numberOf(shown) : ''}`
  },
  mode: ({ editable }) => (editable.classList.contains('is-note') ? 'internal' : 'public'),
  channel({ document }) {
    const newest = [...document.querySelectorAll(messageSelector)].at(-1)
    if (!newest) return 'unknown'
    return newest.classList.contains('chat-message--email') ? 'email' : 'chat'
  },
  thread: {
    list: '.chat-message-area',
    message: '.chat-message',
    who(message) {
      if (message.classList.contains('chat-message--note')) return 'note'
      return message.classList.contains('is-operator') ? 'agent' : 'customer'
    },
    bodies: ['.chat-bubble__message', '.parsed-text'],
    // In a run of messages only the first shows it.
    name: message => (message.classList.contains('is-group') ? null : message.querySelector('.chat-message__username')),
  },
}

/** Chatra. Replies and notes are written in one field. */
export const chatra: Host = {
  id: 'chatra',
  grade: 'B',
  checkedOn: '2026-11-22',

  detect: ({ location }) => isAt('chatra', location),

  composerOf: element => composerBy([inbox], chatra, element),
}
