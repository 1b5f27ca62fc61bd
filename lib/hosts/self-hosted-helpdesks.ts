import { chatwoot } from './chatwoot'
import { frappeHelpdesk } from './frappe-helpdesk'
import { freescout } from './freescout'
import { freshdesk } from './freshdesk'
import type { Host } from './host'
import { osticket } from './osticket'
import { peppermint } from './peppermint'
import { requestTracker } from './request-tracker'
import { uvdesk } from './uvdesk'
import { zammad } from './zammad'

/**
 * Products that may stand at any address, on a company's own server or under its own name: known by their page. The
 * first that finds its own page is asked.
 */
export const selfHostedHelpdesks: readonly Host[] = [
  requestTracker,
  freescout,
  osticket,
  uvdesk,
  peppermint,
  frappeHelpdesk,
  zammad,
  chatwoot,
  freshdesk,
]
