import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root, tools } from '../paths.mjs'
import { runTool } from '../run.mjs'

/** biome leaves out what git ignores; without a repository (a downloaded archive) it is told where to look instead. */
function where() {
  if (existsSync(join(root, '.git'))) return ['.']
  const folders = readdirSync(root).filter(name => !name.startsWith('.') && name !== 'node_modules')
  return ['--vcs-enabled=false', ...folders]
}

export default async function lint() {
  const colours = process.stdout.isTTY ? [] : ['--colors=off']
  const { code } = await runTool(tools.biome, ['ci', '--error-on-warnings', ...colours, ...where()])
  return code
}
