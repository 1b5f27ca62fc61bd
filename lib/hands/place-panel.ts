export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface PanelSize {
  readonly size: 'pill' | 'panel' | 'viewport' | 'hidden'
  readonly side: 'left' | 'right'
  /** What the content needs, in CSS pixels. */
  readonly height: number
}

export const panelWidth = 340
export const pillWidth = 72
const margin = 16
/** Less would show little but the panel's own frame. */
const leastHeight = 280

/**
 * Where the panel stands in a viewport: docked at its side, at the top or the bottom, wherever it covers least of what
 * must stay free (first the send button, then the reply box); on the other side, or less tall above or below them, when
 * only that is free. The top is preferred, for from there it grows downwards and its header stays where the agent last saw it.
 */
export function placePanel(
  { size, side, height }: PanelSize,
  viewport: { readonly width: number; readonly height: number },
  keepFree: readonly Box[],
): Box {
  if (size === 'viewport') return { left: 0, top: 0, ...viewport }
  const width = Math.min(size === 'pill' ? pillWidth : panelWidth, viewport.width)
  const tall = Math.max(0, Math.min(height, viewport.height - 2 * margin))
  const right = Math.max(0, viewport.width - width - margin)
  const left = Math.min(margin, right)
  const bottom = Math.max(0, viewport.height - tall - margin)
  const columns = side === 'right' ? [right, left] : [left, right]
  const places = columns.flatMap(x => [
    ...[Math.min(margin, bottom), bottom].map(y => ({ left: x, top: y, width, height: tall })),
    ...besides({ left: x, top: margin, width, height: tall }, viewport.height - margin, keepFree),
  ])
  return places.reduce((best, place) => (covered(place, keepFree) < covered(best, keepFree) ? place : best))
}

/** The same column above and below what must stay free, only as tall as that allows; its content scrolls. */
function besides(place: Box, bottom: number, keepFree: readonly Box[]): readonly Box[] {
  const there = keepFree.filter(box => overlap({ ...place, height: bottom }, box) > 0)
  if (there.length === 0) return []
  const roomAbove = Math.min(...there.map(({ top }) => top)) - margin / 2 - place.top
  const below = Math.max(...there.map(({ top, height }) => top + height)) + margin / 2
  return [
    { ...place, height: Math.min(place.height, roomAbove) },
    { ...place, top: below, height: Math.min(place.height, bottom - below) },
  ].filter(({ height }) => height >= leastHeight)
}

/** How much is covered of each thing, the first things weighing ten times as much as the next: a button is small. */
function covered(place: Box, keepFree: readonly Box[]): number {
  const share = (box: Box) => overlap(place, box) / Math.max(1, box.width * box.height)
  return keepFree.reduce((sum, box, rank) => sum + share(box) * 10 ** (keepFree.length - rank), 0)
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top)
  return Math.max(0, width) * Math.max(0, height)
}
