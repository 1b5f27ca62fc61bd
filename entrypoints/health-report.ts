import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { healthReporterIsHere } from '@/lib/hands/brought-health-report'
import { healthReport } from '@/lib/hands/health-report'

/** Brought by the keeper beside the hands that ask for it. */
export default defineUnlistedScript(() => healthReporterIsHere(healthReport))
