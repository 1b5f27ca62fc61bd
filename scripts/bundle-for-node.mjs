import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join, relative } from 'node:path'
import { output, root } from './paths.mjs'
import { notice } from './run.mjs'

const folder = join(output, 'cli')

/** Size and time of a file: cheap to ask of a few hundred sources at each start. */
function fingerprint(file) {
  const { mtimeMs, size } = statSync(join(root, file), { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: -1 }
  return `${size}@${mtimeMs}`
}

function isFresh(bundle, record) {
  if (!existsSync(bundle) || !existsSync(record)) return false
  const { node, sources } = JSON.parse(readFileSync(record, 'utf8'))
  return node === process.version && Object.entries(sources).every(([file, print]) => fingerprint(file) === print)
}

/** Files of ours that went into the bundle; packages are covered by the lock. */
function sourcesOf(chunks) {
  const files = chunks.flatMap(chunk => Object.keys(chunk.modules ?? {})).map(id => id.split('?')[0])
  const own = files.filter(file => file.startsWith(root) && !file.includes('node_modules'))
  return [...new Set([...own.map(file => relative(root, file)), 'package-lock.json'])]
}

/**
 * Bundles scripts/<name>.ts for Node into .output/cli/<name>.mjs, again only when a source changed; resolves to its
 * path. Nothing is written to standard output. Packages named in `apart` are loaded from node_modules instead.
 */
export async function bundleForNode(name, apart = []) {
  const bundle = join(folder, `${name}.mjs`)
  const record = join(folder, `${name}.json`)
  if (isFresh(bundle, record)) return bundle
  notice(`Bundling scripts/${name}.ts`)
  const { build } = await import('vite')
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'scripts', `${name}.ts`),
      outDir: folder,
      emptyOutDir: false,
      target: 'node22',
      minify: false,
      rolldownOptions: {
        external: id => isBuiltin(id) || apart.some(name => id === name || id.startsWith(`${name}/`)),
        output: { entryFileNames: `${name}.mjs`, chunkFileNames: `${name}-[name].mjs` },
      },
    },
  })
  const chunks = [result].flat().flatMap(part => part.output)
  mkdirSync(folder, { recursive: true })
  const sources = Object.fromEntries(sourcesOf(chunks).map(file => [file, fingerprint(file)]))
  writeFileSync(record, JSON.stringify({ node: process.version, sources }))
  return bundle
}
