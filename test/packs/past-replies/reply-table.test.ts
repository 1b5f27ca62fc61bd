import { describe, expect, test } from 'vitest'
import { guessedColumns, repliesIn } from '@/lib/packs/past-replies/columns'
import { fileText, largestFile } from '@/lib/packs/past-replies/file-text'
import { plainWords } from '@/lib/packs/past-replies/plain-words'
import { type Division, mostRows, readReplies } from '@/lib/packs/past-replies/reply-table'

function tableOf(text: string, name = '', division?: Division) {
  const { table, problem } = readReplies(text, name, division)
  if (!table) throw new Error(problem)
  return table
}

function repliesOf(text: string, name = '', division?: Division) {
  const { headings, rows } = tableOf(text, name, division)
  return repliesIn(rows, guessedColumns(headings, rows))
}

const problemOf = (text: string, name = '') => readReplies(text, name).problem

describe('what replies may come as', () => {
  test('a table with headings: the columns are known by them', () => {
    const text =
      'Ticket ID,Via,Customer message,Sentiment,Agent reply\n' +
      '881,Live chat,"Where is it?! I asked twice.",angry,"Hi Dana, it left on Monday."\n' +
      '882,Email,Can I change my plan,neutral,"Yes, under Settings."\n'
    expect(repliesOf(text, 'march.csv')).toEqual([
      {
        place: 2,
        draft: 'Hi Dana, it left on Monday.',
        customer: 'Where is it?! I asked twice.',
        mood: 'very upset',
        channel: 'chat',
      },
      { place: 3, draft: 'Yes, under Settings.', customer: 'Can I change my plan', mood: 'calm', channel: 'email' },
    ])
  })

  test('a table without headings: the longest texts are taken for the replies', () => {
    const text = '881;Hi Dana, it left on Monday, by parcel.;Bo\n882;You can change it under Settings, then Plan.;Kim\n'
    expect(tableOf(text, 'a.csv').headings).toEqual(['Column 1', 'Column 2', 'Column 3'])
    expect(repliesOf(text, 'a.csv').map(({ place }) => place)).toEqual([1, 2])
    expect(repliesOf(text, 'a.csv')[1]?.draft).toBe('You can change it under Settings, then Plan.')
  })

  test('cells copied from a spreadsheet, line breaks inside', () => {
    const text = 'Reply\tCSAT\n"Hi Dana,\n\nit is on its way."\t5\nThank you for the photo, that helps.\t4'
    expect(repliesOf(text).map(({ draft }) => draft)).toEqual([
      'Hi Dana,\n\nit is on its way.',
      'Thank you for the photo, that helps.',
    ])
    expect(repliesOf('Reply\n"Hi Dana,\n\nit is on its way."\nThank you.')).toHaveLength(2)
  })

  test('JSON: a list, a list under a name, texts alone, names one deeper', () => {
    const reply = 'Hi Dana, it is on its way.'
    expect(repliesOf(JSON.stringify([{ reply }]))).toEqual([{ place: 1, draft: reply }])
    expect(
      repliesOf(JSON.stringify({ count: 1, tickets: [{ draft: reply, customer: 'Where is my parcel?' }] })),
    ).toEqual([{ place: 1, draft: reply, customer: 'Where is my parcel?' }])
    expect(repliesOf(JSON.stringify([reply, reply]), 'a.json')).toHaveLength(2)
    expect(repliesOf(JSON.stringify([{ id: 7, comment: { body: reply } }]))).toEqual([{ place: 1, draft: reply }])
  })

  test('JSON lines: lines that are none are left out, and named', () => {
    const text = '{"draft":"Hello there, Dana."}\nnot this\n\n{"draft":"Good morning, Bo."}\n'
    expect(repliesOf(text, 'a.jsonl').map(({ place }) => place)).toEqual([1, 4])
    expect(tableOf(text).notes).toEqual(['Line 2 is not valid JSON and was left out.'])
  })

  test('plain text: divided by the strongest sign it has, or by the one that is asked for', () => {
    const text = 'Hi Dana,\n\nit left, on Monday.\n---\nHi Bo,\n\nno trouble, at all.\n'
    expect(repliesOf(text)).toEqual([
      { place: 1, draft: 'Hi Dana,\n\nit left, on Monday.' },
      { place: 5, draft: 'Hi Bo,\n\nno trouble, at all.' },
    ])
    expect(tableOf(text).division).toEqual({ chosen: 'rules', choices: ['rules', 'blanks', 'lines'] })
    expect(repliesOf(text, '', 'blanks')).toHaveLength(3)
    expect(repliesOf('One reply, by itself.')).toEqual([{ place: 1, draft: 'One reply, by itself.' }])
    expect(repliesOf('Hi Dana, one.\n\n\nHi Bo, two.\n\nStill two.').map(({ place }) => place)).toEqual([1, 4])
    expect(repliesOf('[Call from Tuesday] Hello.\nAnother one here.')).toHaveLength(2)
  })

  test('HTML is read as its words', () => {
    expect(plainWords('<p>Hi Dana,</p><p>it&rsquo;s <b>done</b> &amp; dusted.<br>Bo</p>')).toBe(
      'Hi Dana,\nit’s done & dusted.\nBo',
    )
    expect(plainWords('5 < 6 &amp; so on')).toBe('5 < 6 &amp; so on')
    expect(plainWords('<p>&#8217;&#x41;&bogus;&#9999999;</p>')).toBe('’A&bogus;&#9999999;')
  })
})

describe('what is wrong is said with how to mend it', () => {
  test.each([
    ['', '', 'What was pasted is empty. Bring replies that were sent: CSV, JSON, or one below the other.'],
    [' \n ', 'a.csv', '“a.csv” is empty. Bring replies that were sent: CSV, JSON, or one below the other.'],
    ['<!doctype html><p>Sign in', 'a.csv', '“a.csv” is a web page, not an export. Export the replies as CSV or JSON.'],
    [
      '[\n{"reply":"a"},\n{"reply" "b"}\n]',
      'a.json',
      /^“a\.json” is not valid JSON near line 3\. Often a comma or a quotation mark is missing there\.$/,
    ],
    ['[{"reply": 2', '', /^What was pasted is not valid JSON/],
    ['[]', 'a.json', '“a.json” holds no texts. Expected is a list such as [{"reply": "…"}].'],
    ['{"a": true}', '', 'What was pasted holds no texts. Expected is a list such as [{"reply": "…"}].'],
    ['nothing\nof it', 'a.jsonl', /^“a\.jsonl” holds no line that is valid JSON\./],
    ['Ticket,Reply\n', 'a.csv', '“a.csv” has headings, and no row below them.'],
    [
      'Ticket,Reply\n1,"never closed',
      'a.csv',
      /^“a\.csv” has a quotation mark on line 2 that is never closed, and no reply before it\./,
    ],
  ])('%j', (text, name, expected) => {
    const problem = problemOf(text, name)
    if (typeof expected === 'string') expect(problem).toBe(expected)
    else expect(problem ?? '').toMatch(expected)
  })

  test('a quotation mark that is never closed: what stands before it is read', () => {
    const { rows, notes } = tableOf('Ticket,Reply\n1,Hello\n2,"never closed\n3,lost', 'a.csv')
    expect(rows).toHaveLength(1)
    expect(notes[0]).toMatch(/^On line 3 a quotation mark is opened and never closed/)
  })

  test('more rows than are taken at once', () => {
    const { rows, notes } = tableOf(`reply,id\n${'Hello there,1\n'.repeat(mostRows + 5)}`, 'a.csv')
    expect(rows).toHaveLength(mostRows)
    expect(notes).toEqual(['It holds 20,005 replies; the first 20,000 are taken.'])
  })
})

describe('files', () => {
  const bytes = (...codes: number[]) => new Uint8Array(codes)

  test.each([
    [
      bytes(0x50, 0x4b, 3, 4),
      '“a.bin” is a workbook or an archive (.xlsx, .ods, .zip), not a text. Open it and save the sheet as CSV.',
    ],
    [
      bytes(0xd0, 0xcf, 0x11, 0xe0),
      '“a.bin” is a workbook or document of an older kind (.xls, .doc). Open it and save the sheet as CSV.',
    ],
    [
      bytes(0x25, 0x50, 0x44, 0x46),
      '“a.bin” is a PDF. Export the replies as CSV or JSON, or copy them and paste them here.',
    ],
    [bytes(0x1f, 0x8b, 8), '“a.bin” is compressed (.gz). Unpack it first.'],
    [bytes(0x41, 0, 0x42, 7), '“a.bin” is no text. Export the replies as CSV, JSON or plain text.'],
    [
      new Uint8Array(largestFile + 1),
      '“a.bin” is 21 MB large; 20 MB are taken at once. Export fewer weeks, or split it.',
    ],
  ])('that are no texts say what they are (%#)', (file, sentence) => {
    expect(fileText(file, 'a.bin')).toEqual({ text: null, problem: sentence })
  })

  test('are read in the writing that spreadsheets use', () => {
    expect(fileText(new TextEncoder().encode('\ufeffnaïve'), 'a').text).toBe('naïve')
    expect(fileText(bytes(0xff, 0xfe, 0x41, 0, 0xef, 0), 'a').text).toBe('Aï')
    expect(fileText(bytes(0xfe, 0xff, 0, 0x41, 0, 0xef), 'a').text).toBe('Aï')
    expect(fileText(bytes(0x6e, 0x61, 0xef, 0x76, 0x65), 'a').text).toBe('naïve')
  })
})

describe('columns', () => {
  const row = (...cells: string[]) => ({ place: 1, cells })

  test('a customer’s name is not their message', () => {
    const headings = ['Customer', 'Message']
    expect(guessedColumns(headings, [row('Dana Smith', 'Your parcel left on Monday.')])).toMatchObject({
      customer: null,
      reply: 1,
    })
  })

  test('words for moods and channels that nobody knows are no mood and no channel', () => {
    const columns = { reply: 0, customer: null, mood: 1, channel: 2 }
    expect(repliesIn([row('Hello', 'purple', 'pigeon'), row(' ', 'angry', 'chat')], columns)).toEqual([
      { place: 1, draft: 'Hello' },
    ])
  })
})
