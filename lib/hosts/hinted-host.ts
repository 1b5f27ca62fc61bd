import { closestAcross } from './across-shadow-roots'
import { type HostedId, isAt } from './addresses'
import { composerByGeneralRules, type PageHints } from './general-rules'
import type { Host } from './host'

export interface HintedHost extends Omit<Host, 'id' | 'detect' | 'composerOf' | 'isReplyPlace'>, Omit<PageHints, 'id'> {
  readonly id: HostedId
  /** Whether replies are written under this address of the product's. Absent where they are under all. */
  isHere?(address: Location): boolean
  /** Boxes that are never for a reply, whatever they look like. */
  readonly neverReply?: string
}

/**
 * A product of whose page too little is known for an adapter: read by general rules, helped by what was seen of it.
 * What nobody has seen stands in no such file.
 */
export function hintedHost({ isHere, neverReply, ...product }: HintedHost): Host {
  const isNever = (element: Element) => neverReply !== undefined && closestAcross(element, neverReply) !== null
  return {
    ...product,
    detect: ({ location }) => isAt(product.id, location) && (isHere?.(location) ?? true),
    isReplyPlace: element => !isNever(element),
    composerOf: element => (isNever(element) ? null : composerByGeneralRules(element, product)),
  }
}
