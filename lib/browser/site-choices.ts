import { guardedSites, notReplyBoxes } from './settings'

/** Remembers of one box on a site that it is no reply box: it is left alone from now on. */
export async function disownBox(site: string, signature: string): Promise<void> {
  const known = await notReplyBoxes.getValue()
  const others = (known[site] ?? []).filter(other => other !== signature)
  await notReplyBoxes.setValue({ ...known, [site]: [...others, signature] })
}

/** Every box of this site may be a reply box again. */
export async function ownBoxesAgain(site: string): Promise<void> {
  const { [site]: _, ...others } = await notReplyBoxes.getValue()
  await notReplyBoxes.setValue(others)
}

/** Has sends checked on a site that is read by general rules, or not any more. */
export async function guardOn(site: string, isWanted: boolean): Promise<void> {
  const others = (await guardedSites.getValue()).filter(other => other !== site)
  await guardedSites.setValue(isWanted ? [...others, site] : others)
}
