import { resolve } from 'node:path'
import { build, type Rolldown } from 'vite'

const root = resolve(import.meta.dirname, '../../..')

/** One script that puts the exports of a file of this folder on `window[name]`, bundled as the product is. */
export async function bundled(file: string, name: string): Promise<string> {
  const result = (await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(import.meta.dirname, file), formats: ['iife'], name, fileName: name },
    },
  })) as Rolldown.RolldownOutput[]
  const [{ output } = { output: [] }] = result
  const [chunk] = output
  if (chunk?.type !== 'chunk') throw new Error(`${file} was not bundled`)
  return chunk.code
}
