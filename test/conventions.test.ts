import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { everybodys, house, type Room } from './house'
import { importCircles } from './import-circles'
import { filesUnder, productSources, readSource, type SourceFile } from './source-files'

const root = resolve(import.meta.dirname, '..')
const sources = productSources()

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}

/** The longest folder of the house that holds this path. */
function roomOf(path: string): string | undefined {
  return Object.keys(house)
    .filter(folder => isIn(path, folder))
    .sort((a, b) => b.length - a.length)[0]
}

function list(folders: readonly string[]): string {
  return folders.length > 0 ? folders.join(', ') : 'nothing'
}

/** The one line of a folder's README that the test holds to the table. */
function importRule({ imports, types, packages }: Room): string {
  const parts = [list([...imports, ...packages])]
  if (types.length > 0) parts.push(`types of ${list(types)}`)
  return `May import: ${parts.join('; ')}.`
}

function isAllowed(file: SourceFile, folder: string, room: Room, found: SourceFile['imports'][number]): boolean {
  const { target, isOurs, isType } = found
  if (!isOurs) return room.packages.some(name => isIn(target, name))
  if (target.endsWith('.css') || target.endsWith('.json')) return true
  const isOwn = isIn(target, folder) && roomOf(target) === roomOf(file.path)
  if (isOwn || everybodys.includes(target)) return true
  return [...room.imports, ...(isType ? room.types : [])].some(allowed => isIn(target, allowed))
}

/** One sentence for each import that the house forbids. */
function forbiddenImports(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(file => {
    const folder = roomOf(file.path)
    const room = folder === undefined ? undefined : house[folder]
    if (folder === undefined || room === undefined) return []
    return file.imports
      .filter(found => !isAllowed(file, folder, room, found))
      .map(({ target, isType }) => {
        const what = isType ? `types of ${target}` : target
        return `${file.path} imports ${what}, which ${folder} must not. ${importRule(room)} Never ${room.never}.`
      })
  })
}

/** One sentence for each place where code matches; `where` says which files may. */
function saying(pattern: RegExp, where: (path: string) => boolean, why: string): readonly string[] {
  return sources.flatMap(({ path, code }) => {
    const found = where(path) ? null : pattern.exec(code)
    if (!found) return []
    const line = code.slice(0, found.index).split('\n').length
    return [`${path}:${line} says "${found[0].trim()}". ${why}`]
  })
}

describe('the house', () => {
  it('reads imports as they are written', () => {
    const text = `import type { A } from './a'; import { type B } from '@/lib/b'; import c, { type D } from 'c'
      export { e } from '../e'; const f = import('./f') // import 'no'`
    expect(readSource('lib/text/x.ts', text).imports).toEqual([
      { target: 'lib/text/a', isOurs: true, isType: true },
      { target: 'lib/b', isOurs: true, isType: true },
      { target: 'c', isOurs: false, isType: false },
      { target: 'lib/e', isOurs: true, isType: false },
      { target: 'lib/text/f', isOurs: true, isType: false },
    ])
  })

  it('names a forbidden import in a sentence', () => {
    const wrong = readSource(
      'lib/editors/x.ts',
      "import { store } from '@/lib/session/store'; import nlp from 'compromise'",
    )
    const [session, compromise] = forbiddenImports([wrong])
    expect(session).toMatch(/^lib\/editors\/x\.ts imports lib\/session\/store, which lib\/editors must not\./)
    expect(compromise).toMatch(/imports compromise, which lib\/editors must not/)
  })

  it('lets each folder import only what its rule allows', () => {
    expect(sources.length).toBeGreaterThan(20)
    expect(forbiddenImports(sources)).toEqual([])
  })

  it('has a rule for every folder', () => {
    const folders = readdirSync(join(root, 'lib'), { withFileTypes: true })
      .filter(entry => entry.isDirectory() && filesUnder(`lib/${entry.name}`).length > 0)
      .map(entry => `lib/${entry.name}`)
    expect(
      folders.filter(folder => !(folder in house)).map(folder => `${folder} has no line in test/house.ts`),
    ).toEqual([])
  })

  it('states the rule of each folder in its README', () => {
    const wrong = Object.entries(house)
      .filter(([folder]) => existsSync(join(root, folder)))
      .filter(([folder, room]) => {
        const readme = join(root, folder, 'README.md')
        return !existsSync(readme) || !readFileSync(readme, 'utf8').replaceAll('`', '').includes(importRule(room))
      })
      .map(([folder, room]) => `${folder}/README.md must hold the line "${importRule(room)}"`)
    expect(wrong).toEqual([])
  })

  it('lets nobody import an entrypoint or a script', () => {
    const wrong = sources.flatMap(({ path, imports }) =>
      imports
        .filter(({ target, isOurs }) => isOurs && (isIn(target, 'scripts') || isIn(target, 'test')))
        .map(({ target }) => `${path} imports ${target}: scripts and tests are never imported`)
        .concat(
          imports
            .filter(
              ({ target, isOurs }) => isOurs && isIn(target, 'entrypoints') && folderOf(target) !== folderOf(path),
            )
            .map(({ target }) => `${path} imports ${target}: entrypoints tie, and are never imported`),
        ),
    )
    expect(wrong).toEqual([])
  })

  it('has no circle of imports, not even of types', () => {
    const circle = [
      readSource('lib/text/a.ts', "import type { B } from './b'"),
      readSource('lib/text/b.ts', "import { c } from '@/lib/text/c'"),
      readSource('lib/text/c/index.ts', "export { a } from '../a'"),
    ]
    expect(importCircles(circle)).toEqual(['lib/text/a → lib/text/b → lib/text/c → lib/text/a'])
    expect(importCircles(circle.slice(1))).toEqual([])
    expect(importCircles(sources)).toEqual([])
  })

  it.each(['coach', 'coach-hosted'])('keeps libraries and the face out of the content script %s', name => {
    expect(reachedFrom(`entrypoints/${name}.content`).filter(isTooHeavyForAPage)).toEqual([])
  })
})

/** entrypoints/panel of entrypoints/panel/main.tsx; a file right under entrypoints is its own folder. */
function folderOf(path: string): string {
  return path.split('/').slice(0, 2).join('/')
}

function isTooHeavyForAPage(target: string): boolean {
  const libraries = ['react', 'react-dom', 'compromise', 'zustand', 'wxt/utils/storage', 'webextension-polyfill']
  return [...libraries, 'lib/session', 'lib/analysis', 'components'].some(folder => isIn(target, folder))
}

/** Everything that loads at run time when the files of this folder do: our files and packages. */
function reachedFrom(folder: string): readonly string[] {
  const seen = new Set<string>()
  const visit = (file: SourceFile): void => {
    for (const { target, isOurs, isType } of file.imports) {
      if (isType || seen.has(target)) continue
      seen.add(target)
      const next = isOurs && sources.find(({ path }) => path.replace(/(\/index)?\.tsx?$/, '') === target)
      if (next) visit(next)
    }
  }
  for (const file of sources) if (isIn(file.path, folder)) visit(file)
  return [...seen]
}

describe('what code may say', () => {
  it('talks to the browser only in lib/browser and the keeper', () => {
    const isBorder = (path: string) => isIn(path, 'lib/browser') || path === 'entrypoints/background.ts'
    const why = 'Only lib/browser talks to the browser (and the keeper, entrypoints/background.ts).'
    expect(saying(/(?<![\w.'"/-])(browser|chrome)(\?\.|\.)\w+/, isBorder, why)).toEqual([])
  })

  it('sends nothing anywhere', () => {
    const ways =
      /(?<![\w.'"])(fetch\s*[(),;]|(new\s+)?(XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b)|\.sendBeacon\b|\bnew\s+Image\b/
    const asksForPacks = (path: string) => path === 'lib/browser/fetch-pack.ts'
    expect(saying(ways, asksForPacks, 'Nothing leaves this browser.')).toEqual([])
    expect(saying(ways, path => !asksForPacks(path), 'Here a pack is asked for.')).toHaveLength(1)
  })

  it('never writes markup from a string', () => {
    const ways =
      /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\b|\beval\(|new Function\b/
    expect(saying(ways, () => false, 'Build nodes; a string of markup is a way in.')).toEqual([])
  })

  it('leaves nothing unfinished or muted', () => {
    const marks = /\b(TODO|FIXME|XXX)\b|@ts-(ignore|nocheck|expect-error)/
    const marked = sources
      .filter(({ text }) => marks.test(text))
      .map(({ path, text }) => `${path} holds ${marks.exec(text)?.[0]}`)
    const untyped = sources.filter(({ hasAny }) => hasAny).map(({ path }) => `${path} holds a type "any"`)
    expect([...marked, ...untyped]).toEqual([])
    expect(readSource('lib/x.ts', 'let x: any').hasAny).toBe(true)
  })

  it('silences no type', () => {
    const why = 'Check the value, or give it its honest type: nothing is one thing by way of "unknown".'
    expect(saying(/\bas unknown as\b/, () => false, why)).toEqual([])
  })

  it('runs no timer for ever', () => {
    expect(saying(/\bsetInterval\b/, () => false, 'No interval, ever: each timer belongs to one gesture.')).toEqual([])
  })
})

describe('names', () => {
  const files = ['lib', 'components', 'entrypoints', 'scripts', 'test'].flatMap(filesUnder)

  it('are kebab-case', () => {
    const isKebab = (name: string) => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(name) || name === 'README.md'
    const wrong = files.filter(path => !path.split('/').every(part => isKebab(part) || part === '__snapshots__'))
    expect(wrong.map(path => `${path} is not kebab-case`)).toEqual([])
  })

  it('say what is inside', () => {
    const vague = files.filter(path => /(^|[/.-])(utils?|helpers?|misc|common|stuff)([/.-]|$)/.test(path))
    expect(vague.map(path => `${path}: name it after what it knows`)).toEqual([])
  })
})

describe('packages', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>
  }

  it('are locked for every platform', () => {
    const names = Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    )
    const locked = Object.keys(lock.packages).map(path => path.split('node_modules/').at(-1))
    expect(names.length).toBeGreaterThan(10)
    expect(names.filter(name => !locked.includes(name)).map(name => `package-lock.json lacks ${name}`)).toEqual([])
  })

  it('are pinned', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+$/.test(version),
    )
    expect(loose).toEqual([])
  })
})
