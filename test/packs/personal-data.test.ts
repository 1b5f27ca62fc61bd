import { expect, it } from 'vitest'
import type { Pack } from '@/lib/packs/pack'
import { personalDataIn } from '@/lib/packs/personal-data'
import { samplePack } from './sample-pack'

function withExample(text: string): Pack {
  const pack = samplePack()
  const [first, ...others] = pack.rules
  return { ...pack, rules: [{ ...first!, examples: { bad: [text], good: ['Fine.'] } }, ...others] }
}

it.each([
  ['an e-mail address', 'I wrote to dana.reyes@gmail.com about it.', 'dana.reyes@gmail.com'],
  ['a card or account number', 'Your card 4111 1111 1111 1111 was declined.', '4111 1111 1111 1111'],
  ['a card or account number', 'Pay to GB29 NWBK 6016 1331 9268 19.', 'GB29 NWBK 6016 1331 9268 19'],
  ['a phone number', 'Call us on +44 20 7946 0018.', '+44 20 7946 0018'],
  ['an order or ticket number', 'Order #448123 left today.', '#448123'],
  ['what looks like a full name', 'Dear Priya Natarajan, it left today.', 'Priya Natarajan'],
])('warns of %s before a pack is shared: %s', (what, text, words) => {
  const problem = personalDataIn(withExample(text)).find(({ path }) => path === 'rules.0')
  expect(problem?.sentence).toContain(`holds ${what}: '${words}'`)
})

it.each([
  'I can’t get you that product until next month.',
  'We will write back by 5 pm on 12 May 2026.',
  'That is 3 of 10 parcels, £1,200.50 in all.',
  'Write to help@shop.example and Robin will answer.',
  'Hi Robin, Harbour Desk is back.',
])('leaves alone what belongs in an example: %s', text => {
  expect(personalDataIn(withExample(text)).filter(({ path }) => path === 'rules.0')).toEqual([])
})
