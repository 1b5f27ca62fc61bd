import { storage } from 'wxt/utils/storage'

/**
 * Everything the extension keeps on disk. Storage is the truth, stores only subscribe to it.
 * Drafts and customers' words are never among these: they live in memory and go with the ticket.
 */

/** Rules the agent switched off for themselves, by full name (`core:cannot`). */
export const mutedRules = storage.defineItem<readonly string[]>('local:mutedRules', { fallback: [], version: 1 })

/** The side of the page the panel is docked to, by site. */
export const panelSide = storage.defineItem<Readonly<Record<string, 'left' | 'right'>>>('local:panelSide', {
  fallback: {},
  version: 1,
})

/** Whether the panel stands open or is folded to its pill, by site. */
export const panelOpen = storage.defineItem<Readonly<Record<string, boolean>>>('local:panelOpen', {
  fallback: {},
  version: 1,
})

/** The addresses whose mail is coached where private mail lives too (Gmail), in lower case. */
export const senders = storage.defineItem<readonly string[]>('local:senders', { fallback: [], version: 1 })

/** Sites, by origin, on which the coach is to say nothing until the agent lets it go on. */
export const pausedSites = storage.defineItem<readonly string[]>('local:pausedSites', { fallback: [], version: 1 })

/** Pauses the coach on a site, or lets it go on. */
export async function pauseOn(site: string, isPaused: boolean): Promise<void> {
  const others = (await pausedSites.getValue()).filter(other => other !== site)
  await pausedSites.setValue(isPaused ? [...others, site] : others)
}

/** Switches one rule off for the agent, or on again. */
export async function muteRule(rule: string, isMuted: boolean): Promise<void> {
  const others = (await mutedRules.getValue()).filter(other => other !== rule)
  await mutedRules.setValue(isMuted ? [...others, rule] : others)
}

/** Takes everything off the disk again. */
export async function wipeSettings(): Promise<void> {
  await Promise.all(
    [mutedRules, panelSide, panelOpen, senders, pausedSites].map(item => item.removeValue({ removeMeta: true })),
  )
}
