import * as v from 'valibot'
import { limits } from '@/lib/checks/limits'
import { exampleProblems, type TryText } from './examples'
import { meaningProblems, type Surroundings } from './meaning-problems'
import { type Pack, packSchema } from './pack'
import type { PackProblem } from './problem'
import { shapeProblems } from './read-shape'
import { type SoundParts, soundParts } from './sound-parts'

/** A pack that is ready to use, or all that is wrong with it. */
export type ReadPack =
  | { readonly pack: Pack; readonly problems: readonly [] }
  | { readonly pack: null; readonly problems: readonly PackProblem[] }

/** Names that would reach into the objects that hold them. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])
const deepest = 24
/** More parts than any pack needs: few objects that hold one another can be without end when they are walked. */
const mostParts = 100_000

function failed(sentence: string, path = ''): ReadPack {
  return { pack: null, problems: [{ where: 'The pack', sentence, path }] }
}

/** Nested too deep, without end, or with a name that no pack needs: refused before anything else looks at it. */
function isUnsafe(value: unknown, depth = 0, walked = { parts: 0 }): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (depth > deepest || ++walked.parts > mostParts) return true
  return Object.entries(value).some(([key, inner]) => forbidden.has(key) || isUnsafe(inner, depth + 1, walked))
}

/** What is told of a part that stands in a pack without its faulty parts: names of those would seem to be missing. */
function isOfItself({ path }: PackProblem): boolean {
  return /^(?:rules|terms|exemplars)\.\d/.test(path)
}

/** A pack without its faulty parts, its shape looked at anew; null where too much is missing for that. */
function withoutFaults(
  value: Readonly<Record<string, unknown>>,
  problems: readonly PackProblem[],
): { readonly pack: Pack; readonly sound: SoundParts } | null {
  const sound = soundParts(value, problems)
  const parsed = sound && v.safeParse(packSchema, sound.value)
  return sound && parsed?.success ? { pack: parsed.output, sound } : null
}

/** All that is wrong with the meaning and the examples of a well-shaped pack: examples of what means nothing are not run. */
function laterProblems(pack: Pack, surroundings: Surroundings, tryText: TryText): readonly PackProblem[] {
  const meaning = meaningProblems(pack, surroundings)
  if (meaning.length === 0) return exampleProblems(pack, tryText)
  const left = withoutFaults(pack, meaning)
  if (!left) return meaning
  return [...meaning, ...inWhole(left.sound, exampleProblems(left.pack, tryText).filter(isOfItself))]
}

function inWhole({ placeInWhole }: SoundParts, problems: readonly PackProblem[]): readonly PackProblem[] {
  return problems.map(problem => ({ ...problem, path: placeInWhole(problem.path) }))
}

/** What is wrong besides the shape of some parts: whoever mends a pack wants to hear all of it in one go. */
function besides(
  value: unknown,
  shape: readonly PackProblem[],
  surroundings: Surroundings,
  tryText: TryText,
): readonly PackProblem[] {
  const left = withoutFaults(value as Readonly<Record<string, unknown>>, shape)
  return left ? inWhole(left.sound, laterProblems(left.pack, surroundings, tryText).filter(isOfItself)) : []
}

/**
 * Reads a pack that is already parsed: shape, then meaning, then its own examples through the given engine. All
 * problems come at once: where the shape of a part is wrong, the others are looked at all the same. Never throws.
 */
export function readPack(value: unknown, surroundings: Surroundings, tryText: TryText): ReadPack {
  if (isUnsafe(value)) return failed('This pack is nested too deep or uses a name that packs may not use.')
  const shape = shapeProblems(value)
  if (shape.length > 0) return { pack: null, problems: [...shape, ...besides(value, shape, surroundings, tryText)] }
  const parsed = v.safeParse(packSchema, value)
  if (!parsed.success) return failed('This pack is not written in a way that the coach knows.')
  const problems = laterProblems(parsed.output, surroundings, tryText)
  return problems.length > 0 ? { pack: null, problems } : { pack: parsed.output, problems: [] }
}

/** Reads a pack from the text of a file. */
export function readPackText(text: string, surroundings: Surroundings, tryText: TryText): ReadPack {
  const bytes = new TextEncoder().encode(text).length
  if (bytes > limits.packBytes)
    return failed(`This pack is ${Math.ceil(bytes / 1024)} KB large; the coach takes ${limits.packBytes / 1024} KB.`)
  const trimmed = text.replace(/^\ufeff/, '').trim()
  if (trimmed === '') return failed('This file is empty.')
  if (trimmed.startsWith('<')) return failed('This is a web page, not a pack (a sign-in page?).')
  let value: unknown
  try {
    value = JSON.parse(trimmed)
  } catch (problem) {
    const line = lineOf(problem instanceof Error ? problem.message : '', trimmed)
    return failed(
      `This is not a pack yet: something is written wrong${line}. Often a comma or a quotation mark is missing.`,
    )
  }
  return readPack(value, surroundings, tryText)
}

/**
 * A pack that was read in full before it was kept; null when that text is no longer one. Its shape is looked at again,
 * for what lies on a disk may be damaged; its examples are not.
 */
export function readKeptPack(text: string): Pack | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    if (isUnsafe(value) || shapeProblems(value).length > 0) return null
    const parsed = v.safeParse(packSchema, value)
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

/** " near line 12", from the engine's own message where it names a place. */
function lineOf(message: string, text: string): string {
  const line = /line (\d+)/.exec(message)?.[1]
  if (line) return ` near line ${line}`
  const position = /position (\d+)/.exec(message)?.[1]
  return position ? ` near line ${text.slice(0, Number(position)).split('\n').length}` : ''
}
