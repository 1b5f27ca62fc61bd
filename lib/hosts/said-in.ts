import type { Message } from '@/lib/analysis/report'
import { wordsOf } from './message-words'

/** What was said in these elements, in their order; one whose writer or words the page does not show is left out. */
export function saidIn(
  elements: readonly HTMLElement[],
  writerOf: (element: HTMLElement) => Message['who'] | null,
  bodySelector: string,
  wordsIn: (body: HTMLElement) => string = wordsOf,
): readonly Message[] {
  return elements.flatMap(element => {
    const who = writerOf(element)
    const body = element.querySelector<HTMLElement>(bodySelector)
    return who && body ? [{ who, text: wordsIn(body) }] : []
  })
}
