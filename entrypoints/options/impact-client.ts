import type { ImpactClient } from '@/components/packs/studio/impact-client'
import { openImpact } from '@/lib/engine/impact'
import { packInUse } from './pack-in-use'

/** Past replies are read in a worker of this page, which keeps them in memory and ends with it. */
export const impactClient: ImpactClient = { open: openImpact, inUse: packInUse }
