import { everyIn, parentAcross } from '@/lib/hosts/across-shadow-roots'
import type { Composer, Host } from '@/lib/hosts/host'
import type { Box } from '@/lib/link/protocol'
import { describe, outlineOf, wordsWritten } from './censored-outline'

/** A composer has a button beside its editable; it is looked for this far out, over the edges of shadow roots. */
const mostLevelsOut = 8
const buttons = 'button, input[type="submit"], [role="button"]'

export interface HealthReportOptions {
  readonly document: Document
  readonly box: Box
  /** The helpdesk whose page it is; null where the coach knows none. */
  readonly host: Host | null
  readonly composer: Composer | null
  /** The editable, or the frame that holds it; null where no box was found. */
  readonly element: Element | null
}

/**
 * What somebody needs who is to teach the coach this page: which parts were found, and how the page is built around
 * the box. No address, and no word that the agent or a customer wrote.
 */
export function healthReport({ document, box, host, composer, element }: HealthReportOptions): string {
  const facts = [
    `Helpdesk: ${host ? `${host.id}, grade ${host.grade}, its page last checked on ${host.checkedOn}` : 'none that the coach knows'}`,
    `Box: ${box.state}${box.state === 'reading' ? `, ${box.mode}` : ''}`,
    `Editor: ${composer?.editor.id ?? 'not known'}`,
    ...(composer?.general ? [`Read by general rules: a Send was ${composer.sendControl() ? '' : 'not '}found`] : []),
    `Not found: ${('missing' in box && box.missing.join(', ')) || 'nothing'}`,
  ]
  if (!element) return facts.join('\n')
  const frame = element.ownerDocument.defaultView?.frameElement
  const outside = frame ?? element
  const inside = (outside as HTMLIFrameElement).contentDocument?.body ?? null
  const root = composerAround(outside)
  const written = new Set([...wordsWritten(document), ...(inside ? wordsWritten(inside.ownerDocument) : [])])
  return [
    ...facts,
    'Around it, from the page inwards:',
    ...pathTo(root).map(ancestor => describe(ancestor, written)),
    'The box:',
    ...outlineOf(root, { written, editable: outside }),
    ...(inside ? ['In its frame:', ...outlineOf(inside, { written, editable: inside })] : []),
  ].join('\n')
}

function composerAround(element: Element): Element {
  let root = element
  for (let level = 0; level < mostLevelsOut; level++) {
    const outer = parentAcross(root)
    if (!outer || outer.localName === 'body') return root
    root = outer
    if (everyIn(root, buttons).length > 0) return root
  }
  return root
}

/** The elements around this one, the outermost first. */
function pathTo(element: Element): Element[] {
  const outer = parentAcross(element)
  return outer ? [...pathTo(outer), outer] : []
}
