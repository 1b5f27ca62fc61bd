import type { Box } from '@/lib/link/protocol'
import { browser } from './api'
import { sendMessage } from './messages'

/** What the hands make of the reply box in the tab the agent is looking at; null when no hands answer there. */
export async function boxHere(): Promise<Box | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return null
  return sendMessage('boxState', undefined, tab.id).catch(() => null)
}

const tries = 20
const betweenTriesMilliseconds = 150

/** The same where the hands were started a moment ago, and may need one more to answer. */
export async function boxHereSoon(): Promise<Box | null> {
  for (let tried = 0; tried < tries; tried++) {
    const box = await boxHere()
    if (box) return box
    await new Promise(resolve => setTimeout(resolve, betweenTriesMilliseconds))
  }
  return null
}
