import { addAnotherWay } from './add-another-way'
import { anyInconvenience } from './any-inconvenience'
import { askForMore } from './ask-for-more'
import { askWhoDecides } from './ask-who-decides'
import { backInStock } from './back-in-stock'
import { bareNo } from './bare-no'
import { blameToFact } from './blame-to-fact'
import { byDesign } from './by-design'
import { callYouBack } from './call-you-back'
import { cannot } from './cannot'
import { cannotUntil } from './cannot-until'
import { checkTogether } from './check-together'
import { decline } from './decline'
import { denial } from './denial'
import { didNotSend } from './did-not-send'
import { doNotDo } from './do-not-do'
import { doNotForget } from './do-not-forget'
import { doNotHave } from './do-not-have'
import { doNotKnow } from './do-not-know'
import { doubting } from './doubting'
import { heard } from './heard'
import { keepOpen } from './keep-open'
import { leaveOutOpener } from './leave-out-opener'
import { noOwner } from './no-owner'
import { nonApology } from './non-apology'
import { noneCanBe } from './none-can-be'
import { notMyJob } from './not-my-job'
import { notPossible } from './not-possible'
import { nothingICanDo } from './nothing-i-can-do'
import { offerReopening } from './offer-reopening'
import { onlyWith } from './only-with'
import { orElse } from './or-else'
import { ownIt } from './own-it'
import { ownPromise } from './own-promise'
import { plainWords } from './plain-words'
import { pleaseDo } from './please-do'
import { policyReason } from './policy-reason'
import { reproach } from './reproach'
import type { Rewrite } from './rewrite'
import { sendElsewhere } from './send-elsewhere'
import { shortOf } from './short-of'
import { shouldHave } from './should-have'
import { stayWithUs } from './stay-with-us'
import { theirResponsibility } from './their-responsibility'
import { thereIsNo } from './there-is-no'
import { untilThenNot } from './until-then-not'
import { vagueTime } from './vague-time'
import { waitTime } from './wait-time'
import { weRequire } from './we-require'
import { whatItCovers } from './what-it-covers'
import { willTry } from './will-try'
import { wrongThing } from './wrong-thing'
import { youCannot } from './you-cannot'

/** All built-in rewrites; packs name them by id. */
export const rewrites: readonly Rewrite[] = [
  addAnotherWay,
  anyInconvenience,
  askForMore,
  askWhoDecides,
  backInStock,
  bareNo,
  blameToFact,
  byDesign,
  callYouBack,
  cannot,
  cannotUntil,
  checkTogether,
  decline,
  denial,
  didNotSend,
  doNotDo,
  doNotForget,
  doNotHave,
  doNotKnow,
  doubting,
  heard,
  keepOpen,
  leaveOutOpener,
  noOwner,
  nonApology,
  noneCanBe,
  notMyJob,
  notPossible,
  nothingICanDo,
  offerReopening,
  onlyWith,
  orElse,
  ownIt,
  ownPromise,
  plainWords,
  pleaseDo,
  policyReason,
  reproach,
  sendElsewhere,
  shortOf,
  shouldHave,
  stayWithUs,
  theirResponsibility,
  thereIsNo,
  untilThenNot,
  vagueTime,
  waitTime,
  weRequire,
  whatItCovers,
  willTry,
  wrongThing,
  youCannot,
]

const byId = new Map(rewrites.map(rewrite => [rewrite.id, rewrite]))

export function rewriteNamed(id: string): Rewrite | undefined {
  return byId.get(id)
}
