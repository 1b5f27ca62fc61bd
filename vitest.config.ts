import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

const alias = { '@': resolve(import.meta.dirname) }

// Two rooms: what needs no page runs in Node; what renders or asks the browser runs in happy-dom. Real editors only in a real browser (test/e2e).
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'brain',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/browser/**'],
        },
      },
      {
        resolve: { alias },
        plugins: [WxtVitest()],
        test: {
          name: 'face',
          environment: 'happy-dom',
          include: ['test/**/*.test.tsx', 'test/browser/**/*.test.ts'],
          exclude: ['test/e2e/**'],
        },
      },
    ],
  },
})
