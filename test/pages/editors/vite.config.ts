import { readdirSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { defineConfig, type Plugin } from 'vite'

const folder = import.meta.dirname

/** Every file here that puts an editor on `window.mounted` is a page of its own. */
const pages = Object.fromEntries(
  readdirSync(folder)
    .filter(file => /^(?!.*(-editor|-view|-markup|-text|-of-the-page|-package|\.config|\.d)\.ts).*\.tsx?$/.test(file))
    .map(file => [basename(file).replace(/\.tsx?$/, ''), resolve(folder, file)]),
)

/** Draft.js was written for an older React than the other pages have. */
const olderReactForDraft: Plugin = {
  name: 'older-react-for-draft',
  enforce: 'pre',
  resolveId(source, importer) {
    const [, name, path = ''] = /^(react|react-dom)(\/.*)?$/.exec(source) ?? []
    if (!name || !/editors\/draft\.tsx|\/draft-js\/|\/react-dom-18\//.test(importer ?? '')) return null
    return this.resolve(`${name}-18${path}`, importer, { skipSelf: true })
  },
}

export default defineConfig({
  root: folder,
  plugins: [olderReactForDraft],
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  build: {
    outDir: resolve(folder, '../../../.output/editors'),
    minify: false,
    target: 'esnext',
    reportCompressedSize: false,
    rolldownOptions: {
      input: pages,
      preserveEntrySignatures: false,
      output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name].js' },
    },
  },
})
