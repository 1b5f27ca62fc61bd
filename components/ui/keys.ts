/** A key together with the one that gives commands on this computer: "Ctrl+Z", "⌘Z" on a Mac. */
export function withCommandKey(key: string): string {
  return /Mac|iPhone|iPad/.test(navigator.platform) ? `⌘${key}` : `Ctrl+${key}`
}
