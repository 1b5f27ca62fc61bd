import { isUnder, makersNames } from '@/lib/hosts/addresses'
import { browser } from './api'
import { sendMessage } from './messages'
import { packSites } from './settings'

/**
 * The sites the coach is switched on for. The browser's own list of granted hosts is the truth: a site is on when its
 * host is granted, so switching it off in the browser's settings is the same as switching it off here. Only those that
 * were granted to fetch a pack from are not among them.
 */

export interface Site {
  /** "https://acme.zendesk.com", or null for a page where no extension may run. */
  readonly origin: string | null
  readonly enabled: boolean
}

/** The hands, with the helpdesks that a page may be of: those that stand anywhere, or those at their makers' addresses. */
const scripts = { anywhere: 'content-scripts/coach.js', hosted: 'content-scripts/coach-hosted.js' }

/** Whole hosts, without the port: Firefox knows no ports in patterns, and a path can keep a script out of frames. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin)
  return `${protocol}//${hostname}/*`
}

/** The site that somebody means by what they wrote, "acme.zendesk.com/agent" or a whole address; null where it is none. */
export function siteWritten(written: string): string | null {
  const address = /^[a-z]+:\/\//i.test(written.trim()) ? written.trim() : `https://${written.trim()}`
  const url = URL.canParse(address) ? new URL(address) : null
  const isSite = url !== null && /^https?:$/.test(url.protocol) && /^localhost$|\w[.:]\w/.test(url.hostname)
  return isSite ? url.origin : null
}

type ContentScript = Parameters<typeof browser.scripting.registerContentScripts>[0][number]

/**
 * What is registered for a granted pattern: one script as a rule. A grant for many sites, which only the browser's own
 * settings give, gets the one for anywhere, and at the makers' addresses that are among them the other.
 */
function contentScriptsFor(pattern: string): readonly ContentScript[] {
  const everyFrame = { allFrames: true, runAt: 'document_start', persistAcrossSessions: true } as const
  const hosted = { id: `coach-hosted ${pattern}`, js: [scripts.hosted], ...everyFrame }
  if (isHosted(pattern)) return [{ ...hosted, matches: [pattern] }]
  const anywhere = { id: `coach ${pattern}`, matches: [pattern], js: [scripts.anywhere], ...everyFrame }
  const among = makersNames.filter(name => isUnder(name, hostNameIn(pattern))).map(name => `https://${name}/*`)
  if (among.length === 0) return [anywhere]
  return [
    { ...anywhere, excludeMatches: among },
    { ...hosted, matches: among },
  ]
}

/** Whether all that a pattern, or one page's address, means stands at a maker's address. */
function isHosted(pattern: string): boolean {
  return makersNames.some(name => isUnder(hostNameIn(pattern), name))
}

/** "*.example.com" of "https://*.example.com/*", and "*" of a pattern for all hosts. */
function hostNameIn(pattern: string): string {
  return /^[^:]+:\/\/([^/:]+)/.exec(pattern)?.[1] ?? '*'
}

/** The site in the tab the agent is looking at. Needs no permission beyond the click that opened the popup. */
export async function currentSite(): Promise<Site> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  const url = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : null
  if (!url || !/^https?:$/.test(url.protocol)) return { origin: null, enabled: false }
  return { origin: url.origin, enabled: await isEnabled(url.origin) }
}

export async function isEnabled(origin: string): Promise<boolean> {
  const [isGranted, forPacks] = await Promise.all([
    browser.permissions.contains({ origins: [patternOf(origin)] }),
    packSites.getValue(),
  ])
  return isGranted && !forPacks.includes(patternOf(origin))
}

/** Match patterns of all sites that are switched on. */
export async function enabledSites(): Promise<readonly string[]> {
  const [{ origins = [] }, forPacks] = await Promise.all([browser.permissions.getAll(), packSites.getValue()])
  return origins.filter(pattern => !forPacks.includes(pattern)).toSorted()
}

/**
 * Asks for this one site and starts the coach there, also in the tabs already open, so that no reload is needed.
 * Must be called from a click: the browser asks the agent. False when they say no.
 */
export async function enableSite(origin: string): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: [patternOf(origin)] })
  if (!granted) return false
  const others = (await packSites.getValue()).filter(pattern => pattern !== patternOf(origin))
  await packSites.setValue(others)
  await startOn(patternOf(origin))
  return true
}

/**
 * Asks for a site to fetch a pack from. Must be called from a click: the browser asks the agent. The coach is not
 * switched on there by it; where it is on already, it stays on. False when they say no.
 */
export async function allowPackFrom(origin: string): Promise<boolean> {
  const pattern = patternOf(origin)
  const wasGranted = browser.permissions.contains({ origins: [pattern] })
  // Asked for at once, for a click is soon over; written down meanwhile, so that the keeper knows what it is for.
  const asked = browser.permissions.request({ origins: [pattern] })
  const before = await packSites.getValue()
  if (!(await wasGranted)) await packSites.setValue([...before.filter(other => other !== pattern), pattern])
  const isGranted = await asked
  if (!isGranted) await packSites.setValue(before)
  return isGranted
}

/** Starts the coach on what was just granted, but not where that was for a pack. */
export async function startOnGranted(patterns: readonly string[]): Promise<void> {
  const forPacks = await packSites.getValue()
  for (const pattern of patterns) if (!forPacks.includes(pattern)) await startOn(pattern)
}

/** Tells whenever this site is switched on or off, here or in the browser's own settings, until the signal. */
export function watchSite(origin: string, onChange: (isOn: boolean) => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions
  const look = () => void isEnabled(origin).then(isOn => signal.aborted || onChange(isOn))
  onAdded.addListener(look)
  onRemoved.addListener(look)
  signal.addEventListener('abort', () => {
    onAdded.removeListener(look)
    onRemoved.removeListener(look)
  })
}

/** Stops the coach on this site and gives the permission back. */
export async function disableSite(origin: string): Promise<void> {
  const pattern = patternOf(origin)
  for (const tab of await browser.tabs.query({ url: pattern })) {
    if (tab.id !== undefined) await sendMessage('switchedOff', undefined, tab.id).catch(() => {})
  }
  await unregister(pattern)
  await browser.permissions.remove({ origins: [pattern] })
}

/** Registers the hands for a granted site and injects them where it is open. Repeating it changes nothing. */
export async function startOn(pattern: string): Promise<void> {
  for (const script of contentScriptsFor(pattern)) await register(script)
  for (const { id: tabId, url } of await browser.tabs.query({ url: pattern })) {
    if (tabId === undefined || !url) continue
    const files = [isHosted(url) ? scripts.hosted : scripts.anywhere]
    // Not waited for: a page that is still loading can keep a script waiting for long. One that is just closing, or
    // shows an error page, refuses: it gets the script when it next loads.
    void browser.scripting
      .executeScript({ target: { tabId, allFrames: true }, files, injectImmediately: true })
      .catch(() => {})
  }
}

/**
 * Never by way of taking it back first: the popup and the keeper both do this at the same moment, and a popup that the
 * agent closes in between would leave the site without a script until the browser starts anew.
 */
async function register(script: ContentScript): Promise<void> {
  const isRegistered = async () =>
    (await browser.scripting.getRegisteredContentScripts({ ids: [script.id] })).length > 0
  if (await isRegistered()) return
  try {
    await browser.scripting.registerContentScripts([script])
  } catch (error) {
    if (!(await isRegistered())) throw error
  }
}

async function unregister(pattern: string): Promise<void> {
  for (const { id } of contentScriptsFor(pattern)) {
    await browser.scripting.unregisterContentScripts({ ids: [id] }).catch(() => {})
  }
}

/** Brings the registered scripts in line with what is granted: after an update the browser has forgotten them. */
export async function startOnGrantedSites(): Promise<void> {
  for (const pattern of await enabledSites()) await startOn(pattern)
}

/**
 * The agent took a permission back in the browser's own settings. Which tabs show those sites, nobody may tell any more:
 * the hands in each are asked to find out for themselves.
 */
export async function stopOn(patterns: readonly string[]): Promise<void> {
  for (const pattern of patterns) await unregister(pattern)
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined) await sendMessage('permissionsChanged', undefined, id).catch(() => {})
  }
}
