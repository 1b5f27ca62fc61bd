import { chatra } from './chatra'
import { crisp } from './crisp'
import { freshdesk } from './freshdesk'
import { helpScout } from './help-scout'
import type { Host } from './host'
import { intercom } from './intercom'
import { kustomer } from './kustomer'
import { livechat } from './livechat'
import { outlook } from './outlook'
import { reamaze } from './reamaze'

/** Products that only their makers run, each at addresses of its own: their pages are known from others' work with them. */
export const hostedHelpdesks: readonly Host[] = [
  outlook,
  freshdesk,
  intercom,
  livechat,
  crisp,
  chatra,
  reamaze,
  helpScout,
  kustomer,
]
