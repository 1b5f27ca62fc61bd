import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { build, type InlineConfig, type Rolldown } from 'vite'
import type { Answer } from './served-desk'

const pages = resolve(import.meta.dirname, '../../pages')

/** What the folder of a page (test/pages/<name>, with its own vite.config.ts) builds to in this mode, by file name. */
export function builtPage(name: string, mode: string): Promise<ReadonlyMap<string, Answer>> {
  return filesOf({ configFile: resolve(pages, name, 'vite.config.ts'), mode })
}

/** What test/pages/<name>/page.ts (or page.tsx) builds to: page.js, and page.css where it has styles. */
export function builtScript(name: string): Promise<ReadonlyMap<string, Answer>> {
  const [entry] = ['page.ts', 'page.tsx'].map(file => resolve(pages, name, file)).filter(existsSync)
  if (!entry) throw new Error(`test/pages/${name} has no page.ts and no page.tsx.`)
  return filesOf({
    configFile: false,
    root: resolve(pages, name),
    // Draft.js, which some pages hold, lives in an older React than the product.
    resolve: { alias: { react: 'react-18', 'react-dom': 'react-dom-18' } },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      minify: false,
      lib: { entry, formats: ['iife'], name: 'page', fileName: () => 'page.js', cssFileName: 'page' },
    },
  })
}

async function filesOf(config: InlineConfig): Promise<ReadonlyMap<string, Answer>> {
  const built = (await build({
    ...config,
    logLevel: 'error',
    build: { ...config.build, write: false },
  })) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[]
  return new Map([built].flat().flatMap(({ output }) => output.map(file => [file.fileName, answerOf(file)] as const)))
}

function answerOf(file: Rolldown.OutputChunk | Rolldown.OutputAsset): Answer {
  if (file.type === 'chunk') return { contentType: 'text/javascript', body: file.code }
  const contentType = file.fileName.endsWith('.css') ? 'text/css' : 'application/octet-stream'
  return { contentType, body: Buffer.from(file.source) }
}
