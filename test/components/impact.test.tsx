import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { ImpactPreview } from '@/components/packs/studio/impact'
import { ImpactDesk } from '@/lib/engine/impact-desk'
import type { ImpactAnswer } from '@/lib/packs/impact-work'
import type { Pack } from '@/lib/packs/pack'
import { blankPack } from '@/lib/packs/pack-draft'
import { speakEnglish } from '../strings/speak-english'

beforeAll(speakEnglish)
afterEach(cleanup)

const avoid = (id: string, phrases: string[], message: string): Pack['rules'][number] => ({
  id,
  kind: 'avoid',
  level: 'should',
  group: 'team',
  phrases,
  message,
  examples: { bad: ['x'], good: ['y'] },
})

const voice = (...rules: Pack['rules']): Pack => ({ ...blankPack(), id: 'harbour/voice', title: 'Voice', rules })
const tiers = (phrases: string[]) => avoid('tiers', phrases, 'Our own word for ourselves.')

/** The preview over the real reading and the real engine, in this very thread. */
function open(pack: Pack, inUse: Pack | null = null) {
  const closed = vi.fn()
  const answers: ImpactAnswer[] = []
  let desk: ImpactDesk | undefined
  let waiting: Promise<void> = Promise.resolve()
  const client = {
    inUse: vi.fn(async () => inUse),
    open(onAnswer: (answer: ImpactAnswer) => void) {
      desk = new ImpactDesk(
        answer => {
          answers.push(answer)
          onAnswer(answer)
        },
        async () => {},
      )
      return {
        send: (request: Parameters<ImpactDesk['handle']>[0]) => {
          waiting = desk!.handle(request)
        },
        close: closed,
      }
    },
  }
  const changed = vi.fn()
  function Held() {
    const [now, setNow] = useState(pack)
    return (
      <ImpactPreview
        pack={now}
        client={client}
        onChange={next => {
          changed(next)
          setNow(next)
        }}
      />
    )
  }
  const { unmount } = render(<Held />)
  return { client, closed, changed, answers, unmount, settled: () => act(async () => waiting) }
}

const press = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })))

async function paste(text: string): Promise<void> {
  fireEvent.change(screen.getByRole('textbox', { name: 'Or paste them' }), { target: { value: text } })
  await press('Read these')
}

const replies = `Channel,What they wrote,Agent reply
chat,Where is it,"Hi Dana, I passed it to tier two."
email,Where is it,I asked my colleagues about it.
email,Where is it,"Tier two of the cake is chocolate, as you wished. It leaves today."`

test('past replies: columns guessed and shown, marks in place, wrong ones give the precision', async () => {
  const { settled } = open(voice(tiers(['tier two'])))
  await paste(replies)
  expect(screen.getByText('3 replies were read.')).toBeTruthy()
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Our reply' }).selectedOptions[0]?.text).toBe(
    'Agent reply',
  )
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Channel' }).selectedOptions[0]?.text).toBe('Channel')
  expect(within(screen.getByRole('list', { name: 'The first replies' })).getAllByRole('listitem')).toHaveLength(3)
  await press('Try it')
  await settled()
  expect(screen.getByText('Replies tried: 3. With a mark: 2, which is 67 in 100.')).toBeTruthy()
  expect(screen.getByText('Marks: 2, in 2 of 3 replies.')).toBeTruthy()
  expect([...document.querySelectorAll('mark')].map(mark => mark.textContent)).toEqual(['tier two', 'Tier two'])
  expect(screen.getByText('Right: 2 of the 2 shown, 100 %.')).toBeTruthy()
  await press('Wrong here: line 4')
  expect(screen.getByText('Right: 1 of the 2 shown, 50 %.')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Wrong here: line 4' }).getAttribute('aria-pressed')).toBe('true')
  await press('Wrong here: line 4')
  expect(screen.getByText('Right: 2 of the 2 shown, 100 %.')).toBeTruthy()
})

test('a rule is kept as a trial, or shown', async () => {
  const { settled, changed } = open(voice(tiers(['tier two'])))
  await paste(replies)
  await press('Try it')
  await settled()
  await press('Keep as trial')
  expect(changed.mock.lastCall?.[0].rules[0].trial).toBe(true)
  expect(screen.getByText(/^On trial, shown to nobody\./)).toBeTruthy()
  await press('Let agents see it')
  expect(changed.mock.lastCall?.[0].rules[0].trial).toBeUndefined()
  expect(screen.queryByText(/changed since/)).toBeNull()
})

test('a changed rule: what it marks newly, and what no longer', async () => {
  const { settled } = open(voice(tiers(['colleagues'])), voice(tiers(['tier two'])))
  await act(async () => {})
  await paste(replies)
  expect(screen.getByRole('option', { name: 'Our own word for ourselves. · Changed' })).toBeTruthy()
  await press('Try it')
  await settled()
  expect(screen.getByText(/Against the rule at work: 1 new, 2 no longer, 0 as before\./)).toBeTruthy()
  const group = (name: string) => screen.getByRole('heading', { name }).parentElement!
  expect(group('Marked now, and not before').querySelector('mark')?.textContent).toBe('colleagues')
  expect(within(group('No longer marked')).getAllByRole('listitem')).toHaveLength(2)
  expect(within(group('No longer marked')).queryByRole('button')).toBeNull()
  expect(screen.queryByRole('heading', { name: 'Marked as before' })).toBeNull()
})

test('one rule alone, and rules that are still to be mended', async () => {
  const gap = {
    ...avoid('gap', [], 'Half written.'),
    kind: 'pattern',
    match: '(was',
  } as unknown as Pack['rules'][number]
  const { settled } = open(voice(tiers(['tier two']), avoid('cake', ['cake'], 'No cake.'), gap))
  await paste(replies)
  await press('Try it')
  await settled()
  expect(screen.getByText('Left out, for there is something to mend: Half written.')).toBeTruthy()
  expect(document.querySelectorAll('.impact-rules > li')).toHaveLength(2)
  fireEvent.change(screen.getByRole('combobox', { name: 'What to try' }), { target: { value: 'cake' } })
  await press('Try it')
  await settled()
  expect(screen.getByText('Marks: 1, in 1 of 3 replies.')).toBeTruthy()
  expect(document.querySelectorAll('.impact-rules > li')).toHaveLength(1)
})

test('another column can be chosen; without one there is nothing to try', async () => {
  const { settled, answers } = open(voice(tiers(['tier two'])))
  await paste(replies)
  const column = screen.getByRole('combobox', { name: 'Our reply' })
  fireEvent.change(column, { target: { value: '' } })
  expect(screen.getByText('Choose the column that holds your replies.')).toBeTruthy()
  await press('Try it')
  expect(answers.some(({ type }) => type === 'tried')).toBe(false)
  fireEvent.change(column, { target: { value: '1' } })
  await press('Try it')
  await settled()
  expect(screen.getByText('Replies tried: 3. With a mark: 0, which is 0 in 100.')).toBeTruthy()
})

test('a file that cannot be read says why, and what was there stays', async () => {
  const { settled } = open(voice(tiers(['tier two'])))
  await paste(replies)
  await press('Try it')
  await settled()
  const field = screen.getByLabelText(/^A file/)
  const give = (file: File) =>
    act(async () => {
      fireEvent.change(field, { target: { files: [file] } })
      await new Promise(resolve => setTimeout(resolve, 0))
    })
  await give(new File(['PK\u0003\u0004'], 'march.xlsx'))
  await vi.waitFor(() => expect(screen.getByRole('alert').textContent).toContain('“march.xlsx” is a workbook'))
  expect(screen.getByText('Marks: 2, in 2 of 3 replies.')).toBeTruthy()
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Or paste them' }).value).toBe(replies)
  const large = new File([''], 'year.csv')
  Object.defineProperty(large, 'size', { value: 31 * 1024 * 1024 })
  await give(large)
  expect(screen.getByRole('alert').textContent).toBe(
    '“year.csv” is 31 MB large; 20 MB are taken at once. Export fewer weeks, or split it.',
  )
})

test('a file dropped is read; a plain text can be divided otherwise', async () => {
  open(voice(tiers(['tier two'])))
  const file = new File(['Hi Dana,\n\nit is tier two.\n---\nHi Bo,\n\ndone.'], 'replies.txt')
  await act(async () => {
    fireEvent.drop(screen.getByRole('textbox', { name: 'Or paste them' }), { dataTransfer: { files: [file] } })
  })
  await vi.waitFor(() => expect(screen.getByText('2 replies were read.')).toBeTruthy())
  await act(async () => {
    fireEvent.change(screen.getByRole('combobox', { name: 'One reply ends at' }), { target: { value: 'blanks' } })
  })
  expect(screen.getByText('3 replies were read.')).toBeTruthy()
})

test('progress is told and can be stopped; gone from the page, the replies are forgotten', async () => {
  let say: (answer: ImpactAnswer) => void = () => {}
  const send = vi.fn()
  const close = vi.fn()
  const client = {
    inUse: async () => null,
    open(onAnswer: (answer: ImpactAnswer) => void) {
      say = onAnswer
      return { send, close }
    },
  }
  const { unmount } = render(<ImpactPreview pack={voice(tiers(['a']))} client={client} onChange={() => {}} />)
  await paste('reply\nHello there.')
  const guessed = { reply: 0, customer: null, mood: null, channel: null }
  const head = { headings: ['reply'], places: 'lines', notes: ['Line 2 was left out.'], division: null } as const
  act(() => say({ type: 'table', head: { ...head, count: 900, first: [], guessed } }))
  expect(screen.getByText('Line 2 was left out.')).toBeTruthy()
  await press('Try it')
  act(() => say({ type: 'under way', turn: 1, read: 225, of: 900 }))
  expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(225)
  expect(screen.getByText('225 of 900 replies')).toBeTruthy()
  await press('Stop')
  expect(send).toHaveBeenLastCalledWith({ type: 'stop' })
  const impact = { read: 250, otherLanguage: 2, marked: 0, rules: [] }
  act(() => say({ type: 'tried', turn: 1, impact, of: 900, isStopped: true, leftOut: [] }))
  expect(screen.getByText(/^Stopped\. Replies tried: 250 of 900\./)).toBeTruthy()
  expect(screen.getByText('2 replies are not in English and were not judged.')).toBeTruthy()
  expect(screen.queryByRole('progressbar')).toBeNull()
  await press('Try it')
  act(() => say({ type: 'broken' }))
  expect(screen.getByRole('alert').textContent).toMatch(/^Something failed/)
  expect(screen.getByRole('button', { name: 'Try it' })).toBeTruthy()
  unmount()
  expect(close).toHaveBeenCalledOnce()
})
