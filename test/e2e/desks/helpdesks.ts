import type { Helpdesk } from './helpdesk'
import { hostedDesks } from './hosted-desks'
import { selfHostedDesks } from './self-hosted-desks'

/** Every helpdesk's page that helpdesks.spec.ts holds to the same list. */
export const helpdesks: readonly Helpdesk[] = [...selfHostedDesks, ...hostedDesks]
