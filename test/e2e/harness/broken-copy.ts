import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { BrowserName } from './agent-window'
import { builtExtension } from './browser'
import { builtForFirefox } from './firefox'

const folder = resolve(import.meta.dirname, '../../../.cache/broken')

/** A copy of the built extension in which something is broken from outside; nothing in the product knows of it. */
export class BrokenCopy {
  readonly path: string

  constructor(name: string, browser: BrowserName = 'chromium') {
    this.path = join(folder, browser, name)
    rmSync(this.path, { recursive: true, force: true })
    cpSync(browser === 'firefox' ? builtForFirefox : builtExtension, this.path, { recursive: true })
  }

  /** Takes the files away whose path matches. */
  without(pattern: RegExp): this {
    for (const file of this.#matching(pattern)) rmSync(file)
    return this
  }

  /** Puts other code in the place of the files whose path matches. */
  instead(pattern: RegExp, code: string): this {
    for (const file of this.#matching(pattern)) writeFileSync(file, code)
    return this
  }

  /** Runs this code before all that the script holds. */
  before(pattern: RegExp, code: string): this {
    for (const file of this.#matching(pattern)) writeFileSync(file, `${code};\n${readFileSync(file, 'utf8')}`)
    return this
  }

  /** Runs this code in an extension page before its own scripts. */
  firstInPage(page: string, code: string): this {
    const file = join(this.path, page)
    const name = `first-in-${page.replace('.html', '.js')}`
    writeFileSync(join(this.path, name), code)
    const html = readFileSync(file, 'utf8')
    const changed = html.replace(/<script\b/, `<script src="/${name}"></script><script`)
    if (changed === html) throw new Error(`${page} has no script to go before.`)
    writeFileSync(file, changed)
    return this
  }

  #matching(pattern: RegExp): readonly string[] {
    const found = readdirSync(this.path, { recursive: true, encoding: 'utf8' }).filter(path =>
      pattern.test(path.replaceAll('\\', '/')),
    )
    if (found.length === 0) throw new Error(`The build holds no file that matches ${pattern}.`)
    return found.map(path => join(this.path, path))
  }
}
