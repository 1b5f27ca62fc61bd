import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { analyse, createSentenceMemory, createTicketMemory } from '@/lib/analysis/analyse'
import { type AnalyseLine, readInputLine } from '@/lib/analysis/input-line'
import { coreRuleSet, createRuleSet, type RuleSet } from '@/lib/analysis/rule-set'
import { surroundingsOf, tryText } from '@/lib/analysis/rule-set-try'
import type { Pack } from '@/lib/packs/pack'
import { problemLine } from '@/lib/packs/problem'
import { readPackText } from '@/lib/packs/read-pack'
import { core } from '@/lib/rules/core'

const help = `Usage: npm run --silent analyse [-- --pack FILE] < input.jsonl > reports.jsonl

Reads one JSON object a line and writes one Report a line, in the same order, in constant memory.

Input   {"id"?: string, "draft": string, "customer"?: string,
         "thread"?: [{"who": "customer"|"agent"|"note", "text": string}],
         "customerName"?: string, "subject"?: string, "ticketId"?: string,
         "channel"?: "email"|"chat"|"social"|"unknown",
         "tags"?: [string], "replyNumber"?: number}
        "customer" is the last customer message; with "thread" it may be left out.
        "draft" may be empty: then only the customer is read.
Output  a Report; for a line that cannot be read {"id": …, "error": "line 7: …"}, and the run goes on.

--pack FILE   adds the rules of a pack; may be given more than once
--help        shows this text

Exit status: 0, or 1 if any line or pack could not be read.
`

/** Sentences met again, such as greetings and macros, are not parsed again. */
const sentencesRemembered = 2_000

await main()

async function main(): Promise<void> {
  const options = readOptions()
  if (!options) return
  const ruleSet = ruleSetOf(options.packs)
  if (!ruleSet) return
  const sentences = createSentenceMemory(sentencesRemembered)
  let number = 0
  // A reader such as `head` may close the pipe before the end: nothing is left to do then.
  process.stdout.on('error', () => process.exit(0))
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    await write(answerTo(readInputLine(line, number), number, ruleSet, sentences))
  }
}

function answerTo(
  read: AnalyseLine,
  number: number,
  ruleSet: RuleSet,
  sentences: ReturnType<typeof createSentenceMemory>,
): Record<string, unknown> {
  if ('error' in read) {
    process.exitCode = 1
    return { id: read.id, error: read.error }
  }
  try {
    return { ...analyse(read.input, ruleSet, { sentences, ticket: createTicketMemory() }) }
  } catch (error) {
    process.exitCode = 1
    const reason = error instanceof Error ? error.message : String(error)
    return { id: read.input.id ?? null, error: `line ${number}: could not be analysed: ${reason}` }
  }
}

/** Waits while the reader of our output is slower than we are, so that memory stays constant. */
async function write(answer: Record<string, unknown>): Promise<void> {
  if (process.stdout.write(`${JSON.stringify(answer)}\n`)) return
  await new Promise<void>(resolve => process.stdout.once('drain', resolve))
}

function readOptions(): { packs: string[] } | null {
  try {
    const { values } = parseArgs({
      options: { pack: { type: 'string', multiple: true }, help: { type: 'boolean' } },
    })
    if (values.help) {
      process.stdout.write(help)
      return null
    }
    return { packs: values.pack ?? [] }
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error))
    return null
  }
}

function ruleSetOf(files: readonly string[]): RuleSet | null {
  if (files.length === 0) return coreRuleSet()
  const packs: Pack[] = []
  for (const file of files) {
    const pack = packIn(file, packs)
    if (!pack) return null
    packs.push(pack)
  }
  return createRuleSet([core, ...packs])
}

/** Reads one pack after those before it; null, with every problem told, when it cannot be used. */
function packIn(file: string, before: readonly Pack[]): Pack | null {
  try {
    const { pack, problems } = readPackText(
      readFileSync(file, 'utf8'),
      surroundingsOf([core, ...before], true),
      tryText,
    )
    for (const problem of problems) fail(problemLine(file, problem))
    return pack
  } catch (error) {
    fail(`${file}: ${error instanceof Error ? error.message : String(error)}`)
    return null
  }
}

function fail(message: string): void {
  process.stderr.write(`analyse: ${message}\n`)
  process.exitCode = 1
}
