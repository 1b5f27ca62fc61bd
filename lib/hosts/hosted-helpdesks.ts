import { chatra } from './chatra'
import { chatwoot } from './chatwoot'
import { crisp } from './crisp'
import { freshdesk } from './freshdesk'
import { gmail } from './gmail'
import { helpScout } from './help-scout'
import { hintedHosts } from './hinted-hosts'
import type { Host } from './host'
import { intercom } from './intercom'
import { kustomer } from './kustomer'
import { livechat } from './livechat'
import { outlook } from './outlook'
import { reamaze } from './reamaze'
import { zendesk } from './zendesk'

/**
 * Products that their makers run, each at addresses of its own (addresses.ts): their pages are known from others' work
 * with them. The first that finds its own page is asked.
 */
export const hostedHelpdesks: readonly Host[] = [
  gmail,
  zendesk,
  chatwoot,
  outlook,
  freshdesk,
  intercom,
  livechat,
  crisp,
  chatra,
  reamaze,
  helpScout,
  kustomer,
  ...hintedHosts,
]
