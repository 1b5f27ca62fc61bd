import { freescout } from './freescout'
import type { Helpdesk } from './helpdesk'
import { hostedDesks } from './hosted-desks'
import { osticket } from './osticket'

/** Every helpdesk's page that helpdesks.spec.ts holds to the same list. */
export const helpdesks: readonly Helpdesk[] = [freescout, osticket, ...hostedDesks]
