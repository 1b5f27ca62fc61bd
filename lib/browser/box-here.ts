import type { Box } from '@/lib/link/protocol'
import { browser } from './api'
import { sendMessage } from './messages'

/** What the hands make of the reply box in the tab the agent is looking at; null when no hands answer there. */
export async function boxHere(): Promise<Box | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return null
  return sendMessage('boxState', undefined, tab.id).catch(() => null)
}
