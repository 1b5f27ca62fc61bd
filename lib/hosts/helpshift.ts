import { hintedHost } from './hinted-host'

/** Helpshift. Known of its page: the address, from its own guide. */
export const helpshift = hintedHost({
  id: 'helpshift',
  grade: 'D',
  checkedOn: '2026-11-21',
  matches: ['https://*.helpshift.com/*'],
  isHere: ({ hostname, pathname }) => hostname.endsWith('.helpshift.com') && pathname.startsWith('/admin/'),
})
