import { hintedHost } from './hinted-host'

/** Gorgias. Seen of its page: the address, and the field for notes about the customer, which is no reply and no note. */
export const gorgias = hintedHost({
  id: 'gorgias',
  grade: 'D',
  checkedOn: '2026-11-21',
  isHere: ({ pathname }) => pathname.startsWith('/app/'),
  neverReply: 'textarea#note-field',
  ticketIdIn: ({ pathname }) => /\/ticket\/(\d+)/.exec(pathname)?.[1] ?? null,
})
