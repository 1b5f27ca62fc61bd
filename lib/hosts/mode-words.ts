import type { Mode } from '@/lib/link/protocol'
import { everyIn } from './across-shadow-roots'
import { choicesIn, kindChosen } from './box-choices'
import { nameOf } from './control-name'
import { kindSaid } from './note-words'

/**
 * Whether a reply or a note is written here, by what the page says is chosen beside the box; "unknown" where it says
 * nothing, or both. For products with notes of which nobody told how their page tells them from replies.
 * @param bearers - Selector of further controls whose name is the kind that is chosen.
 */
export function modeByWords(composer: Element, editable: Element, bearers?: string): Mode {
  const chosen = choicesIn(composer, editable).map(kindChosen)
  const borne = bearers ? everyIn(composer, bearers).map(control => kindSaid(nameOf(control))) : []
  const kinds = new Set([...chosen, ...borne])
  if (kinds.has('doubtful') || kinds.has('reply') === kinds.has('note')) return 'unknown'
  return kinds.has('reply') ? 'public' : 'internal'
}
