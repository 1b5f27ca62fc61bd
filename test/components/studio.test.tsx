import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { ImpactClient } from '@/components/packs/studio/impact-client'
import { Studio } from '@/components/packs/studio/studio'
import type { StudioClient } from '@/components/packs/studio/studio-client'
import type { Pack } from '@/lib/packs/pack'
import { shapeProblems } from '@/lib/packs/read-shape'
import { samplePack } from '../packs/sample-pack'
import { speakEnglish } from '../strings/speak-english'

// What is waited for comes when the fields have stood still: later on a busy machine.
configure({ asyncUtilTimeout: 60_000, getElementError: message => Error(message ?? '') })
beforeAll(speakEnglish)
afterEach(cleanup)

const base: Pack = { ...samplePack(), id: 'harbour/base', title: 'Harbour base' }

const impact: ImpactClient = { open: () => ({ send: () => {}, close: () => {} }), inUse: async () => null }

/** Opens the studio over a pack; `now` gives the pack as it stands. */
function open(first: Pack, inUse: Pack | null = null) {
  const keep = vi.fn(async (_pack: Pack) => {})
  const neighboursOf = vi.fn(async () => ({ others: [base], inUse }))
  const client: StudioClient = {
    check: async pack => ({ problems: shapeProblems(JSON.parse(JSON.stringify(pack))), warnings: [] }),
    tryOn: async () => [],
    versionFor: async pack => (inUse ? '1.3.0' : pack.version),
    neighboursOf,
    keep,
    remember: async () => {},
  }
  render(<Studio pack={first} client={client} impact={impact} onClose={() => {}} />)
  unfold('The pack as text')
  const now = (): Pack => JSON.parse(screen.getByLabelText<HTMLTextAreaElement>('The pack as text (JSON)').value)
  return { now, keep, neighboursOf }
}

function unfold(heading: string): void {
  const details = screen.getByText(heading).closest('details')!
  details.open = true
  fireEvent(details, new Event('toggle'))
}

const press = (text: string) => act(async () => void fireEvent.click(screen.getByText(text)))
const write = (label: string | RegExp, value: string) =>
  act(async () => void fireEvent.change(screen.getByLabelText(label), { target: { value } }))
const part = (heading: string) => within(screen.getByText(heading).closest('details')!)

async function undoAll(): Promise<void> {
  const undo = screen.getByRole('button', { name: 'Undo' })
  for (let step = 0; undo.ariaDisabled !== 'true' && undo.getAttribute('aria-disabled') !== 'true'; step++) {
    if (step > 50) throw Error('Undo has no end.')
    await act(async () => void fireEvent.click(undo))
  }
}

/** What a lead does in one part of the studio, and what the pack then holds. */
const ways: readonly { readonly what: string; readonly make: () => Promise<void>; readonly held: Partial<Pack> }[] = [
  {
    what: 'a reply to learn from, for later chats',
    async make() {
      unfold('Replies to learn from')
      await press('Add a reply')
      await write('What it shows', 'Calm on a delay')
      await write('The reply', 'Hi {{customer}}, …')
      await act(async () => void fireEvent.click(part('Replies to learn from').getByLabelText('chat')))
      await act(
        async () =>
          void fireEvent.change(part('Replies to learn from').getByLabelText('First or later reply'), {
            target: { value: 'later' },
          }),
      )
    },
    held: {
      exemplars: [
        {
          id: 'calm-on-a-delay',
          title: 'Calm on a delay',
          text: 'Hi {{customer}}, …',
          when: { channel: ['chat'], reply: 'later' },
        },
      ],
    },
  },
  {
    what: 'the team’s own ways of aligning',
    async make() {
      unfold('Your own ways of saying it')
      await press('Add phrases for it')
      await write('Your phrases for: the feeling is met', 'that would upset me too')
    },
    held: { signals: { align: ['that would upset me too'] } },
  },
  {
    what: 'a slot that the ticket’s subject fills',
    async make() {
      unfold('Slots')
      await press('Add a slot')
      await write('What the gap says', 'What it is about')
      await write('Its short name', 'about')
      await write('What fills it', 'ticket.subject')
    },
    held: { vars: { about: { label: 'What it is about', from: 'ticket.subject' } } },
  },
  {
    what: 'a list of phrases',
    async make() {
      unfold('Lists of phrases')
      await press('Add a list')
      await write('Name of the list', 'timeWords')
      await act(
        async () =>
          void fireEvent.change(part('Lists of phrases').getByLabelText('Phrases, one a line'), {
            target: { value: 'today\nby noon' },
          }),
      )
    },
    held: { lists: { timeWords: ['today', 'by noon'] } },
  },
  {
    what: 'a milder level for a rule of another pack',
    async make() {
      unfold('Changes to other rules')
      await press('Change it')
      await act(
        async () =>
          void fireEvent.change(part('Changes to other rules').getByLabelText('How much it weighs'), {
            target: { value: 'could' },
          }),
      )
      await write('Why it is changed', 'Our customers say it, too.')
    },
    held: {
      override: { [`harbour/base:${base.rules[0]!.id}`]: { level: 'could', reason: 'Our customers say it, too.' } },
    },
  },
  {
    what: 'a lock',
    async make() {
      unfold('Locked rules')
      await press('Lock it')
    },
    held: { locked: [`harbour/base:${base.rules[0]!.id}`] },
  },
  {
    what: 'who keeps it, its last day and what is new',
    async make() {
      unfold('About the pack')
      await write('Who keeps it', 'Support leads')
      await write('Last day of the whole pack', '2027-01-31')
      await write('What is new in 1.0.0, one note a line', 'Say when.\nNo tiers.')
      await act(async () => void fireEvent.click(screen.getByLabelText('Builds on “Harbour base”')))
    },
    held: {
      owner: { name: 'Support leads' },
      expires: '2027-01-31',
      changelog: [{ version: '1.0.0', notes: ['Say when.', 'No tiers.'] }],
      extends: [{ id: 'harbour/base', version: `^${base.version}` }],
    },
  },
  {
    what: 'an item that every answered question ticks and that asks for a reason',
    async make() {
      await press('Add an item')
      await write('What the checklist says', 'All is answered')
      await write('At the send', 'hold')
      await write('What ticks it', 'questions')
    },
    held: {
      checklist: [
        {
          id: 'all-is-answered',
          text: 'All is answered',
          level: 'should',
          guard: 'hold',
          auto: { questions: 'answered' },
        },
      ],
    },
  },
  {
    what: 'a brand word with its capitals',
    async make() {
      await write(/^Paste two columns/, 'harbourdesk -> Harbour Desk')
      await press('Add these words')
      await write('Capitals', 'exact')
      await write('Sentences it must mark, each with the same one mended', 'Open harbourdesk. -> Open Harbour Desk.')
    },
    held: {
      terms: [
        {
          use: 'Harbour Desk',
          not: ['harbourdesk'],
          case: 'exact',
          examples: { bad: [['Open harbourdesk.', 'Open Harbour Desk.']], good: ['We say Harbour Desk here.'] },
        },
      ],
    },
  },
]

const blank: Pack = { format: 1, id: 'harbour/voice', version: '1.0.0', title: 'Voice', locale: 'en', rules: [] }

describe('the studio', () => {
  test.each(ways)('makes $what, and takes it all back', async ({ make, held }) => {
    const { now, neighboursOf } = open(blank)
    await waitFor(() => expect(neighboursOf).toHaveBeenCalled())
    await make()
    expect(now()).toEqual({ ...blank, ...held })
    await undoAll()
    expect(now()).toEqual(blank)
  })

  test('a rule is bound to tags, words of the customer and a last day, and is milder to calm ones', async () => {
    const { now } = open(blank)
    await press('Add a rule')
    await write('Words to avoid, one phrase a line', 'tier two')
    await write('What the agent reads', 'Our own words.')
    unfold('When, where and why')
    await write('Only with one of these tags, one a line', 'refund')
    await write('Only where the customer says one of these, one a line', 'my money')
    await write('Last day at work', '2026-12-31')
    await act(async () => void fireEvent.click(screen.getByLabelText('It weighs less to some customers')))
    await act(async () => void fireEvent.click(screen.getByLabelText('Something beside it makes it needless')))
    expect(now().rules[0]).toMatchObject({
      id: 'our-own-words',
      when: { tags: ['refund'], customerSays: ['my money'] },
      expires: '2026-12-31',
      milder: { mood: ['calm'] },
      unless: { anyOf: [{ phrases: [] }] },
    })
  })

  test('what is wrong stands beside its part, and nothing is used before it is mended', async () => {
    const { keep } = open(blank)
    unfold('Replies to learn from')
    await press('Add a reply')
    await waitFor(() => expect(screen.getByText(/'title' is empty/)).toBeTruthy())
    await act(async () => void fireEvent.click(screen.getByText('Use version 1.0.0')))
    expect(keep).not.toHaveBeenCalled()
    await write('What it shows', 'Calm')
    await write('The reply', 'Hello.')
    await waitFor(() => expect(screen.getByText('Use version 1.0.0').getAttribute('aria-disabled')).toBe('false'))
    await act(async () => void fireEvent.click(screen.getByText('Use version 1.0.0')))
    expect(keep.mock.calls[0]![0]).toMatchObject({ exemplars: [{ id: 'calm', title: 'Calm' }] })
  })

  test('a pack in use keeps its name and its rules’ ids, whatever they are called anew', async () => {
    const used = samplePack()
    const { now, keep } = open(used, used)
    await waitFor(() => expect(screen.getByText(/^Known as harbour\/support-voice\./)).toBeTruthy())
    await write('What the pack is called', 'Harbour words')
    unfold(used.rules[0]!.message)
    await act(
      async () =>
        void fireEvent.change(screen.getAllByLabelText('What the agent reads')[0]!, {
          target: { value: 'Otherwise.' },
        }),
    )
    expect(now()).toMatchObject({ id: used.id, title: 'Harbour words' })
    expect(now().rules[0]).toMatchObject({ id: used.rules[0]!.id, message: 'Otherwise.' })
    unfold('About the pack')
    await write('What is new in 1.3.0, one note a line', 'Other words.')
    await waitFor(() => expect(screen.getByText('Use version 1.3.0').getAttribute('aria-disabled')).toBe('false'))
    await act(async () => void fireEvent.click(screen.getByText('Use version 1.3.0')))
    expect(keep.mock.calls[0]![0]).toMatchObject({ version: '1.3.0', changelog: [{ version: '1.3.0' }] })
  })
})
