import { gmail } from './gmail'
import { hintedHosts } from './hinted-hosts'
import type { Host } from './host'
import { hostedHelpdesks } from './hosted-helpdesks'
import { requestTracker } from './request-tracker'
import { selfHostedHelpdesks } from './self-hosted-helpdesks'
import { zendesk } from './zendesk'

/** Every helpdesk the coach knows; the first that finds its own page is asked. */
export const hosts: readonly Host[] = [
  requestTracker,
  gmail,
  zendesk,
  ...selfHostedHelpdesks,
  ...hostedHelpdesks,
  ...hintedHosts,
]
