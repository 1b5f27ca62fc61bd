import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cache, output } from '../paths.mjs'
import { notice, run, runTool } from '../run.mjs'
import { npmCommand } from '../setup/npm.mjs'
import build from './build.mjs'

const VERSION = '10.7.0'
const home = join(cache, 'web-ext')
const webExt = join(home, 'node_modules', 'web-ext', 'bin', 'web-ext.js')

/** Mozilla's own checker is large and needed by nothing else: it is fetched when it is first asked for. */
async function fetchWebExt() {
  if (existsSync(webExt)) return true
  notice(`Fetching web-ext ${VERSION} into .cache/web-ext`)
  mkdirSync(home, { recursive: true })
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n')
  const [command, args] = npmCommand()
  const install = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', `web-ext@${VERSION}`]
  await run(command, [...args, ...install], { show: false, cwd: home }).catch(() => {})
  return existsSync(webExt)
}

/** Holds the Firefox build against what addons.mozilla.org accepts. Warnings are shown; an error fails. */
export default async function lintFirefox() {
  await build(['firefox'])
  if (!(await fetchWebExt())) {
    notice(`Not checked: web-ext ${VERSION} could not be had from the package registry.`)
    return process.env.REQUIRE_ALL === '1' ? 1 : 0
  }
  const { code, text } = await runTool(
    webExt,
    ['lint', '--source-dir', join(output, 'firefox-mv3'), '--output', 'json', '--no-config-discovery'],
    { show: false },
  )
  const found = text.includes('{') ? JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) : null
  if (!found) {
    process.stderr.write(text)
    return code || 1
  }
  for (const { code: name, message, file, line } of [...found.errors, ...found.warnings]) {
    notice(`${name} in ${file ?? 'the extension'}${line ? `:${line}` : ''}: ${message}`)
  }
  notice(`Firefox build: ${found.summary.errors} errors, ${found.summary.warnings} warnings`)
  return found.summary.errors > 0 ? 1 : 0
}
