import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesUnder } from '../source-files'
import { englishCatalogue } from './catalogue'

/** Every key that code asks for: whole ("panel.title"), or by its beginning where the end is put together. */
function askedFor(): { whole: Set<string>; beginnings: string[] } {
  const code = ['components', 'entrypoints'].flatMap(filesUnder).map(path => readFileSync(path, 'utf8'))
  const literals = code.flatMap(text => [...text.matchAll(/'([a-z]\w*(?:\.\w+)+)'/g)].map(match => match[1]!))
  const beginnings = code.flatMap(text => [...text.matchAll(/`([a-z]\w*\.(?:\w+\.)*)\$\{/g)].map(match => match[1]!))
  return { whole: new Set(literals), beginnings }
}

test('no text stays behind when its place is gone', async () => {
  const names = Object.keys(await englishCatalogue()).filter(name => !name.startsWith('@@'))
  const { whole, beginnings } = askedFor()
  const used = new Set([...whole].map(key => key.replaceAll('.', '_')))
  const starts = beginnings.map(beginning => beginning.replaceAll('.', '_'))
  expect(names.length).toBeGreaterThan(50)
  expect(names.filter(name => !used.has(name) && !starts.some(start => name.startsWith(start)))).toEqual([])
})

test('texts speak of the text, not of the person', async () => {
  const catalogue = await englishCatalogue()
  const blaming = Object.entries(catalogue).filter(([, { message }]) =>
    /\byour (empathy|tone|score|mistake)|you (forgot|failed|should have)/i.test(message),
  )
  expect(blaming).toEqual([])
})

test('keys are made of what a browser takes: it refuses the whole extension for a hyphen', async () => {
  const names = Object.keys(await englishCatalogue()).filter(name => !name.startsWith('@@'))
  expect(names.filter(name => !/^[A-Za-z0-9_]+$/.test(name))).toEqual([])
})
