import { parentAcross } from './across-shadow-roots'

const levels = 6
/** What pages call things for their own programs. No class: those change as the agent types. */
const names = ['id', 'name', 'role', 'data-testid', 'data-test-id', 'data-test', 'data-cy', 'data-qa']

/**
 * The place of a box in its page's structure, as sixteen hexadecimal figures: the same on the next visit, and no word
 * of the page can be read from it.
 */
export function signatureOf(box: Element): string {
  const path: string[] = []
  let element: Element | null = box
  for (let level = 0; level <= levels && element; level++, element = parentAcross(element)) path.push(partOf(element))
  const text = path.join('/')
  return hash(text, 0x811c9dc5) + hash(text, 0x01000193)
}

/** Without figures, which number tickets and elements. */
function partOf(element: Element): string {
  const said = names.map(name => element.getAttribute(name)?.replaceAll(/[\da-f]{8,}|\d+|:\w+:/gi, '#') ?? '')
  return [element.localName, ...said].join(' ')
}

/** FNV-1a, eight hexadecimal figures: nothing secret hangs on it. */
function hash(text: string, seed: number): string {
  let value = seed
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193)
  return (value >>> 0).toString(16).padStart(8, '0')
}
