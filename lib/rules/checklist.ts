import type { PackChecklistItem } from '@/lib/packs/pack'

/** What is looked over before a reply goes out. */
export const checklist: PackChecklistItem[] = [
  {
    id: 'heard',
    text: 'The reply shows that the problem was heard',
    level: 'must',
    guard: 'confirm',
    when: { threeAs: 'needed' },
    auto: { need: { anyOf: [{ signal: 'acknowledge' }, { signal: 'align' }] } },
  },
  { id: 'no-empty-slots', text: 'No placeholder left', level: 'must', guard: 'confirm', auto: 'empty-slot' },
]
