import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'

const cache = resolve(import.meta.dirname, '../../.cache')

// One browser at a time, no second chances: a test that passes only sometimes is a broken test.
export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: resolve(cache, 'e2e'),
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: { screenshot: 'only-on-failure' },
  projects: [
    { name: 'chromium', testIgnore: 'pictures.spec.ts' },
    { name: 'pictures', testMatch: 'pictures.spec.ts' },
  ],
})
