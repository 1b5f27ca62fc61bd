import { isAt } from './addresses'
import { composerBy } from './desk-composer'
import type { DeskLayout } from './desk-layout'
import type { Host } from './host'
import { labelOf } from './message-words'
import { modeByWords } from './mode-words'

/** /conversation/<id>/<number>; read in extensions of 2023 to 2026, none of which told a note from a reply for sure. */
const conversation: DeskLayout = {
  since: '2023',
  editable: [
    '[role="textbox"][aria-label="Reply Editor"]',
    '[data-cy="ConvoEditor"][contenteditable="true"]',
    '[data-cy="ConvoEditor"] [contenteditable="true"]',
    '.editor-container[contenteditable="true"]',
    '.redactor_redactor.redactor_editor[contenteditable="true"]',
  ].join(),
  mode: ({ composer, editable }) => modeByWords(composer, editable),
  channel: () => 'unknown',
  subject({ document }) {
    const field = document.querySelector(
      '[aria-label="Conversation Subject"], [data-cy="EditableTextarea"], #subjectLine',
    )
    return ((field as HTMLInputElement | null)?.value ?? labelOf(field))?.trim() || null
  },
  thread: {
    list: '[data-testid="ThreadContainer"], ol[aria-label="Thread Items"]',
    message: '[id^="thread-"]',
    who(message) {
      const label = message.getAttribute('aria-label') ?? ''
      if (/\bnote\b/i.test(label)) return 'note'
      if (message.classList.contains('is-customer') || /\bcustomer\b/i.test(label)) return 'customer'
      return /\b(?:reply|response)\b/i.test(label) ? 'agent' : null
    },
    // Where words stand was never told for sure: what has none of these counts as not found.
    bodies: ['.thread-content', '[class*="is-wide-layout"]:not([data-testid])'],
  },
}

/** Help Scout, as far as it is known. Reply or note only by what the page says to be chosen. */
export const helpScout: Host = {
  id: 'help-scout',
  grade: 'C',
  checkedOn: '2026-11-22',

  detect: ({ location }) => isAt('help-scout', location) && location.pathname.startsWith('/conversation'),

  composerOf: element => composerBy([conversation], helpScout, element),
}
