import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Something that checks a whole text; `check` gives how many things it said. */
export interface Checker {
  readonly name: string
  /** Only ours can be handed the customer's message as well. */
  check(text: string, customer?: string): number | Promise<number>
}

/** Where the rivals are installed, or why they are not. */
export type RivalsFolder = { readonly folder: string } | { readonly missing: string }

export const checkerNames = ['reply-coach', 'harper.js', 'write-good', 'alex', 'retext'] as const
export type CheckerName = (typeof checkerNames)[number]

/** Loads a checker and makes it ready; a sentence instead when it cannot be had. */
export async function loadChecker(name: CheckerName, rivals: RivalsFolder): Promise<Checker | string> {
  if (name === 'reply-coach') return ours()
  if (name === 'harper.js') return harper()
  if ('missing' in rivals) return rivals.missing
  try {
    return await loadRival[name](rivals.folder)
  } catch (error) {
    return `${name} could not be loaded: ${error instanceof Error ? error.message : String(error)}`
  }
}

/** Our engine as the others are used: the whole text, nothing remembered. Loaded as they are, so that loading can be timed. */
async function ours(): Promise<Checker> {
  const { analyse } = await import('@/lib/analysis/analyse')
  const { coreRuleSet } = await import('@/lib/analysis/rule-set')
  const ruleSet = coreRuleSet()
  return { name: 'reply-coach', check: draft => analyse({ draft }, ruleSet).findings.length }
}

/** Our engine with the customer's message: mood, questions, facts given, and what the reply does about them. */
export async function oursWithCustomer(): Promise<Checker> {
  const { analyse } = await import('@/lib/analysis/analyse')
  const { coreRuleSet } = await import('@/lib/analysis/rule-set')
  const ruleSet = coreRuleSet()
  return {
    name: 'reply-coach, with the customer',
    check: (draft, customer) => analyse({ draft, ...(customer ? { customer } : {}) }, ruleSet).findings.length,
  }
}

/** As its README has it: the linter in this process, all its rules as they come. */
async function harper(): Promise<Checker> {
  const { LocalLinter } = await import('harper.js')
  const { binaryInlined } = await import('harper.js/binaryInlined')
  const linter = new LocalLinter({ binary: binaryInlined })
  await linter.setup()
  return { name: 'harper.js', check: async text => (await linter.lint(text, { language: 'plaintext' })).length }
}

type Rival = Exclude<CheckerName, 'reply-coach' | 'harper.js'>

const loadRival: Readonly<Record<Rival, (folder: string) => Promise<Checker>>> = {
  async 'write-good'(folder) {
    const writeGood = createRequire(join(folder, 'package.json'))('write-good') as (text: string) => unknown[]
    return { name: 'write-good', check: text => writeGood(text).length }
  },
  async alex(folder) {
    const { text: check } = await load<{ text: (value: string) => { messages: unknown[] } }>(folder, 'alex/index.js')
    return { name: 'alex', check: text => check(text).messages.length }
  },
  async retext(folder) {
    const { unified } = await load<{ unified: () => Processor }>(folder, 'unified/index.js')
    const processor = unified()
    for (const plugin of ['retext-english', 'retext-simplify', 'retext-passive', 'retext-intensify']) {
      processor.use((await load<{ default: unknown }>(folder, `${plugin}/index.js`)).default)
    }
    processor.use(stringifier)
    return { name: 'retext', check: async text => (await processor.process(text)).messages.length }
  },
}

interface Processor {
  compiler?: () => string
  use(plugin: unknown): Processor
  process(text: string): Promise<{ messages: unknown[] }>
}

/** Nothing is written back: only the messages count. */
function stringifier(this: Processor): void {
  this.compiler = () => ''
}

function load<Module>(folder: string, path: string): Promise<Module> {
  return import(pathToFileURL(join(folder, 'node_modules', path)).href) as Promise<Module>
}
