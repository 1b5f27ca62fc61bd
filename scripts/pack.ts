import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { analyse } from '@/lib/analysis/analyse'
import { createRuleSet } from '@/lib/analysis/rule-set'
import { surroundingsOf, tryText } from '@/lib/analysis/rule-set-try'
import { compareVersions, packDifference, proposedVersion } from '@/lib/packs/difference'
import { openEnvelope, seal } from '@/lib/packs/envelope'
import { packJsonSchema } from '@/lib/packs/json-schema'
import { layered } from '@/lib/packs/layers'
import type { Pack } from '@/lib/packs/pack'
import { isPasteCode, readPasteCode, writePasteCode } from '@/lib/packs/paste-code'
import { personalDataIn } from '@/lib/packs/personal-data'
import { problemLine } from '@/lib/packs/problem'
import { readPackText } from '@/lib/packs/read-pack'
import { makeSigningKey, openKeyBackup } from '@/lib/packs/signing-key'
import { core } from '@/lib/rules/core'

const help = `Usage: npm run --silent pack -- COMMAND

check FILE…        reads packs as the extension does: shape, meaning, examples. All problems at once.
test FILE          runs a pack over replies of yours, one JSON object a line on standard input
                   ({"draft": "…", "customer"?: "…"}), and counts what each rule marks
diff OLD NEW       what an update changes, rule by rule, and the version number it should have
code FILE          the pack as one line to paste into a chat ("coachpack1:…")
key                a new key to sign packs with, locked by the password in COACH_KEY_PASSWORD
sign FILE KEYFILE  the pack in a signed envelope; the password is taken from COACH_KEY_PASSWORD
schema             the format as JSON Schema

FILE may be a pack, a signed pack or a paste code. Packs given together to "check" are read on top of each other.
--trusted          the pack is the team's own (policy): its suggestions may hold links and addresses
--help             shows this text

Exit status: 0; 1 if a pack has problems or an update's version is too low; 2 if the command cannot be understood.
`

class Unreadable extends Error {}

const commands: Readonly<Record<string, (words: readonly string[], isTrusted: boolean) => Promise<number>>> = {
  check,
  test,
  diff,
  code,
  key,
  sign,
  schema,
}

process.exitCode = await main()

async function main(): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { help: { type: 'boolean' }, trusted: { type: 'boolean' } },
    })
    const [name = '', ...words] = positionals
    if (values.help) return say(help)
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!command) return misunderstood(name ? `There is no command '${name}'.` : 'No command was given.')
    return await command(words, values.trusted ?? false)
  } catch (error) {
    if (error instanceof Unreadable) return complain(error.message)
    return misunderstood(error instanceof Error ? error.message : String(error))
  }
}

/** Reads a file in any of the three ways in which packs travel; the text of the pack. */
async function packTextIn(file: string): Promise<string> {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new Unreadable(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (isPasteCode(text)) {
    const opened = await readPasteCode(text)
    if (opened.problem !== null) throw new Unreadable(`${file}: ${opened.problem}`)
    text = opened.text
  }
  const { packText, signer, problem } = await openEnvelope(text)
  if (problem !== null) throw new Unreadable(`${file}: ${problem}`)
  if (signer) process.stderr.write(`${file}: signed, and the signature holds (key ${signer.key})\n`)
  return packText
}

/** The pack in a file, read among others; null with every problem told. */
async function packIn(file: string, others: readonly Pack[], isTrusted: boolean): Promise<Pack | null> {
  const text = await packTextIn(file)
  const { pack, problems } = readPackText(text, surroundingsOf([core, ...others], isTrusted), tryText)
  for (const problem of problems) complain(problemLine(file, problem))
  return pack
}

async function packsIn(files: readonly string[], isTrusted: boolean): Promise<readonly Pack[] | null> {
  if (files.length === 0) throw new Error('No file was given.')
  const packs: Pack[] = []
  for (const file of files) {
    const pack = await packIn(file, packs, isTrusted)
    if (pack) packs.push(pack)
  }
  return packs.length === files.length ? packs : null
}

async function check(files: readonly string[], isTrusted: boolean): Promise<number> {
  const packs = await packsIn(files, isTrusted)
  for (const pack of packs ?? []) {
    say(`${pack.id} ${pack.version}: ${contents(pack)}; every example comes out.\n`)
    for (const { sentence } of personalDataIn(pack)) say(`  Before you share it: ${sentence}\n`)
  }
  for (const { about, sides } of layered((packs ?? []).map(pack => ({ pack, layer: 'team' }))).conflicts)
    say(`  Two packs differ on "${about}": ${sides.join('; ')}. The last one holds.\n`)
  return packs ? 0 : 1
}

function contents(pack: Pack): string {
  const parts = {
    rule: pack.rules,
    term: pack.terms,
    'checklist item': pack.checklist,
    exemplar: pack.exemplars,
    'practice ticket': pack.tickets,
  }
  const said = Object.entries(parts).flatMap(([name, list]) =>
    list && list.length > 0 ? [`${list.length} ${name}${list.length === 1 ? '' : 's'}`] : [],
  )
  return said.join(', ') || 'empty'
}

async function test(files: readonly string[], isTrusted: boolean): Promise<number> {
  const packs = await packsIn(files, isTrusted)
  if (!packs) return 1
  const ruleSet = createRuleSet([core, ...packs])
  const own = new Set(packs.map(({ id }) => id))
  const counts = new Map<string, { marks: number; sample: string }>()
  let replies = 0
  for (const [at, line] of readFileSync(0, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue
    const { draft, customer } = replyIn(line, at + 1)
    replies++
    for (const { rule, text } of analyse({ draft, ...(customer ? { customer } : {}) }, ruleSet).findings) {
      if (!own.has(rule.split(':')[0] ?? '')) continue
      const count = counts.get(rule) ?? { marks: 0, sample: text ?? '' }
      counts.set(rule, { ...count, marks: count.marks + 1 })
    }
  }
  for (const pack of packs) {
    for (const { id } of pack.rules) {
      const { marks = 0, sample = '' } = counts.get(`${pack.id}:${id}`) ?? {}
      const share = replies === 0 ? 0 : Math.round((marks / replies) * 100)
      say(
        `${pack.id}:${id}\t${marks} ${marks === 1 ? 'mark' : 'marks'}, ${share} in 100 replies${sample ? `\t"${sample}"` : ''}\n`,
      )
    }
  }
  return 0
}

function replyIn(line: string, number: number): { readonly draft: string; readonly customer?: string } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new Unreadable(`Standard input, line ${number}: this is no JSON. Write {"draft": "…"} on a line of its own.`)
  }
  const { draft, customer } = (value ?? {}) as Record<string, unknown>
  if (typeof draft !== 'string')
    throw new Unreadable(`Standard input, line ${number}: there is no "draft". Write {"draft": "…"}.`)
  return { draft, ...(typeof customer === 'string' ? { customer } : {}) }
}

async function diff(files: readonly string[], isTrusted: boolean): Promise<number> {
  if (files.length !== 2) throw new Error('"diff" takes two files, the older one first.')
  const [before, after] = [await packIn(files[0]!, [], isTrusted), await packIn(files[1]!, [], isTrusted)]
  if (!before || !after) return 1
  if (before.id !== after.id) return complain(`These are two packs: '${before.id}' and '${after.id}'.`)
  const changes = packDifference(before, after)
  for (const { where, change, details } of changes)
    say(`${where}: ${change}${details.length > 0 ? ` (${details.join('; ')})` : ''}\n`)
  const wanted = proposedVersion(before, changes)
  if (changes.length === 0) say('Nothing that agents would see.\n')
  if (compareVersions(after.version, wanted) < 0)
    return complain(`Version ${after.version} is too low for what changes: it should be ${wanted} or later.`)
  say(`Version ${before.version} → ${after.version}\n`)
  return 0
}

async function code(files: readonly string[], isTrusted: boolean): Promise<number> {
  if (!(await packsIn(files.slice(0, 1), isTrusted))) return 1
  return say(`${await writePasteCode(readFileSync(files[0]!, 'utf8'))}\n`)
}

function passwordGiven(): string {
  const password = process.env.COACH_KEY_PASSWORD
  if (!password) throw new Unreadable('Put the password of the key into the environment as COACH_KEY_PASSWORD.')
  return password
}

async function key(): Promise<number> {
  const { backup } = await makeSigningKey(passwordGiven()).catch((problem: Error) => {
    throw new Unreadable(`COACH_KEY_PASSWORD: ${problem.message}`)
  })
  return say(`${backup}\n`)
}

async function sign([file, keyFile]: readonly string[], isTrusted: boolean): Promise<number> {
  if (!file || !keyFile) throw new Error('"sign" takes a pack and the file of a key.')
  if (!(await packIn(file, [], isTrusted))) return 1
  const opened = await openKeyBackup(readFileSync(keyFile, 'utf8'), passwordGiven())
  if (opened.key === null) return complain(`${keyFile}: ${opened.problem}`)
  return say(`${await seal(await packTextIn(file), opened.key, opened.vouch)}\n`)
}

async function schema([file]: readonly string[]): Promise<number> {
  const text = `${JSON.stringify(packJsonSchema(), null, 2)}\n`
  if (!file) return say(text)
  writeFileSync(file, text)
  return 0
}

function say(text: string): number {
  process.stdout.write(text)
  return 0
}

function complain(sentence: string): number {
  process.stderr.write(`${sentence}\n`)
  return 1
}

function misunderstood(sentence: string): number {
  process.stderr.write(`${sentence}\n\n${help}`)
  return 2
}
