import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

/** Nothing is asserted on seconds: a busy machine must not fail a test, and one that hangs must end. */
const patience = { testTimeout: 60_000, hookTimeout: 60_000 }
const alias = { '@': resolve(import.meta.dirname) }

// Two rooms: what needs no page runs in Node; what renders or asks the browser runs in happy-dom. Real editors only in a real browser (test/e2e).
export default defineConfig({
  resolve: { alias },
  test: {
    // One for each core: most of the time is spent in the engine, and none waiting.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'brain',
          ...patience,
          environment: 'node',
          // Read once and not for each file: the language library and the rules are half of the time, and keep nothing.
          isolate: false,
          unstubGlobals: true,
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/browser/**'],
        },
      },
      {
        resolve: { alias },
        plugins: [WxtVitest()],
        test: {
          name: 'face',
          ...patience,
          environment: 'happy-dom',
          include: ['test/**/*.test.tsx', 'test/browser/**/*.test.ts'],
          exclude: ['test/e2e/**'],
        },
      },
    ],
  },
})
