import { resolve } from 'node:path'
import { build, type Rolldown } from 'vite'
import type { Answer } from './served-desk'

const pages = resolve(import.meta.dirname, '../../pages')

/** What the folder of a page (test/pages/<name>, with its own vite.config.ts) builds to in this mode, by file name. */
export async function builtPage(name: string, mode: string): Promise<ReadonlyMap<string, Answer>> {
  const built = (await build({
    configFile: resolve(pages, name, 'vite.config.ts'),
    mode,
    logLevel: 'error',
    build: { write: false },
  })) as Rolldown.RolldownOutput[]
  return new Map(built.flatMap(({ output }) => output.map(file => [file.fileName, answerOf(file)] as const)))
}

function answerOf(file: Rolldown.OutputChunk | Rolldown.OutputAsset): Answer {
  if (file.type === 'chunk') return { contentType: 'text/javascript', body: file.code }
  const contentType = file.fileName.endsWith('.css') ? 'text/css' : 'application/octet-stream'
  return { contentType, body: Buffer.from(file.source) }
}
