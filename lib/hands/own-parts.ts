import { healthReport } from './health-report'
import type { BringPart, Parts } from './parts'
import { TextareaMarks } from './textarea-marks'

const parts: Parts = { 'health-report': healthReport, 'textarea-marks': TextareaMarks }

/** All parts at once, for a page of ours that carries them: no script is brought there. */
export const ownParts: BringPart = name => Promise.resolve(parts[name])
