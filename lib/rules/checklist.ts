import type { PackChecklistItem } from '@/lib/packs/pack'

/** What is looked over before a reply goes out. Three items can stop a send once; none can hold it. */
export const checklist: PackChecklistItem[] = [
  { id: 'no-empty-slots', text: 'No placeholder left', level: 'must', guard: 'confirm', auto: 'empty-slot' },
  {
    id: 'right-name',
    text: 'Greeted by the right name',
    level: 'must',
    guard: 'confirm',
    when: { customerName: 'known', greets: 'by-name' },
    auto: 'wrong-name',
  },
  {
    id: 'heard',
    text: 'The reply shows that the problem was heard',
    why: 'A fix is heard once the problem has been.',
    level: 'must',
    guard: 'confirm',
    when: { threeAs: 'needed' },
    auto: { need: { anyOf: [{ signal: 'acknowledge' }, { signal: 'align' }] } },
  },
  {
    id: 'assured',
    text: 'It says what we do about it',
    level: 'should',
    when: { threeAs: 'needed' },
    auto: { signal: 'assure' },
  },
  {
    id: 'questions-answered',
    text: 'Every question has an answer',
    level: 'should',
    when: { asks: 'something' },
    auto: { questions: 'answered' },
  },
  {
    id: 'next-step',
    text: 'They know what happens next, and when',
    level: 'should',
    when: { threeAs: 'needed' },
    auto: { signal: 'nextStepWithTime' },
  },
  {
    id: 'greeting',
    text: 'Greeting',
    level: 'could',
    when: { channel: ['email'], minWords: 1 },
    auto: { signal: 'greeting' },
  },
  {
    id: 'thanks',
    text: 'Thanks for writing',
    level: 'could',
    when: { channel: ['email'], reply: 'first', minWords: 1 },
    auto: { signal: 'thanks' },
  },
  {
    id: 'closing',
    text: 'An invitation to write back',
    level: 'could',
    when: { channel: ['email'], minWords: 1 },
    auto: { signal: 'closingInvitation' },
  },
]
