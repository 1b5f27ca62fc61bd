import { resolve } from 'node:path'
import { defineConfig } from 'vite'

/** One page a mode: `workspace`, as Zendesk is today, and `lotus`, the ticket page of older accounts. */
export default defineConfig(({ mode }) => ({
  root: import.meta.dirname,
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: resolve(import.meta.dirname, '../../../.output/zendesk'),
    lib: {
      entry: resolve(import.meta.dirname, `${mode}.tsx`),
      formats: ['iife'],
      name: mode,
      fileName: () => `${mode}.js`,
      cssFileName: mode,
    },
  },
}))
