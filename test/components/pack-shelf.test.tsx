import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { PackClient } from '@/components/packs/pack-client'
import { PackShelf } from '@/components/packs/pack-shelf'
import { PausedRules } from '@/components/packs/paused-rules'
import type { OwnSignature, SigningClient } from '@/components/packs/signing/signing-client'
import type { Pack } from '@/lib/packs/pack'
import type { ReceivedPack, ReceivedUpdate } from '@/lib/packs/received-pack'
import { emptyShelf, type Shelf, withOffer, withPack, withUpdate } from '@/lib/packs/shelf'
import { shownPacks } from '@/lib/packs/shown-pack'
import { samplePack } from '../packs/sample-pack'
import { speakEnglish } from '../strings/speak-english'

beforeAll(speakEnglish)
afterEach(cleanup)

const installed = (pack: Pack = samplePack()) => ({ pack, text: JSON.stringify(pack), pinnedKey: null })
const how = { layer: 'mine', origin: { kind: 'file' }, today: '2026-11-20' } as const
const shelf = withPack(emptyShelf, installed(), how)
const fresh: ReceivedPack = { kind: 'new', pack: installed(), signer: null, warnings: [] }

function open(
  packs: Shelf,
  received: ReceivedPack = fresh,
  pushed: readonly string[] = [],
  allowsOwnPacks = true,
  signature: OwnSignature | null = null,
) {
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
  const signing = {
    make: vi.fn(async () => null),
    open: vi.fn(async (password: string) => (password === 'right' ? null : 'The password does not open this backup.')),
    restore: vi.fn(async () => null),
    handOver: vi.fn(async () => null),
    forget: vi.fn(async () => {}),
    saveBackup: vi.fn(async () => {}),
    saveSigned: vi.fn(async () => null),
    copySigned: vi.fn(async () => null),
  } satisfies SigningClient
  const onEdit = vi.fn()
  render(
    <PackShelf
      packs={shownPacks(packs, pushed)}
      policyProblems={[]}
      allowsOwnPacks={allowsOwnPacks}
      client={client}
      signature={signature}
      signing={signing}
      onEdit={onEdit}
    />,
  )
  return { client, onEdit, signing }
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
    signer: null,
    changes: [{ where: "Rule 'Say when.'", change: 'changed', details: ['should → must'], step: 'major' }],
  }
  const { client } = open(withOffer(shelf, 'harbour/support-voice', '{}'), update)
  await screen.findByRole('button', { name: 'See what an update changes' })
  await press('See what an update changes')
  expect(screen.getByRole('heading', { name: 'What 1.3.0 of “Harbour support voice” changes' })).toBeTruthy()
  expect(screen.getByText(/should → must/)).toBeTruthy()
  await press('Use the update')
  expect(client.take).toHaveBeenCalledWith(update, { kind: 'file' })
})

describe('an update that an address gave', () => {
  const offering = withOffer(shelf, 'harbour/support-voice', '{}')

  test('is told in the line of its pack where it is broken, and not offered', async () => {
    const sentence = "Version 1.3.0 of 'Harbour support voice' has a problem, so you keep 1.2.0."
    const problems = [{ where: "Rule 'A'", sentence: 'It has no example: write one.', path: 'rules.0.examples' }]
    const { client } = open(offering, { kind: 'refused', sentence, problems })
    const line = within((await screen.findByText(/^Version 1\.3\.0 of/)).closest('li')!)
    expect(line.getByText(/Tell whoever keeps the pack\./)).toBeTruthy()
    expect(line.getByText("Rule 'A': It has no example: write one.")).toBeTruthy()
    expect(line.getByText('rules.0.examples')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'See what an update changes' })).toBeNull()
    expect(client.dropOffer).not.toHaveBeenCalled()
  })

  test('is taken away unseen where it is nothing new', async () => {
    const { client } = open(offering, { kind: 'same', title: 'Harbour support voice', version: '1.2.0' })
    await vi.waitFor(() => expect(client.dropOffer).toHaveBeenCalledWith('harbour/support-voice'))
    expect(screen.queryByRole('button', { name: 'See what an update changes' })).toBeNull()
  })

  test('still waits after a broken pack from elsewhere was closed', async () => {
    const { client } = open(offering, { kind: 'refused', sentence: 'This file is empty.', problems: [] })
    fireEvent.change(screen.getByRole('textbox', { name: /A line somebody sent you/ }), {
      target: { value: 'coachpack1:a' },
    })
    await act(async () => void fireEvent.click(screen.getAllByRole('button', { name: 'See what is in it' })[0]!))
    await press('Close')
    expect(client.dropOffer).not.toHaveBeenCalled()
  })
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

const number = '3f2a 91c0 77de 04b1 c2a9'
const signer = { key: 'key', number, knownBy: null }
const update: ReceivedUpdate = {
  kind: 'update',
  of: shelf[0]!,
  pack: installed({
    ...samplePack(),
    version: '1.3.0',
    changelog: [
      { version: '1.3.0', notes: ['Say when.'] },
      { version: '1.2.0', notes: ['An older note.'] },
    ],
  }),
  trust: 'same',
  signer,
  changes: [{ where: "Rule 'Say when.'", change: 'changed', details: ['should → must'], step: 'major' }],
}

test.each([
  ['a key met for the first time', { ...fresh, signer }, /a key this browser has not met before/],
  ['a key known from another pack', { ...fresh, signer: { ...signer, knownBy: 'Harbour' } }, /same key as “Harbour”/],
  ['the same key as before', update, /the same key as before/],
  ['a key that the known one vouches for', { ...update, trust: 'handed-over' as const }, /vouches for it/],
])('who signed is told: %s', async (_, received, sentence) => {
  open(emptyShelf, received)
  await press('See what is in it: Chat')
  expect(screen.getByText(sentence).textContent).toContain(number)
})

test('what its author says is new stands above the changes', async () => {
  open(emptyShelf, update)
  await press('See what is in it: Chat')
  expect(screen.getByText('Say when.')).toBeTruthy()
  expect(screen.queryByText('An older note.')).toBeNull()
})

test('another key than before is used only by somebody who says that they asked', async () => {
  const sentence = "'Harbour support voice' is now signed with another key."
  const asks: ReceivedPack = { kind: 'asks', sentence, known: '0000 1111 2222 3333 4444', update }
  const { client } = open(shelf, asks)
  await press('See what is in it: Chat')
  expect(screen.getByText(/The key you know has the number 0000 1111/).textContent).toContain(number)
  const name = 'Use the update, and expect this key from now on'
  expect(screen.queryByRole('button', { name })).toBeNull()
  await act(async () => void fireEvent.click(screen.getByRole('checkbox', { name: /^I asked: 3f2a/ })))
  await press(name)
  expect(client.take).toHaveBeenCalledWith(update, { kind: 'bundled' })
})

test('a rule that was slow is told with what it took, and is switched on again by one press', async () => {
  const onResume = vi.fn()
  const paused = { 'harbour/voice:heavy': { version: '1.0.0', milliseconds: 40.2, usual: 0.4, since: '2026-11-22' } }
  render(<PausedRules paused={paused} nameOfRule={() => 'Say when. (Harbour voice)'} onResume={onResume} />)
  expect(screen.getByText('Say when. (Harbour voice)').closest('li')?.textContent).toMatch(
    /took 40 ms for a draft, 101 times as long as the other rules/,
  )
  await press('Switch on again: Say when. (Harbour voice)')
  expect(onResume).toHaveBeenCalledWith('harbour/voice:heavy')
})

describe('a lead’s own key', () => {
  const locked: OwnSignature = { key: 'key', number, since: '2026-11-22', isOpen: false, tookOver: false }
  const openKey = { ...locked, isOpen: true }
  const sign = async () => {
    await press('More')
    await act(async () => void fireEvent.click(screen.getByRole('menuitem', { name: 'Sign and share' })))
    return within(screen.getByRole('region', { name: 'Sign “Harbour support voice”' }))
  }
  const submit = (field: HTMLElement) => act(async () => void fireEvent.submit(field.closest('form')!))

  test('is made before a first pack is signed, with a password written twice', async () => {
    const { signing } = open(shelf)
    const table = await sign()
    const password = table.getByLabelText('A password for the key, at least 10 letters')
    fireEvent.change(password, { target: { value: 'a long enough one' } })
    await submit(password)
    expect(table.getByText('The two passwords are not the same.')).toBeTruthy()
    fireEvent.change(table.getByLabelText('The same password once more'), { target: { value: 'a long enough one' } })
    await submit(password)
    expect(signing.make).toHaveBeenCalledWith('a long enough one')
  })

  test('is opened by its password, and says when that is wrong', async () => {
    const { signing } = open(shelf, fresh, [], true, locked)
    const table = await sign()
    const password = table.getByLabelText('The password of your key')
    fireEvent.change(password, { target: { value: 'wrong' } })
    await submit(password)
    expect(table.getByText('The password does not open this backup.')).toBeTruthy()
    expect(signing.open).toHaveBeenCalledWith('wrong')
    expect(table.queryByText('Save the signed file')).toBeNull()
  })

  test('signs a pack into a file and into a line', async () => {
    const { signing } = open(shelf, fresh, [], true, openKey)
    const table = await sign()
    await act(async () => void fireEvent.click(table.getByText('Save the signed file')))
    await act(async () => void fireEvent.click(table.getByText('Copy the signed line')))
    expect(signing.saveSigned).toHaveBeenCalledWith('harbour/support-voice')
    expect(signing.copySigned).toHaveBeenCalledWith('harbour/support-voice')
    expect(table.getByText(/^Copied\. Paste it into a chat/)).toBeTruthy()
  })

  test('does not sign what somebody else signed', async () => {
    open(withPack(emptyShelf, { ...installed(), pinnedKey: 'theirs' }, how), fresh, [], true, openKey)
    await press('More')
    expect(screen.queryByRole('menuitem', { name: 'Sign and share' })).toBeNull()
  })

  test('is brought back from a backup', async () => {
    const { signing } = open(shelf)
    const text = screen.getByLabelText('Or its text (“coachkey1:…”)')
    fireEvent.change(text, { target: { value: 'coachkey1:abc' } })
    const password = screen.getByLabelText('The password of your key')
    fireEvent.change(password, { target: { value: 'a long enough one' } })
    await submit(password)
    expect(signing.restore).toHaveBeenCalledWith('coachkey1:abc', 'a long enough one')
  })

  test('is saved, handed over, and taken off only when that is said twice', async () => {
    const { signing } = open(shelf, fresh, [], true, openKey)
    await press('Save a backup')
    expect(signing.saveBackup).toHaveBeenCalled()
    const password = screen.getByLabelText('A password for the key, at least 10 letters')
    for (const field of [password, screen.getByLabelText('The same password once more')])
      fireEvent.change(field, { target: { value: 'another long one' } })
    await submit(password)
    expect(signing.handOver).toHaveBeenCalledWith('another long one')
    await press('Take the key off')
    expect(signing.forget).not.toHaveBeenCalled()
    await press('Take it off all the same')
    expect(signing.forget).toHaveBeenCalled()
  })
})
