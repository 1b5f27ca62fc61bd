import type { Finding } from '@/lib/analysis/report'
import type { Pack } from '@/lib/packs/pack'
import type { PackProblem } from '@/lib/packs/problem'
import type { Neighbours } from './studio-names'

/** What the studio asks of the world around it. */
export interface StudioClient {
  /** Everything that is wrong with the pack, and what looks as if it came out of a real ticket. */
  check(pack: Pack): Promise<{ readonly problems: readonly PackProblem[]; readonly warnings: readonly PackProblem[] }>
  /** What the built-in rules and this pack find in a reply. */
  tryOn(pack: Pack, draft: string, customer: string): Promise<readonly Finding[]>
  /** The version the pack should have, by what it changes in the one that is in use. */
  versionFor(pack: Pack): Promise<string>
  /** The packs beside this one, the built-in one first, and this one as it is in use; null when it is not. */
  neighboursOf(pack: Pack): Promise<Neighbours>
  /** Puts a pack without problems to use. */
  keep(pack: Pack): Promise<void>
  /** Keeps what is being made, whatever is still wrong with it, for the next time; null when it is done. */
  remember(pack: Pack | null): Promise<void>
}
