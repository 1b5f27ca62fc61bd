import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'

const cache = resolve(import.meta.dirname, '../../.cache')

// Two files at a time: each has browsers, profiles and helpdesks of its own. A test that passes only sometimes is a
// broken test: while one works on it there is no second chance. Where everything is run on a machine that others use
// too, there is one, and the closing lines name each test that needed it.
export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: resolve(cache, 'e2e'),
  workers: 2,
  retries: process.env.REQUIRE_ALL === '1' ? 1 : 0,
  forbidOnly: true,
  timeout: 180_000,
  // Where everything is run, a run that stands still ends and says where, instead of being ended from outside.
  globalTimeout: process.env.REQUIRE_ALL === '1' ? 3_900_000 : 0,
  expect: { timeout: 40_000 },
  reporter: [['list']],
  use: { screenshot: 'only-on-failure' },
  projects: [
    { name: 'chromium', testIgnore: 'pictures.spec.ts' },
    // What holds in every browser: written once, against harness/agent-window.ts.
    { name: 'firefox', testMatch: 'in-each-browser/*.spec.ts' },
    { name: 'pictures', testMatch: 'pictures.spec.ts' },
    // No tests: tables of what was measured.
    { name: 'bench', testMatch: '*.bench.ts' },
  ],
})
