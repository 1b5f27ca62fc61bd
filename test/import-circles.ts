import type { SourceFile } from './source-files'

/** lib/text/span of lib/text/span.ts; lib/rules of lib/rules/index.ts. */
function nameOf({ path }: SourceFile): string {
  return path.replace(/(\/index)?\.tsx?$/, '')
}

/** The shortest way from one file back to itself along the imports, types included; null when there is none. */
function wayBackTo(start: string, importsOf: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const ways: (readonly string[])[] = [[start]]
  const seen = new Set<string>()
  for (const way of ways) {
    for (const target of importsOf.get(way.at(-1) ?? start) ?? []) {
      if (target === start) return [...way, start]
      if (seen.has(target)) continue
      seen.add(target)
      ways.push([...way, target])
    }
  }
  return null
}

/** One line for each circle of imports, such as "lib/a → lib/b → lib/a"; it counts also when only types go round. */
export function importCircles(files: readonly SourceFile[]): readonly string[] {
  const names = new Set(files.map(nameOf))
  const importsOf = new Map(
    files.map(file => [
      nameOf(file),
      file.imports.filter(({ isOurs, target }) => isOurs && names.has(target)).map(({ target }) => target),
    ]),
  )
  const told = new Set<string>()
  return [...names].sort().flatMap(name => {
    const way = told.has(name) ? null : wayBackTo(name, importsOf)
    for (const step of way ?? []) told.add(step)
    return way ? [way.join(' → ')] : []
  })
}
