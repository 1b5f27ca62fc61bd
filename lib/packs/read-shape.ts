import * as v from 'valibot'
import { limits } from '@/lib/checks/limits'
import { whatShapes } from '@/lib/checks/what'
import { didYouMean } from './did-you-mean'
import { packSchema } from './pack'
import { nameOf, type PackProblem } from './problem'
import { kindNames, ruleShapes } from './rule'
import { sentenceOf } from './shape-problems'

type Issue = v.BaseIssue<unknown>

/** The pack without its rules: those are read one by one, so that each problem knows its rule. */
const frame = v.strictObject({ ...packSchema.entries, rules: v.array(v.unknown()) })

function pathOf(before: readonly string[], issue: Issue): readonly string[] {
  return [...before, ...(issue.path ?? []).map(({ key }) => String(key))]
}

/** The keys that may stand in the part to which these keys lead. */
function keysIn(schema: v.GenericSchema, keys: readonly string[]): readonly string[] {
  let at: unknown = schema
  for (const key of keys) at = inside(at, key)
  const entries = (unwrapped(at) as { entries?: Record<string, unknown> } | undefined)?.entries
  return Object.keys(entries ?? {})
}

function unwrapped(schema: unknown): unknown {
  const { wrapped, pipe } = (schema ?? {}) as { wrapped?: unknown; pipe?: readonly unknown[] }
  if (wrapped) return unwrapped(wrapped)
  return pipe && pipe[0] !== schema ? unwrapped(pipe[0]) : schema
}

function inside(schema: unknown, key: string): unknown {
  const { entries, item, value } = (unwrapped(schema) ?? {}) as {
    entries?: Record<string, unknown>
    item?: unknown
    value?: unknown
  }
  return entries?.[key] ?? item ?? value
}

/** The way of saying what is sought that its author had in mind: the one whose name is written. */
function meantShape(input: unknown): v.GenericSchema | null {
  if (typeof input !== 'object' || input === null) return null
  const named = Object.keys(whatShapes).find(name => name in input) as keyof typeof whatShapes | undefined
  return named ? whatShapes[named] : null
}

const ways = Object.keys(whatShapes)

function problemsOf(
  schema: v.GenericSchema,
  value: unknown,
  where: string,
  before: readonly string[],
): readonly PackProblem[] {
  const result = v.safeParse(schema, value)
  if (result.success) return []
  return result.issues.flatMap((issue: Issue) => {
    const path = pathOf(before, issue)
    if (issue.type !== 'union') {
      const keys = (issue.path ?? []).map(({ key }) => String(key))
      const sentence = sentenceOf(issue, keysIn(schema, keys.slice(0, -1)), keysIn(schema, keys))
      return [{ where, sentence: `${where}: ${sentence}`, path: path.join('.') }]
    }
    const meant = meantShape(issue.input)
    if (meant) return problemsOf(meant, issue.input, where, path)
    const key = typeof issue.input === 'object' && issue.input !== null ? (Object.keys(issue.input)[0] ?? '') : ''
    const near = didYouMean(key, ways) || ` Use one of ${ways.map(way => `'${way}'`).join(', ')}.`
    return [
      {
        where,
        sentence: `${where}: '${path.filter(part => !/^\d+$/.test(part)).at(-1)}' does not say what to look for.${near}`,
        path: path.join('.'),
      },
    ]
  })
}

function ruleProblems(value: unknown, at: number): readonly PackProblem[] {
  const where = nameOf('Rule', value, at)
  const path = ['rules', String(at)]
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ where, sentence: `${where} must be a group of parts in curly brackets.`, path: path.join('.') }]
  const { kind } = value as { kind?: unknown }
  const known = kindNames.find(name => name === kind)
  if (known) return problemsOf(ruleShapes[known], value, where, path)
  const sentence =
    kind === undefined
      ? `${where} has no kind. Use one of ${kindNames.map(name => `'${name}'`).join(', ')}.`
      : typeof kind === 'string' && didYouMean(kind, kindNames)
        ? `${where} uses '${kind.slice(0, 60)}'.${didYouMean(kind, kindNames)}`
        : `${where} uses a kind of check that this coach does not know. It may be made for a newer version.`
  return [{ where, sentence, path: [...path, 'kind'].join('.') }]
}

/** Parts of a list are told by their own name. */
function named(problem: PackProblem, value: Record<string, unknown>): PackProblem {
  const [part = '', number = ''] = problem.path.split('.')
  const kind = ({ checklist: 'Item', terms: 'Term', exemplars: 'Exemplar', tickets: 'Ticket' } as const)[part]
  const list = value[part]
  if (!kind || !Array.isArray(list) || !/^\d+$/.test(number)) return problem
  const where = nameOf(kind, list[Number(number)], Number(number))
  const inner = problem.sentence.replace(/^The pack: /, '').replace(`'${part}', number ${Number(number) + 1}, `, '')
  return { ...problem, where, sentence: `${where}: ${inner}` }
}

/** Everything that is wrong with the shape of a pack. Looks at each rule on its own; never throws. */
export function shapeProblems(value: unknown): readonly PackProblem[] {
  const where = 'The pack'
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ where, sentence: 'This is not a pack: a pack is one group of parts in curly brackets.', path: '' }]
  const pack = value as Record<string, unknown>
  if (typeof pack.format === 'number' && pack.format > 1)
    return [
      {
        where,
        sentence: 'This pack is made for a newer version of the coach. It stays off until the coach is updated.',
        path: 'format',
      },
    ]
  const rules = Array.isArray(pack.rules) ? pack.rules : []
  const tooMany =
    rules.length > limits.rules
      ? [{ where, sentence: `This pack has ${rules.length} rules; the coach takes ${limits.rules}.`, path: 'rules' }]
      : []
  return [
    ...problemsOf(frame, value, where, []).map(problem => named(problem, pack)),
    ...tooMany,
    ...rules.slice(0, limits.rules).flatMap(ruleProblems),
  ]
}
