import type { ReceivedPack } from '@/lib/packs/received-pack'
import type { PackOrigin } from '@/lib/packs/shelf'

/** What an address gave: a text, or one sentence that says why there is none. */
export type Fetched =
  | { readonly text: string; readonly problem: null }
  | { readonly text: null; readonly problem: string }

/** A pack to begin with, shipped with the coach. */
export interface StarterPack {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly text: string
}

/** All that the list of packs asks of the world around it. */
export interface PackClient {
  /** Opens and weighs what somebody gave; nothing of it is active yet. */
  receive(given: string, hash?: string): Promise<ReceivedPack>
  /** Asks the browser for the address's site, then the site for the pack. Must follow a click. */
  fromAddress(address: string): Promise<Fetched>
  /** Puts to use what was received and looked at. */
  take(received: ReceivedPack, origin: PackOrigin): Promise<void>
  /** What waits beside a pack, opened and weighed. */
  offerOf(id: string): Promise<ReceivedPack>
  /** Takes the waiting update away, unused. */
  dropOffer(id: string): Promise<void>
  switch(id: string, isOn: boolean): Promise<void>
  rollBack(id: string): Promise<void>
  remove(id: string): Promise<void>
  /** The pack as one line to paste into a chat. */
  codeOf(id: string): Promise<string>
  copy(text: string): Promise<boolean>
  /** Hands the pack over as a file. */
  save(id: string): void
  readonly starters: readonly StarterPack[]
}
