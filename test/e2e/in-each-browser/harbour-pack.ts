import { expect } from '@playwright/test'
import { writePasteCode } from '@/lib/packs/paste-code'
import type { AgentWindow } from '../harness/agent-window'
import type { CoachedDesk } from './coached-desk'

/** A pack with one rule of its own, as a lead at Harbour would share it. */
export const harbour = JSON.stringify({
  format: 1,
  id: 'harbour/voice',
  version: '1.0.0',
  title: 'Harbour voice',
  locale: 'en',
  rules: [
    {
      id: 'no-tiers',
      kind: 'avoid',
      level: 'should',
      group: 'clarity',
      phrases: ['tier two'],
      message: 'Our own word for ourselves.',
      suggest: ['my colleagues'],
      examples: { bad: ['I passed it to tier two.'], good: ['I passed it to my colleagues.'] },
    },
  ],
})
export const jargon = 'I passed it to tier two.'
export const card = expect.stringContaining('Our own word for ourselves.')

export function pageText(window: AgentWindow): Promise<string> {
  return window.read('body', body => body.innerText)
}

/** Pastes the pack as one line into the options page, looks at what is in it, and uses it. */
export async function takeByLine(window: AgentWindow): Promise<void> {
  await window.goToOptions()
  await window.click('.pack-add form textarea')
  await window.type(await writePasteCode(harbour))
  await window.clickWords('.pack-add form:has(textarea) button', 'See what is in it')
  await expect.poll(() => pageText(window)).toContain('Harbour voice, version 1.0.0')
  await window.clickWords('button', 'Use this pack')
  await expect.poll(() => pageText(window)).toContain('1 rule · your own')
}

/** Writes the team's own jargon as a reply, and waits for the pack's card on it. */
export async function expectPackAtWork(window: AgentWindow, desk: CoachedDesk): Promise<void> {
  await desk.enter(window, 'coached')
  await desk.begin(window, 'reply')
  await window.type(jargon)
  await expect.poll(() => window.panel.cards()).toContainEqual(card)
}
