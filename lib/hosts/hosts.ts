import { freescout } from './freescout'
import { gmail } from './gmail'
import type { Host } from './host'
import { hostedHelpdesks } from './hosted-helpdesks'
import { osticket } from './osticket'
import { requestTracker } from './request-tracker'
import { zendesk } from './zendesk'

/** Every helpdesk the coach knows; the first that finds its own page is asked. */
export const hosts: readonly Host[] = [requestTracker, gmail, zendesk, freescout, osticket, ...hostedHelpdesks]
