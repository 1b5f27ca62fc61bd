import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Absolute path of the project, and the two folders that only tools write to. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
export const cache = join(root, '.cache')
export const output = join(root, '.output')

/** The entry script of an installed tool, to be run by the Node in use rather than by a shell. */
export const tools = {
  wxt: join(root, 'node_modules/wxt/bin/wxt.mjs'),
  tsc: join(root, 'node_modules/typescript/bin/tsc'),
  biome: join(root, 'node_modules/@biomejs/biome/bin/biome'),
  vitest: join(root, 'node_modules/vitest/vitest.mjs'),
  playwright: join(root, 'node_modules/@playwright/test/cli.js'),
}
