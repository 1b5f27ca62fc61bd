import { hintedHost } from './hinted-host'

/** Tidio. Seen of its page: the address. */
export const tidio = hintedHost({
  id: 'tidio',
  grade: 'D',
  checkedOn: '2026-11-21',
  isHere: ({ pathname }) => pathname.startsWith('/panel/'),
  ticketIdIn: ({ pathname }) => /\/conversations\/[^/]+\/([^/]+)/.exec(pathname)?.[1] ?? null,
})
