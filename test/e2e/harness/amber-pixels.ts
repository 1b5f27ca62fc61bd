import type { AgentWindow } from './agent-window'
import { pixelsOf, readPng } from './picture'

const amber = [0xb0, 0x7a, 0x00] as const

/** How many pixels of this element have the colour of a "should": that of its mark, painted in whatever way. */
export async function amberPixels(window: AgentWindow, selector: string): Promise<number> {
  return pixelsOf(readPng(await window.picture(selector)), amber)
}
