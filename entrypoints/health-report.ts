import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { healthReport } from '@/lib/hands/health-report'
import { partIsHere } from '@/lib/hands/parts'

/** A part of the hands that the keeper brings beside them when the agent asks for a report. */
export default defineUnlistedScript(() => partIsHere('health-report', healthReport))
