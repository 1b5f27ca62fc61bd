import { roosterjs } from '@/lib/editors/roosterjs'
import { isAt } from './addresses'
import { composerBy } from './desk-composer'
import type { DeskLayout } from './desk-layout'
import type { Host } from './host'
import { accountOf, senderOf } from './outlook-account'
import { setApartIn } from './outlook-set-apart'
import { isAnswerToUnseen, ticketOf } from './outlook-thread'

/**
 * /mail/…; read in extensions and their tests of 2024 to September 2026. Labels are those of the English page; in other
 * languages the box and its Send are known by what the page calls them for its own tests.
 */
const mail: DeskLayout = {
  since: '2023',
  editable: [
    '[contenteditable="true"][aria-label^="Message body"]',
    '[data-testid="rooster-editor-focus-trap-zone"][contenteditable="true"]',
    '[data-testid="rooster-editor-focus-trap-zone"] [contenteditable="true"][role="textbox"]',
  ].join(),
  editor: roosterjs,
  // A reply under its message makes the whole reading pane its composer: that is never taken for one.
  composer: '[id^="docking_InitVisiblePart_"], [data-app-section="MailReadCompose"]:not(main, [role="main"])',
  outside: 'body, main, [role="main"]',
  send: 'button[aria-label="Send"], button[name="Send"], [data-testid="ComposeSendButton"] button:not([aria-haspopup="true"], [aria-label^="More"])',
  conversation: () => '',
  mode: () => 'public',
  channel: () => 'email',
  setApart: setApartIn,
  ticket: ({ composer, editable }) => ticketOf(composer, editable),
  isCustomerMissing: ({ composer, editable }) => isAnswerToUnseen(composer, editable),
  sender: ({ composer, editable }) => senderOf(composer, editable),
}

/**
 * Outlook on the web. Every mail goes to somebody, so there is no note; private mail is written here too, so a mail is
 * read only under an address that the agent named.
 */
export const outlook: Host = {
  id: 'outlook',
  grade: 'A',
  checkedOn: '2026-11-22',
  detect: ({ location }) => isAt('outlook', location),

  account: accountOf,

  composerOf: element => composerBy([mail], outlook, element),
}
