import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { PackClient } from '@/components/packs/pack-client'
import { PackShelf } from '@/components/packs/pack-shelf'
import type { Pack } from '@/lib/packs/pack'
import type { ReceivedPack } from '@/lib/packs/received-pack'
import { emptyShelf, type Shelf, withOffer, withPack, withUpdate } from '@/lib/packs/shelf'
import { shownPacks } from '@/lib/packs/shown-pack'
import { samplePack } from '../packs/sample-pack'
import { speakEnglish } from '../strings/speak-english'

beforeAll(speakEnglish)
afterEach(cleanup)

const installed = (pack: Pack = samplePack()) => ({ pack, text: JSON.stringify(pack), pinnedKey: null })
const how = { layer: 'mine', origin: { kind: 'file' }, today: '2026-11-20' } as const
const shelf = withPack(emptyShelf, installed(), how)
const fresh: ReceivedPack = { kind: 'new', pack: installed(), isSigned: false, warnings: [] }

function open(packs: Shelf, received: ReceivedPack = fresh, pushed: readonly string[] = [], allowsOwnPacks = true) {
  const client = {
    starters: [{ id: 'starter/chat', title: 'Chat', summary: 'Short lines.', text: '{"a": 1}' }],
    receive: vi.fn(async () => received),
    fromAddress: vi.fn(async () => ({ text: null, problem: 'There is nothing at that address (any more).' as const })),
    take: vi.fn(async () => {}),
    offerOf: vi.fn(async () => received),
    dropOffer: vi.fn(async () => {}),
    switch: vi.fn(async () => {}),
    rollBack: vi.fn(async () => {}),
    remove: vi.fn(async () => {}),
    codeOf: vi.fn(async () => 'coachpack1:abc'),
    copy: vi.fn(async () => true),
    save: vi.fn(),
  } satisfies PackClient
  const onEdit = vi.fn()
  render(
    <PackShelf
      packs={shownPacks(packs, pushed)}
      policyProblems={[]}
      allowsOwnPacks={allowsOwnPacks}
      client={client}
      onEdit={onEdit}
    />,
  )
  return { client, onEdit }
}

const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })))

test('a line from a chat is shown in plain words before it is used, and only then used', async () => {
  const { client } = open(emptyShelf)
  fireEvent.change(screen.getByRole('textbox', { name: /A line somebody sent you/ }), {
    target: { value: 'coachpack1:abc' },
  })
  await act(async () => void fireEvent.click(screen.getAllByRole('button', { name: 'See what is in it' })[0]!))
  const table = screen.getByRole('region', { name: 'Harbour support voice, version 1.2.0' })
  expect(within(table).getByText(/Our own words for ourselves\./)).toBeTruthy()
  expect(within(table).getByText('“sign in”, not “log in, log on”')).toBeTruthy()
  expect(client.take).not.toHaveBeenCalled()
  await press('Use this pack')
  expect(client.take).toHaveBeenCalledWith(fresh, { kind: 'code' })
  expect(screen.getByText('“Harbour support voice” is at work.')).toBeTruthy()
})

test('"Not now" uses nothing', async () => {
  const { client } = open(emptyShelf)
  await press('See what is in it: Chat')
  expect(client.receive).toHaveBeenCalledWith('{"a": 1}', undefined)
  await press('Not now')
  expect(client.take).not.toHaveBeenCalled()
  expect(screen.queryByRole('button', { name: 'Use this pack' })).toBeNull()
})

test('a pack with problems tells all of them, with the place for those who want it', async () => {
  const problems = [
    { where: "Rule 'A'", sentence: "Rule 'A': It has no example.", path: 'rules.0.examples' },
    { where: 'The pack', sentence: 'It builds on itself.', path: '' },
  ]
  open(emptyShelf, { kind: 'refused', sentence: 'This pack has 2 problems, so it was not added.', problems })
  await press('See what is in it: Chat')
  expect(screen.getByRole('heading', { name: 'This pack has 2 problems, so it was not added.' })).toBeTruthy()
  expect(screen.getByText("Rule 'A': It has no example.")).toBeTruthy()
  expect(screen.getByText('The pack: It builds on itself.')).toBeTruthy()
  expect(screen.getByText('rules.0.examples')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Use this pack' })).toBeNull()
})

test('an address that gives nothing says so, and nothing is looked at', async () => {
  const { client } = open(emptyShelf)
  fireEvent.change(screen.getByRole('textbox', { name: 'An address' }), { target: { value: 'https://a.example/v' } })
  await act(async () => void fireEvent.click(screen.getAllByRole('button', { name: 'See what is in it' })[1]!))
  expect(screen.getByText('There is nothing at that address (any more).').getAttribute('role')).toBe('status')
  expect(client.receive).not.toHaveBeenCalled()
})

test('an update shows what it changes, rule by rule, before it is used', async () => {
  const update: ReceivedPack = {
    kind: 'update',
    of: shelf[0]!,
    pack: installed({ ...samplePack(), version: '1.3.0' }),
    trust: 'unsigned',
    changes: [{ where: "Rule 'Say when.'", change: 'changed', details: ['should → must'], step: 'major' }],
  }
  const { client } = open(withOffer(shelf, 'harbour/support-voice', '{}'), update)
  await press('See what an update changes')
  expect(screen.getByRole('heading', { name: 'What 1.3.0 of “Harbour support voice” changes' })).toBeTruthy()
  expect(screen.getByText(/should → must/)).toBeTruthy()
  await press('Use the update')
  expect(client.take).toHaveBeenCalledWith(update, { kind: 'file' })
})

test('a refused update is taken away once it was read', async () => {
  const sentence = 'That is an older version, 1.0.0. You keep 1.2.0.'
  const { client } = open(withOffer(shelf, 'harbour/support-voice', '{}'), { kind: 'refused', sentence, problems: [] })
  await press('See what an update changes')
  expect(screen.getByRole('heading', { name: sentence })).toBeTruthy()
  await press('Close')
  expect(client.dropOffer).toHaveBeenCalledWith('harbour/support-voice')
})

test('a pack is switched off, told apart, and one step leads back', async () => {
  const updated = withUpdate(shelf, installed({ ...samplePack(), version: '1.3.0' }), '2026-11-21')
  const { client } = open(updated)
  fireEvent.click(screen.getByRole('switch', { name: 'At work: Harbour support voice' }))
  expect(client.switch).toHaveBeenCalledWith('harbour/support-voice', false)
  await press('More')
  await act(async () => void fireEvent.click(screen.getByRole('menuitem', { name: 'Go back to 1.2.0' })))
  expect(client.rollBack).toHaveBeenCalledWith('harbour/support-voice')
})

test('what an organisation pushes bears a lock and cannot be switched off; it may be all there is', () => {
  open(shelf, fresh, [JSON.stringify({ ...samplePack(), id: 'harbour/rules', title: 'House rules' })], false)
  expect(screen.getByText(/set by your organisation/)).toBeTruthy()
  expect(screen.queryByRole('switch', { name: 'At work: House rules' })).toBeNull()
  expect(screen.getByText('Your organisation chooses the packs.')).toBeTruthy()
})

test('packs that contradict each other are shown with both names', () => {
  const other = {
    ...samplePack(),
    id: 'harbour/other',
    title: 'Other',
    override: { 'core:canned': { level: 'must' as const } },
  }
  open(withPack(shelf, installed(other), how))
  expect(screen.getByText('core:canned, level')).toBeTruthy()
  expect(screen.getByText(/Harbour support voice: off · Other: must/)).toBeTruthy()
})
