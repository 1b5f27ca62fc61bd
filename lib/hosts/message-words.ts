import { contenteditable } from '@/lib/editors/contenteditable'
import { quotedIn } from './quoted-mail'
import { readAgain } from './read-again'

/**
 * The writer's own words in a message that the page shows, without the mails it quotes.
 */
export const wordsOf = readAgain((message: HTMLElement) => contenteditable.read(message, quotedIn(message)).text.trim())

/** The words of a label or heading in one line; null where there are none. */
export function labelOf(element: Element | null | undefined): string | null {
  return element?.textContent?.replaceAll(/\s+/g, ' ').trim() || null
}

/** A name as the page shows it; null where it is an address, or nothing. */
export function nameOf(element: Element | null | undefined): string | null {
  const name = labelOf(element)
  return name?.includes('@') ? null : name
}
