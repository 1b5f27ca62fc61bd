import { hintedHost } from './hinted-host'

/** Helpshift. Known of its page: the address, from its own guide. */
export const helpshift = hintedHost({
  id: 'helpshift',
  grade: 'D',
  checkedOn: '2026-11-21',
  isHere: ({ pathname }) => pathname.startsWith('/admin/'),
})
