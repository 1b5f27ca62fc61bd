import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test'

export const builtExtension = resolve(import.meta.dirname, '../../../.output/chrome-mv3')

/** The browser that the set-up script found; tests that need one are skipped without it. */
export function browserPath(): string | null {
  return [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find(path => path && existsSync(path)) ?? null
}

export interface LaunchOptions {
  /** Folder of a built extension; null for a browser without one. */
  readonly extension?: string | null
  /** "http://127.0.0.1:port" of a proxy that all requests go through. */
  readonly proxy?: string
  /** False takes away what a SharedWorker inside another site's page needs. */
  readonly hasPartitionedStorage?: boolean
  readonly colorScheme?: 'light' | 'dark'
  readonly deviceScaleFactor?: number
  /** Whether a page that is left stays in memory, to be there at once for who goes back, as in the browser people use. */
  readonly keepsPagesLeft?: boolean
}

/** A real Chromium, and the coach in it when there is one. */
export interface LaunchedBrowser {
  readonly context: BrowserContext
  /** A session with the browser itself, above all pages. */
  readonly cdp: CDPSession
  /** '' without an extension. */
  readonly extensionId: string
  readonly colorScheme: 'light' | 'dark'
  close(): Promise<void>
}

let defaults: Promise<string> | undefined

/** The features that Playwright switches off by default, as it writes them: a browser that cannot start shows them. */
function disabledByDefault(): Promise<string> {
  defaults ??= chromium.launch({ executablePath: process.execPath }).then(
    () => Promise.reject(new Error('Node started as if it were a browser')),
    (error: Error) => {
      const found = /--disable-features=\S+/.exec(error.message)?.[0]
      if (!found) throw new Error(`Playwright no longer says how it starts a browser: ${error.message}`)
      return found
    },
  )
  return defaults
}

/** Partitioned storage as in the browser people use; Playwright's default takes it away, and shared workers with it. */
async function partitioning(): Promise<{ readonly ignore: string; readonly instead: string }> {
  const ignore = await disabledByDefault()
  const [flag = '', features = ''] = ignore.split('=')
  const kept = features.split(',').filter(feature => feature !== 'ThirdPartyStoragePartitioning')
  return { ignore, instead: `${flag}=${kept.join(',')}` }
}

/** Launches the browser with a fresh profile, and the extension in it the way a person loads an unpacked one. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<LaunchedBrowser> {
  const { extension = builtExtension, proxy, hasPartitionedStorage = true, colorScheme = 'light' } = options
  const executablePath = browserPath()
  if (!executablePath) throw new Error('No Chromium; set CHROMIUM_PATH.')
  const { ignore, instead } = await partitioning()
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless: true,
    chromiumSandbox: false,
    viewport: { width: 1280, height: 800 },
    colorScheme,
    ...(options.deviceScaleFactor ? { deviceScaleFactor: options.deviceScaleFactor } : {}),
    ...(proxy ? { proxy: { server: proxy, bypass: '<-loopback>' } } : {}),
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.keepsPagesLeft ? ['--disable-back-forward-cache'] : []),
      ...(hasPartitionedStorage ? [ignore] : []),
    ],
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--enable-unsafe-extension-debugging',
      ...(hasPartitionedStorage ? [instead] : []),
      ...(proxy ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1']),
    ],
  })
  const cdp = await context.browser()!.newBrowserCDPSession()
  const extensionId = extension === null ? '' : await loadUnpacked(cdp, extension)
  if (extensionId) await closeFirstPage(context)
  return { context, cdp, extensionId, colorScheme, close: () => context.close() }
}

/** A new install opens its practice desk; it would come in front of the pages a test opens. */
async function closeFirstPage(context: BrowserContext): Promise<void> {
  const isDesk = (page: Page) => page.url().endsWith('/practice.html')
  const opened =
    context.pages().find(isDesk) ?? (await context.waitForEvent('page', { timeout: 5000 }).catch(() => null))
  await opened?.waitForURL(/practice\.html$/, { timeout: 5000 }).catch(() => {})
  await opened?.close()
}

async function loadUnpacked(cdp: CDPSession, path: string): Promise<string> {
  if (!existsSync(path)) throw new Error(`${path} is missing: run npm run build first.`)
  const send = cdp.send as (method: string, params: object) => Promise<unknown>
  const { id } = (await send.call(cdp, 'Extensions.loadUnpacked', { path })) as { id: string }
  return id
}
