import { fresh } from './fresh'

/** What the agent decided for one site, as it stands at any moment. Tells of each change until the signal. */
export function freshChoices(site: string, onChange: () => void, signal: AbortSignal) {
  const boxes = fresh('notReplyBoxes', onChange, signal)
  const sites = fresh('guardedSites', onChange, signal)
  return {
    choices: () => ({ isGuarded: sites.now().includes(site), notReplyBoxes: boxes.now()[site] ?? [] }),
    isRead: Promise.all([boxes.isRead, sites.isRead]),
  }
}
