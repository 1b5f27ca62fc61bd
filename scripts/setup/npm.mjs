import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * How to start npm: [command, first arguments]. Inside `npm run` it says itself where it is; otherwise the one beside
 * this Node, or the one on the path.
 */
export function npmCommand() {
  const own = process.env.npm_execpath
  if (own && /npm-cli\.c?js$/.test(own)) return [process.execPath, [own]]
  const here = dirname(process.execPath)
  const beside = [
    join(here, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(here, '..', 'share', 'npm', 'bin', 'npm-cli.js'),
    join(here, '..', 'share', 'nodejs', 'npm', 'bin', 'npm-cli.js'),
    join(here, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find(existsSync)
  return beside ? [process.execPath, [beside]] : ['npm', []]
}
