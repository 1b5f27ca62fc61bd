import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { freshSenders } from '@/lib/browser/fresh-senders'
import { forgetSender, nameSender } from '@/lib/browser/senders'
import { senders, wipeSettings } from '@/lib/browser/settings'

beforeEach(() => fakeBrowser.reset())

test('an address is kept once, in lower case and without the spaces around it', async () => {
  expect(await nameSender(' Help@Acme.example ')).toBe('named')
  expect(await nameSender('help@acme.EXAMPLE')).toBe('known')
  expect(await senders.getValue()).toEqual(['help@acme.example'])
})

test.each([
  '',
  'help',
  'help@',
  '@acme.example',
  'help@acme',
  'Dana <help@acme.example>',
  'a@b.c, d@e.f',
  'a b@c.d',
  'a@b..c',
])('“%s” is no address, and nothing is kept of it', async written => {
  expect(await nameSender(written)).toBe('no-address')
  expect(await senders.getValue()).toEqual([])
})

test.each(['you@acme.com', 'first.last+desk@mail.acme.co.uk', "o'neil@acme.example", 'büro@köln.example'])(
  '“%s” is one',
  async written => expect(await nameSender(written)).toBe('named'),
)

test('the list is fresh at any moment, and silent once it is stopped', async () => {
  await nameSender('one@acme.example')
  const stopping = new AbortController()
  const onChange = vi.fn()
  const fresh = freshSenders(onChange, stopping.signal)
  expect(fresh.senders()).toEqual([])
  await fresh.isRead
  expect(fresh.senders()).toEqual(['one@acme.example'])
  await nameSender('two@acme.example')
  expect(fresh.senders()).toEqual(['one@acme.example', 'two@acme.example'])
  await forgetSender('one@acme.example')
  expect(fresh.senders()).toEqual(['two@acme.example'])
  const told = onChange.mock.calls.length
  stopping.abort()
  await nameSender('three@acme.example')
  expect(onChange.mock.calls.length).toBe(told)
})

test('wiping takes the addresses too', async () => {
  await nameSender('one@acme.example')
  await wipeSettings()
  expect(await senders.getValue()).toEqual([])
})
