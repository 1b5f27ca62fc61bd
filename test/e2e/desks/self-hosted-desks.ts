import { chatwoot } from './chatwoot'
import { frappeHelpdesk } from './frappe-helpdesk'
import { freescout } from './freescout'
import type { Helpdesk } from './helpdesk'
import { osticket } from './osticket'
import { peppermint } from './peppermint'
import { requestTracker6 } from './request-tracker-6'
import { uvdesk } from './uvdesk'
import { zammad } from './zammad'
import { zammadDesktop } from './zammad-desktop'

/** Products on a company's own server. */
export const selfHostedDesks: readonly Helpdesk[] = [
  requestTracker6,
  freescout,
  osticket,
  uvdesk,
  peppermint,
  frappeHelpdesk,
  zammad,
  zammadDesktop,
  chatwoot,
]
