import type { Mode } from '@/lib/link/protocol'
import { isAt } from './addresses'
import { nameOf } from './control-name'
import { composerBy } from './desk-composer'
import type { DeskLayout, Place } from './desk-layout'
import type { Host } from './host'
import { kindSaid } from './note-words'

const modeSelector = '#mode-switch'
const chosen = '.active, .selected, [aria-selected="true"], [aria-checked="true"]'

/** /admin/conversations/<slug> and /admin/chats…; read in four userscripts of 2024 and 2025. */
const conversation: DeskLayout = {
  since: '2024',
  editable: 'textarea#message_body',
  enterSends: isChat,
  mode: ({ document }) => modeOf([...document.querySelectorAll(`${modeSelector} > li`)]),
  modeShownBy: modeSelector,
  channel: place => (isChat(place) ? 'chat' : 'unknown'),
  thread: {
    list: '#messages-list',
    message: '.message',
    who(message) {
      // A class for notes was never seen; one that is called so is none of the conversation.
      if ([...message.classList].some(name => /note|internal|private/i.test(name))) return 'note'
      return message.classList.contains('staff') ? 'agent' : 'customer'
    },
    // In the one script that names no body, the words stand in paragraphs.
    bodies: ['.message-body', ':has(> p)'],
  },
}

/** Re:amaze. What is written in the one field, the list beside it says: its first entry is the reply. */
export const reamaze: Host = {
  id: 'reamaze',
  grade: 'B',
  checkedOn: '2026-11-22',

  detect: ({ location }) => isAt('reamaze', location) && location.pathname.startsWith('/admin'),

  composerOf: element => composerBy([conversation], reamaze, element),
}

function isChat({ document }: Place): boolean {
  return document.location.pathname.startsWith('/admin/chats') || document.querySelector('.message.chat-ui') !== null
}

function modeOf(choices: readonly Element[]): Mode {
  const [choice, ...others] = choices.filter(
    item => item.matches(chosen) || item.querySelector(`:scope > :is(${chosen})`),
  )
  if (!choice || others.length > 0) return 'unknown'
  const isNote = kindSaid(nameOf(choice)) === 'note'
  if (choice === choices[0]) return isNote ? 'unknown' : 'public'
  return isNote ? 'internal' : 'unknown'
}
