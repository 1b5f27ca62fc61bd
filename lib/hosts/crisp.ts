import type { Channel } from '@/lib/checks/vocabulary'
import { isAt } from './addresses'
import { composerBy } from './desk-composer'
import type { DeskLayout } from './desk-layout'
import type { Host } from './host'
import { labelOf, nameOf } from './message-words'
import { modeByWords } from './mode-words'

const originSelector = '.c-conversation-menu-item--active .c-conversation-menu-item-headline__origin use'
const messageClass = 'c-conversation-box-content-message'

/** /website/<id>/inbox/session_<id>/; read in an extension of 2026 and in userscripts of 2022 to 2026. */
const inbox: DeskLayout = {
  since: '2022',
  editable: '.c-conversation-box-field__field-composer-field, .c-conversation-box-field__field',
  composer: '.c-conversation-box__editor',
  enterSends: () => true,
  // What sets a private note apart was never seen: only what the page says to be chosen counts.
  mode: ({ composer, editable }) => modeByWords(composer, editable),
  channel: ({ document }) => channelOf(document.querySelector(originSelector)),
  customerName: ({ document }) => nameOf(document.querySelector('.c-conversation-profile__name')),
  thread: {
    list: '.c-conversation-box-content',
    message: `.${messageClass}`,
    who(message) {
      if (message.classList.contains(`${messageClass}--user`)) return 'customer'
      return message.classList.contains(`${messageClass}--operator`) ? 'agent' : null
    },
    bodies: [`.${messageClass}-bubble__content`],
    name: message => message.querySelector(`.${messageClass}__avatar-tooltip .c-base-tooltip__default`),
  },
}

/** Crisp. Enter sends what stands in the box. */
export const crisp: Host = {
  id: 'crisp',
  grade: 'B',
  checkedOn: '2026-11-22',

  detect: ({ location }) => isAt('crisp', location),

  composerOf: element => composerBy([inbox], crisp, element),
}

/** By the picture at the conversation in the list. */
function channelOf(picture: Element | null): Channel {
  const name = picture?.getAttribute('href') ?? picture?.getAttribute('xlink:href') ?? labelOf(picture) ?? ''
  if (name === '') return 'unknown'
  return /mail/i.test(name) ? 'email' : 'chat'
}
