import '@/lib/browser/polyfill'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import firstTicket from '@/assets/practice/billing/billing-shock.json'
import { PracticeDesk } from '@/components/practice/desk'
import { pageAddress } from '@/lib/browser/page-address'
import { practiceDone, practiceTickets } from '@/lib/browser/settings'
import type { Ticket } from '@/lib/packs/ticket'
import { openMarking } from './marking'
import { startHands } from './start-hands'

const closing = new AbortController()
addEventListener('pagehide', () => closing.abort(), { once: true })
startHands(closing.signal)

const client = {
  openReader: openMarking(closing.signal),
  loadTickets: async () => {
    const { builtInTickets, teamTickets } = await import('./tickets')
    return [...builtInTickets, ...(await teamTickets())]
  },
  loadOwn: async () => (await import('./tickets')).ownTickets(),
  keepOwn: (tickets: readonly Ticket[]) => practiceTickets.setValue(tickets),
  loadDone: () => practiceDone.getValue(),
  onDone: async (id: string) => {
    const before = await practiceDone.getValue()
    await practiceDone.setValue([...new Set([...before, id])])
  },
}

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <PracticeDesk first={firstTicket as Ticket} client={client} welcomeHref={pageAddress('welcome')} />
  </StrictMode>,
)
