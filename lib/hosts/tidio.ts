import { hintedHost } from './hinted-host'

/** Tidio. Seen of its page: the address. */
export const tidio = hintedHost({
  id: 'tidio',
  grade: 'D',
  checkedOn: '2026-11-21',
  matches: ['https://www.tidio.com/*'],
  isHere: ({ hostname, pathname }) => hostname === 'www.tidio.com' && pathname.startsWith('/panel/'),
  ticketIdIn: ({ pathname }) => /\/conversations\/[^/]+\/([^/]+)/.exec(pathname)?.[1] ?? null,
})
