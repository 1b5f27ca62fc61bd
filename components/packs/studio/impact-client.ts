import type { ImpactAnswer, ImpactRequest } from '@/lib/packs/impact-work'
import type { Pack } from '@/lib/packs/pack'

/** What the impact preview asks of the world around it. */
export interface ImpactClient {
  /** Opens a place where past replies are read and rules tried on them; closed, it has forgotten the replies. */
  open(onAnswer: (answer: ImpactAnswer) => void): {
    readonly send: (request: ImpactRequest) => void
    readonly close: () => void
  }
  /** The pack of that name as it is at work; null when there is none. */
  inUse(id: string): Promise<Pack | null>
}
