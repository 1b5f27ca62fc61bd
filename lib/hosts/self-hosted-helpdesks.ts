import { chatwoot } from './chatwoot'
import { frappeHelpdesk } from './frappe-helpdesk'
import { freescout } from './freescout'
import type { Host } from './host'
import { osticket } from './osticket'
import { peppermint } from './peppermint'
import { uvdesk } from './uvdesk'
import { zammad } from './zammad'

/** Products whose source is open and that stand on a company's own server: known by their page, at any address. */
export const selfHostedHelpdesks: readonly Host[] = [
  freescout,
  osticket,
  uvdesk,
  peppermint,
  frappeHelpdesk,
  zammad,
  chatwoot,
]
