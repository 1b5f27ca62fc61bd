import { createHash } from 'node:crypto'
import { accessSync, constants, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { BrowserName } from './agent-window'
import { browserPath, builtExtension } from './browser'
import { addonId } from './firefox'

/** What an organisation sets for the extension, as docs/managed-browsers.md names it. */
export interface ManagedSettings {
  readonly packs?: readonly string[]
  readonly lockedRules?: readonly string[]
  readonly allowOwnPacks?: boolean
}

/** Where this Chromium looks for policies, by the name of its program. */
function policiesFolder(): string {
  const name = basename(browserPath() ?? '')
  if (name.startsWith('google-chrome')) return '/etc/opt/chrome/policies/managed'
  if (name.startsWith('microsoft-edge')) return '/etc/opt/edge/policies/managed'
  return name === 'chrome' ? '/etc/opt/chrome_for_testing/policies/managed' : '/etc/chromium/policies/managed'
}

function isWritable(folder: string): boolean {
  if (!existsSync(folder)) return folder !== dirname(folder) && isWritable(dirname(folder))
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Why settings cannot be pushed to this browser here, in one sentence; null where they can. */
export function whyNotManaged(browser: BrowserName): string | null {
  if (process.platform !== 'linux') return 'settings are pushed by files on Linux only; elsewhere by the system itself'
  if (browser === 'firefox' || isWritable(policiesFolder())) return null
  return `${policiesFolder()} may not be written here; it takes the rights of root, as on CI`
}

/** The id that Chromium gives an extension which lies in this folder. */
function idOf(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32)
  return [...digest].map(digit => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')
}

/**
 * Settings by a policy file, for a copy of the extension that bears an id of its own: other browsers read the same
 * folder, and must not meet them.
 */
export class ChromiumPolicy {
  readonly extension: string
  readonly extensionId: string
  readonly #file: string

  constructor(settings: ManagedSettings) {
    this.extension = mkdtempSync(join(tmpdir(), 'reply-coach-managed-'))
    this.extensionId = idOf(this.extension)
    cpSync(builtExtension, this.extension, { recursive: true })
    this.#file = join(policiesFolder(), `reply-coach-test-${this.extensionId}.json`)
    mkdirSync(dirname(this.#file), { recursive: true })
    writeFileSync(this.#file, JSON.stringify({ '3rdparty': { extensions: { [this.extensionId]: settings } } }))
  }

  remove(): void {
    rmSync(this.#file, { force: true })
    rmSync(this.extension, { recursive: true, force: true })
  }
}

/** A home folder in which Firefox finds the settings, as it finds those of a policy. */
export function firefoxHome(settings: ManagedSettings): { readonly path: string; remove(): void } {
  const home = mkdtempSync(join(tmpdir(), 'reply-coach-home-'))
  const folder = join(home, '.mozilla', 'managed-storage')
  mkdirSync(folder, { recursive: true })
  const manifest = { name: addonId, description: 'Set by the test', type: 'storage', data: settings }
  writeFileSync(join(folder, `${addonId}.json`), JSON.stringify(manifest))
  return { path: home, remove: () => rmSync(home, { recursive: true, force: true }) }
}
