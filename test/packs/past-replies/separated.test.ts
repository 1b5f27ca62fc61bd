import fastCheck from 'fast-check'
import { expect, test } from 'vitest'
import { readSeparated, separatorOf, separators } from '@/lib/packs/past-replies/separated'

const cellsOf = (text: string, separator: (typeof separators)[number] = ',') =>
  readSeparated(text, separator).rows.map(({ cells }) => cells)

test('cells hold separators, line breaks and quotation marks where they are quoted', () => {
  expect(cellsOf('a,b\n"one, two","say ""hi""\nthere"\r\n,last')).toEqual([
    ['a', 'b'],
    ['one, two', 'say "hi"\nthere'],
    ['', 'last'],
  ])
})

test('each row knows the line it starts on, and rows without a letter are left out', () => {
  const { rows } = readSeparated('a,b\n"1\n2",x\n\n , \ny,z\n', ',')
  expect(rows.map(({ place }) => place)).toEqual([1, 2, 6])
})

test('a quotation mark inside a cell is a letter like any other', () => {
  expect(cellsOf('5" pipe,6\n"closed" early,x')).toEqual([
    ['5" pipe', '6'],
    ['closed early', 'x'],
  ])
})

test('nothing is read from a quotation mark on that is never closed; the rows before it stay', () => {
  const { rows, openQuote } = readSeparated('a,b\nc,d\ne,"f\ng,h', ',')
  expect(rows).toHaveLength(2)
  expect(openQuote).toBe(3)
})

test.each([
  ['a,b\nc,d\n', ','],
  ['id;text\n1;"Hi, Dana"\n2;"Well, no"\n', ';'],
  ['a\tb\nc\td', '\t'],
  ['Hello Dana,\nthank you for waiting.\nIt is done.', null],
  ['one line', null],
])('%j is separated by %j', (text, separator) => {
  expect(separatorOf(text)).toBe(separator)
})

test('whatever a table holds comes back as it was written', () => {
  const cell = fastCheck.string().map(text => `x${text}`.replaceAll('\r', ''))
  const table = fastCheck.array(fastCheck.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  fastCheck.assert(
    fastCheck.property(table, fastCheck.constantFrom(...separators), (rows, separator) => {
      const text = rows.map(row => row.map(quoted).join(separator)).join('\r\n')
      expect(cellsOf(text, separator)).toEqual(rows)
    }),
  )
})
