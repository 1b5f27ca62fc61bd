import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { partIsHere } from '@/lib/hands/parts'
import { TextareaMarks } from '@/lib/hands/textarea-marks'

/** A part of the hands that the keeper brings beside them where the reply box is a plain field. */
export default defineUnlistedScript(() => partIsHere('textarea-marks', TextareaMarks))
