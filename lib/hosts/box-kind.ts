import type { Mode } from '@/lib/link/protocol'
import { parentAcross } from './across-shadow-roots'
import type { AroundBox } from './around-box'
import { kindChosen } from './box-choices'
import { nameOf } from './control-name'
import { namesOfBox } from './looks-like-reply-box'
import { isForColleagues, kindSaid } from './note-words'

/** How classes say it: "is-private", "composer--note", "internal-note"; not "note-editor", which is an editor's name. */
const noteClass =
  /^(?:is|has)[-_](?:note|private|internal)(?:[-_]\w+)?$|^(?:private|internal)(?:[-_](?:note|comment|mode|reply))?$|--(?:note|private|internal)(?:-note)?$|(?:^|[-_])(?:internal|private)[-_](?:note|comment)(?:$|[-_])|^note[-_]mode$/i
const kindAttributes = ['data-mode', 'data-type', 'data-kind', 'data-channel', 'data-visibility']
const noteValue = /^(?:note|internal|private|internal[-_]?note|private[-_]?note)$/i

/**
 * Whether the customer will read what is written in a box that no adapter knows. "public" only where something beside
 * it sends by its name and nothing speaks of a note, unless the page says that the note is not chosen; whatever is
 * doubtful is "unknown".
 */
export function kindOfBox(
  editable: HTMLElement,
  box: Element,
  { area, sendControls, isSendNamed, choices, headings }: AroundBox,
): Mode {
  const names = namesOfBox(editable)
  if (names.some(isForColleagues) || isMarkedNote(box, area)) return 'internal'
  const chosen = choices.map(kindChosen)
  const isReplyChosen = chosen.includes('reply')
  if (chosen.includes('note')) return isReplyChosen ? 'unknown' : 'internal'
  if (headings.some(heading => kindSaid(nameOf(heading)) === 'note')) return isReplyChosen ? 'unknown' : 'internal'
  if (sendControls.length === 0 || chosen.includes('doubtful')) return 'unknown'
  if (isReplyChosen) return 'public'
  if (!isSendNamed) return 'unknown'
  const isDoubtful = choices.some(({ kind }, at) => kind !== 'reply' && chosen[at] === 'unsaid')
  return isDoubtful || names.some(speaksOfNote) ? 'unknown' : 'public'
}

function speaksOfNote(name: string): boolean {
  const kind = kindSaid(name)
  return kind === 'note' || kind === 'doubtful'
}

function isMarkedNote(box: Element, area: Element): boolean {
  for (let element: Element | null = box; element; element = parentAcross(element)) {
    const isNote =
      [...element.classList].some(name => noteClass.test(name)) ||
      kindAttributes.some(name => noteValue.test(element!.getAttribute(name) ?? ''))
    if (isNote) return true
    if (element === area) return false
  }
  return false
}
