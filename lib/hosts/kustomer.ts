import { isAt } from './addresses'
import { composerBy } from './desk-composer'
import type { DeskLayout } from './desk-layout'
import type { Host } from './host'
import { modeByWords } from './mode-words'

/** /app/customers/<id>/event/<id>; read in one extension of May 2026, which knew the editor and no more. */
const timeline: DeskLayout = {
  since: '2026',
  editable: '.public-DraftEditor-content[contenteditable="true"]',
  mode: ({ composer, editable }) => modeByWords(composer, editable),
  channel: () => 'unknown',
}

/** Kustomer, as far as it is known: its editor. Reply or note, and what sends, only by what the page calls them. */
export const kustomer: Host = {
  id: 'kustomer',
  grade: 'C',
  checkedOn: '2026-11-22',

  detect: ({ location }) => isAt('kustomer', location) && location.pathname.startsWith('/app'),

  composerOf: element => composerBy([timeline], kustomer, element),
}
