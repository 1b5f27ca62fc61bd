import { storage } from 'wxt/utils/storage'
import { dayOf } from '@/lib/packs/expiry'
import type { OwnKey } from '@/lib/packs/own-key'
import type { Pack } from '@/lib/packs/pack'
import type { PausedRules } from '@/lib/packs/paused-rules'
import type { Shelf } from '@/lib/packs/shelf'
import type { Ticket } from '@/lib/packs/ticket'
import type { DismissalCounts } from '@/lib/session/dismissal-counts'
import type { Progress } from '@/lib/training/progress'
import { type ReadByHands, readByHands } from './read-by-hands'

/**
 * Everything the extension keeps on disk. Storage is the truth, stores only subscribe to it.
 * Drafts and customers' words are never among these: they live in memory and go with the ticket. The one exception is
 * made on purpose, by hand: past tickets as practice tickets, with what names a person replaced and looked over.
 */

/** The packs the agent took, with where each came from. */
export const shelf = storage.defineItem<Shelf>('local:shelf', { fallback: [], version: 1 })

/** The pack that is being made in the studio, whatever is still wrong with it; null when there is none. */
export const packDraft = storage.defineItem<Pack | null>('local:packDraft', { fallback: null, version: 1 })

/** Rules that were slow on this computer and are paused until their pack changes or the agent takes them back. */
export const pausedRules = storage.defineItem<PausedRules>('local:pausedRules', { fallback: {}, version: 1 })

/** Keeps rules that were found slow as paused, each with the day. */
export async function pauseRules(rules: PausedRules): Promise<void> {
  await pausedRules.setValue({ ...(await pausedRules.getValue()), ...rules })
}

/** Switches a paused rule on again. */
export async function resumeRule(rule: string): Promise<void> {
  const { [rule]: _resumed, ...others } = await pausedRules.getValue()
  await pausedRules.setValue(others)
}

/** A lead's own key for signing packs, locked by its password; null when none was made. */
export const signingKey = storage.defineItem<OwnKey | null>('local:signingKey', { fallback: null, version: 1 })

/**
 * Match patterns of sites that were granted for the sake of a pack that lies there: nothing on their pages is read,
 * unless the coach is switched on for them too.
 */
export const packSites = storage.defineItem<readonly string[]>('local:packSites', { fallback: [], version: 1 })

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
export const senders = storage.defineItem<ReadByHands['senders']>('local:senders', {
  fallback: readByHands.senders,
  version: 1,
})

/** Sites, by origin, on which the coach is to say nothing until the agent lets it go on. */
export const pausedSites = storage.defineItem<readonly string[]>('local:pausedSites', { fallback: [], version: 1 })

/**
 * Boxes, by site, that the agent said are for no reply, where general rules found them. Of each only where it stands
 * in its page, as sixteen hexadecimal figures: no word of the page.
 */
export const notReplyBoxes = storage.defineItem<ReadByHands['notReplyBoxes']>('local:notReplyBoxes', {
  fallback: readByHands.notReplyBoxes,
  version: 1,
})

/** Sites, by origin, read by general rules, on which sends are checked all the same. */
export const guardedSites = storage.defineItem<ReadByHands['guardedSites']>('local:guardedSites', {
  fallback: readByHands.guardedSites,
  version: 1,
})

/** Ids of the practice tickets that were answered at least once: which ones, and nothing of what was written. */
export const practiceDone = storage.defineItem<readonly string[]>('local:practiceDone', { fallback: [], version: 1 })

/** Practice tickets that somebody made of past ones: anonymised, looked over, and saved one by one. Read by keptTickets. */
export const practiceTickets = storage.defineItem<readonly Ticket[]>('local:practiceTickets', {
  fallback: [],
  version: 1,
})

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

/** How often each rule was dismissed for which reason, by full name, and since which day: counts, and never a text. */
export const dismissReasons = storage.defineItem<DismissalCounts>('local:dismissReasons', {
  fallback: { since: null, rules: {} },
  version: 2,
  // At first the day was not kept.
  migrations: { 2: (rules: DismissalCounts['rules']): DismissalCounts => ({ since: dayOf(new Date()), rules }) },
})

/** Counts one more dismissal of a rule for this reason. */
export async function countReason(rule: string, reason: string): Promise<void> {
  const { since, rules } = await dismissReasons.getValue()
  const ofRule = rules[rule] ?? {}
  await dismissReasons.setValue({
    since: since ?? dayOf(new Date()),
    rules: { ...rules, [rule]: { ...ofRule, [reason]: (ofRule[reason] ?? 0) + 1 } },
  })
}

/** Whether the panel trains: asks first, and helps by level. */
export const trainingOn = storage.defineItem<boolean>('local:trainingOn', { fallback: false, version: 1 })

/**
 * What training keeps: counts by skill, rule and day, levels, and the days on which lessons are due. Whoever reads it
 * takes over what fits the closed schema (lib/training/progress.ts) and nothing else.
 */
export const trainingProgress = storage.defineItem<Progress | null>('local:trainingProgress', {
  fallback: null,
  version: 1,
})

/** Takes all that training keeps off the disk; whether it is on stays as it is. */
export async function eraseTraining(): Promise<void> {
  await trainingProgress.removeValue({ removeMeta: true })
}

/** Takes everything off the disk again. */
export async function wipeSettings(): Promise<void> {
  const choices = [mutedRules, panelSide, panelOpen, senders, pausedSites, notReplyBoxes, guardedSites]
  const packs = [dismissReasons, shelf, packDraft, packSites, signingKey, pausedRules]
  const practice = [practiceDone, practiceTickets, trainingOn, trainingProgress]
  await Promise.all([...choices, ...packs, ...practice].map(item => item.removeValue({ removeMeta: true })))
}
