import type { Rewrite } from '@/lib/session/advice'
import { words } from '@/lib/strings/words'
import type { TextMark } from '../ui/marked-text'

/** The blanks of a rewrite or starter, to be shown in its text without the white space around it. */
export function slotMarks({ text, slots }: Pick<Rewrite, 'text' | 'slots'>): TextMark[] {
  const before = text.length - text.trimStart().length
  return slots.map(([start, end]) => ({
    start: start - before,
    end: end - before,
    look: 'slot',
    label: words('suggestions.slot'),
  }))
}
