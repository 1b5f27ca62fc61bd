import type { Span } from '@/lib/text/span'
import { spansOf } from '@/lib/text/wording'

const link =
  /\bhttps?:\/\/[^\s<>()"']+[^\s<>()"'.,!?;:]|\bwww\.[^\s<>()"']+[^\s<>()"'.,!?;:]|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|co|dev|help|support)\/[^\s<>()"']*[^\s<>()"'.,!?;:]/gi

/** Where a sentence links to a page. */
export function helpLinksIn(sentence: string): Span[] {
  return spansOf(sentence, link)
}
