import { senders } from './settings'

/** What became of an address that the agent wrote down or pressed. */
export type NamedSender = 'named' | 'known' | 'no-address'

const address = /^[^\s@<>()[\]",;:]+@[^\s@<>()[\]",;:.]+(\.[^\s@<>()[\]",;:.]+)+$/

/** Puts an address on the list of those whose mail is coached; kept in lower case. */
export async function nameSender(written: string): Promise<NamedSender> {
  const sender = written.trim().toLowerCase()
  if (!address.test(sender)) return 'no-address'
  const known = await senders.getValue()
  if (known.includes(sender)) return 'known'
  await senders.setValue([...known, sender])
  return 'named'
}

/** Takes an address off the list: its mail is left alone from now on. */
export async function forgetSender(sender: string): Promise<void> {
  const known = await senders.getValue()
  await senders.setValue(known.filter(other => other !== sender))
}
