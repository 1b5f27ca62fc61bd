import { composerByGeneralRules } from './general-rules'
import type { Host } from './host'

/**
 * Any page that the agent switched the coach on for and that is no helpdesk it knows. Nobody can say from such a page
 * what the customer wrote, so nothing is taken for that.
 */
export const anyPage: Host = {
  id: 'any-page',
  grade: 'D',
  checkedOn: '2026-11-22',
  detect: () => true,
  composerOf: element => composerByGeneralRules(element, { id: 'any-page' }),
}
