import { anyInconvenience } from './any-inconvenience'
import { askForMore } from './ask-for-more'
import { blameToFact } from './blame-to-fact'
import { callYouBack } from './call-you-back'
import { cannot } from './cannot'
import { cannotUntil } from './cannot-until'
import { denial } from './denial'
import { didNotSend } from './did-not-send'
import { doNotDo } from './do-not-do'
import { doNotForget } from './do-not-forget'
import { doNotHave } from './do-not-have'
import { doNotKnow } from './do-not-know'
import { doubting } from './doubting'
import { heard } from './heard'
import { leaveOutOpener } from './leave-out-opener'
import { nonApology } from './non-apology'
import { notMyJob } from './not-my-job'
import { notPossible } from './not-possible'
import { nothingICanDo } from './nothing-i-can-do'
import { ownPromise } from './own-promise'
import { pleaseDo } from './please-do'
import { policyReason } from './policy-reason'
import type { Rewrite } from './rewrite'
import { sendElsewhere } from './send-elsewhere'
import { shouldHave } from './should-have'
import { thereIsNo } from './there-is-no'
import { untilThenNot } from './until-then-not'
import { vagueTime } from './vague-time'
import { waitTime } from './wait-time'
import { weRequire } from './we-require'
import { willTry } from './will-try'
import { youCannot } from './you-cannot'

/** All built-in rewrites; packs name them by id. */
export const rewrites: readonly Rewrite[] = [
  anyInconvenience,
  askForMore,
  blameToFact,
  callYouBack,
  cannotUntil,
  cannot,
  denial,
  didNotSend,
  doNotDo,
  doNotForget,
  doNotHave,
  doNotKnow,
  doubting,
  heard,
  leaveOutOpener,
  nonApology,
  notMyJob,
  notPossible,
  nothingICanDo,
  ownPromise,
  pleaseDo,
  policyReason,
  sendElsewhere,
  shouldHave,
  thereIsNo,
  untilThenNot,
  vagueTime,
  waitTime,
  weRequire,
  willTry,
  youCannot,
]

const byId = new Map(rewrites.map(rewrite => [rewrite.id, rewrite]))

export function rewriteNamed(id: string): Rewrite | undefined {
  return byId.get(id)
}
