import type { Report } from '@/lib/analysis/report'
import { analysedPart } from '@/lib/text/analysed-part'

/** How many sentences of the draft say something to the customer: ended, and neither the greeting nor thanks, nor quoted or signed. */
export function finishedSentences(draft: string, { signals }: Pick<Report, 'signals'>): number {
  const opening = [...signals.greeting.spans, ...signals.thanks.spans]
  return analysedPart(draft).sentences.filter(({ text, start, end }) => {
    const isOpening = opening.some(([from, to]) => from >= start && to <= end) && text.split(/\s+/).length <= 6
    const isEnded = /[.!?…]["'”’)]*$/.test(text) || /^[^\S\n]*\n/.test(draft.slice(end))
    return isEnded && !isOpening
  }).length
}
