import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { samplePack } from '../packs/sample-pack'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'coach-pack-'))
afterAll(() => rmSync(folder, { recursive: true }))

function pack(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/cli.mjs'), 'pack', ...words], {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { ...process.env, COACH_KEY_PASSWORD: 'a long enough password' },
  })
  return { status, out: stdout, said: stderr }
}

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const good = file('good.json', samplePack())

test('a good pack: what is in it, and what to look at before it is shared', { timeout: 120_000 }, () => {
  const { status, out } = pack(['check', good])
  expect(out).toContain('harbour/support-voice 1.2.0: ')
  expect(out).toContain('every example comes out')
  expect(out).toContain("holds an order or ticket number: 'HB-1042'")
  expect(status).toBe(0)
})

test('a bad pack: every problem, by the words its author knows', { timeout: 120_000 }, () => {
  const sample = samplePack()
  const [first, ...others] = sample.rules
  const bad = file('bad.json', { ...sample, title: '', rules: [{ ...first, kind: 'aviod' }, ...others] })
  const { status, out, said } = pack(['check', bad])
  expect(said).toContain("Did you mean 'avoid'?")
  expect(said).toContain("'title' is empty")
  expect([status, out]).toEqual([1, ''])
})

test('an update: rule by rule, and the version it should have', { timeout: 120_000 }, () => {
  const sample = samplePack()
  const rules = sample.rules.map(rule => (rule.id === 'no-jargon' ? { ...rule, level: 'must' } : rule))
  const tooLow = pack(['diff', good, file('low.json', { ...sample, version: '1.3.0', rules })])
  expect(tooLow.out).toContain("Rule 'Our own words for ourselves.': changed (should → must)")
  expect(tooLow.said).toContain('it should be 2.0.0 or later')
  expect(tooLow.status).toBe(1)
  const fine = pack(['diff', good, file('fine.json', { ...sample, version: '2.0.0', rules })])
  expect([fine.status, fine.out.includes('Version 1.2.0 → 2.0.0')]).toEqual([0, true])
})

test('replies of a team: how often each rule marks', { timeout: 120_000 }, () => {
  const replies = ['I passed it to tier two.', 'It left today.'].map(draft => JSON.stringify({ draft })).join('\n')
  const { status, out } = pack(['test', good], replies)
  expect(out).toContain('harbour/support-voice:no-jargon\t1 mark, 50 in 100 replies\t"tier two"')
  expect(status).toBe(0)
  expect(pack(['test', good], 'hello').said).toContain('Standard input, line 1')
})

test('as a line to paste, and signed: both are read again', { timeout: 120_000 }, () => {
  const pasted = file('pasted.txt', pack(['code', good]).out)
  expect(pack(['check', pasted]).status).toBe(0)
  const signed = file('signed.json', pack(['sign', good, file('key.txt', pack(['key']).out)]).out)
  expect(pack(['check', signed]).said).toContain('the signature holds')
  const altered = file('altered.json', pack(['sign', good, join(folder, 'key.txt')]).out.replace('tier two', 'tier 2'))
  expect(pack(['check', altered])).toMatchObject({ status: 1, said: expect.stringContaining('was altered after') })
})

test('what cannot be understood says how it should be written', { timeout: 120_000 }, () => {
  expect(pack(['chek', good])).toMatchObject({ status: 2, said: expect.stringContaining("no command 'chek'") })
  expect(pack(['check', join(folder, 'nowhere.json')])).toMatchObject({
    status: 1,
    said: expect.stringContaining('nowhere.json'),
  })
  expect(pack(['--help'])).toMatchObject({ status: 0, out: expect.stringContaining('check FILE') })
})
