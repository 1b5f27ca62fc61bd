import { expect, test } from 'vitest'
import { isSame } from '@/lib/link/is-same'

const ticket = () => ({
  subject: null,
  customerName: 'Nadia',
  messages: [
    { who: 'customer', text: 'Where is it?' },
    { who: 'agent', text: 'On its way.' },
  ],
})

test.each<readonly [string, unknown, unknown]>([
  ['itself', 7, 7],
  ['nothing', null, null],
  ['a ticket read twice', ticket(), ticket()],
  ['two empty lists', [], []],
])('%s is the same', (_what, one, other) => expect(isSame(one, other)).toBe(true))

test.each<readonly [string, unknown, unknown]>([
  ['a message more', ticket(), { ...ticket(), messages: [...ticket().messages, { who: 'note', text: 'x' }] }],
  ['a message less', ticket(), { ...ticket(), messages: ticket().messages.slice(1) }],
  ['another writer', [{ who: 'customer', text: 'x' }], [{ who: 'agent', text: 'x' }]],
  ['a name that was not known', ticket(), { ...ticket(), customerName: null }],
  ['nothing known at all', ticket(), null],
  ['a field that is missing', { state: 'none' }, { state: 'none', mode: 'public' }],
  ['a field under another name', { state: undefined }, { mode: undefined }],
])('%s is another', (_what, one, other) => {
  expect(isSame(one, other)).toBe(false)
  expect(isSame(other, one)).toBe(false)
})
