import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, resolve } from 'node:path'
import { parseSync } from 'vite'

const root = resolve(import.meta.dirname, '..')

/** One import of a source file: what it names, and whether only types come through it. */
export interface Import {
  /** A path from the root ("lib/text/span") for our own files, the package's name for others. */
  readonly target: string
  readonly isOurs: boolean
  readonly isType: boolean
}

export interface SourceFile {
  /** From the root, with forward slashes. */
  readonly path: string
  /** The file with its comments blanked, so that a search finds code only. */
  readonly code: string
  /** The file as it is. */
  readonly text: string
  /** Whether some type in it is `any`. */
  readonly hasAny: boolean
  readonly imports: readonly Import[]
}

function targetOf(specifier: string, from: string): Pick<Import, 'target' | 'isOurs'> {
  if (specifier.startsWith('@/')) return { target: specifier.slice(2), isOurs: true }
  if (specifier.startsWith('.')) {
    return { target: posix.normalize(posix.join(posix.dirname(from), specifier)), isOurs: true }
  }
  return { target: specifier, isOurs: false }
}

/** Parses one TypeScript text as if it stood at `path`. */
export function readSource(path: string, text: string): SourceFile {
  const { module, program, comments, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`)
  const statics = module.staticImports.map(({ moduleRequest, entries }) => ({
    ...targetOf(moduleRequest.value, path),
    isType: entries.length > 0 && entries.every(entry => entry.isType),
  }))
  const passedOn = module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ moduleRequest, isType }) => (moduleRequest ? [{ ...targetOf(moduleRequest.value, path), isType }] : []))
  const dynamic = module.dynamicImports.map(({ moduleRequest }) => ({
    ...targetOf(text.slice(moduleRequest.start + 1, moduleRequest.end - 1), path),
    isType: false,
  }))
  const code = comments.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  )
  const hasAny = JSON.stringify(program).includes('"TSAnyKeyword"')
  return { path, code, text, hasAny, imports: [...statics, ...passedOn, ...dynamic] }
}

/** Paths of all files under a folder of the project, from the root. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => posix.join(entry.parentPath.slice(root.length + 1).replaceAll('\\', '/'), entry.name))
    .sort()
}

/** Every TypeScript file of the product, parsed. */
export function productSources(): readonly SourceFile[] {
  return ['lib', 'components', 'entrypoints']
    .flatMap(filesUnder)
    .filter(path => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map(path => readSource(path, readFileSync(join(root, path), 'utf8')))
}
