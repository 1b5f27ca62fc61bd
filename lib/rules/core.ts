import type { Pack } from '@/lib/packs/pack'
import { blame } from './blame'
import { checklist } from './checklist'
import { commands } from './commands'
import { deflection } from './deflection'
import { dismissal } from './dismissal'
import { endings } from './endings'
import { insults } from './insults'
import { length } from './length'
import { lists } from './lists'
import { noWayOn } from './no-way-on'
import { nonApology } from './non-apology'
import { notOffered } from './not-offered'
import { openers } from './openers'
import { placeholders } from './placeholders'
import { policy } from './policy'
import { promises } from './promises'
import { refusedDeeds } from './refused-deeds'
import { refusedUntil } from './refused-until'
import { threeAs } from './three-as'
import { turnedDown } from './turned-down'

/** The built-in pack: the same format as a team's own. */
export const core: Pack = {
  format: 1,
  id: 'core',
  version: '1.0.0',
  title: 'Reply Coach',
  summary: 'Empathy, positive language and clear next steps, for any team.',
  locale: 'en',
  vars: { customer: { label: "Customer's name", from: 'ticket.customerFirstName' } },
  lists,
  rules: [
    ...placeholders,
    ...insults,
    ...blame,
    ...nonApology,
    ...threeAs,
    ...refusedUntil,
    ...refusedDeeds,
    ...notOffered,
    ...turnedDown,
    ...noWayOn,
    ...commands,
    ...deflection,
    ...policy,
    ...dismissal,
    ...promises,
    ...openers,
    ...endings,
    ...length,
  ],
  checklist,
}
