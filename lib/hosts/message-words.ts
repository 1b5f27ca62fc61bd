import { contenteditable } from '@/lib/editors/contenteditable'
import { quotedIn } from './quoted-mail'

const read = new WeakMap<HTMLElement, { readonly source: string; readonly words: string }>()

/**
 * The writer's own words in a message that the page shows, without the mails it quotes. Asked at each change of the
 * draft: a message that stands as it stood is not read again.
 */
export function wordsOf(message: HTMLElement): string {
  const source = message.textContent ?? ''
  const known = read.get(message)
  if (known?.source === source) return known.words
  const words = contenteditable.read(message, quotedIn(message)).text.trim()
  read.set(message, { source, words })
  return words
}

/** The words of a label or heading in one line; null where there are none. */
export function labelOf(element: Element | null | undefined): string | null {
  return element?.textContent?.replaceAll(/\s+/g, ' ').trim() || null
}

/** A name as the page shows it; null where it is an address, or nothing. */
export function nameOf(element: Element | null | undefined): string | null {
  const name = labelOf(element)
  return name?.includes('@') ? null : name
}
