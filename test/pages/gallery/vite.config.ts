import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { englishCatalogue } from '../../strings/catalogue'

const root = resolve(import.meta.dirname, '../../..')

/** Builds the panel in each of its states as one page that opens from disk: .output/gallery/index.html?state=…. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  resolve: {
    alias: {
      '@/': `${root}/`,
      '#i18n': resolve(root, '.wxt/i18n/index.ts'),
      '@wxt-dev/browser': resolve(root, 'lib/browser/api.ts'),
    },
  },
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [react(), catalogueModule()],
  build: {
    outDir: resolve(root, '.output/gallery'),
    emptyOutDir: true,
    lib: {
      entry: 'main.tsx',
      formats: ['iife'],
      name: 'gallery',
      fileName: () => 'gallery.js',
      cssFileName: 'gallery',
    },
  },
  publicDir: 'public',
})

function catalogueModule() {
  const name = 'virtual:english-catalogue'
  return {
    name: 'english-catalogue',
    resolveId: (id: string) => (id === name ? name : undefined),
    load: async (id: string) =>
      id === name ? `export default ${JSON.stringify(await englishCatalogue())}` : undefined,
  }
}
