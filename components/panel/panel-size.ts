import { type RefObject, useLayoutEffect } from 'react'

/** What the frame around the panel should be. */
export type PanelSize = 'hidden' | 'pill' | 'panel' | 'viewport'

/** In CSS pixels, as the style sheet has it. */
const pillHeight = 32

/**
 * Tells the frame how large it should be, whenever that changes, and again with each press of Send: the hands wait to
 * hear that the dialog stands.
 */
export function usePanelSize(
  root: RefObject<HTMLElement | null>,
  size: PanelSize,
  presses: number,
  onSize: (size: PanelSize, height: number) => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a press is a reason to tell the size again
  useLayoutEffect(() => {
    const panel = root.current
    const content = panel?.querySelector('.panel-content')
    if (size !== 'panel' || !panel || !content) {
      onSize(size, size === 'pill' ? pillHeight : 0)
      return
    }
    const tell = () => onSize('panel', naturalHeight(panel))
    const observer = new ResizeObserver(tell)
    observer.observe(content)
    tell()
    return () => observer.disconnect()
  }, [root, size, presses, onSize])
}

/** As high as the panel were if nothing had to scroll; whatever height the frame has just now. */
function naturalHeight(panel: HTMLElement): number {
  const parts = [...panel.querySelectorAll<HTMLElement>(':scope > .header, .panel-content, :scope > .footer')]
  const borders = panel.offsetHeight - panel.clientHeight
  return Math.ceil(parts.reduce((sum, part) => sum + part.getBoundingClientRect().height, borders))
}
