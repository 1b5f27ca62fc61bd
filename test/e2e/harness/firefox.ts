import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core'
import type { ServedSite } from '../desks/served-desk'

export const builtForFirefox = resolve(import.meta.dirname, '../../../.output/firefox-mv3')

/** As the product's manifest names it. */
export const addonId = 'reply-coach@reply-coach.example'
/** Firefox makes one up for each install; in the tests it is always this one. */
const addonHost = '0d5ac4a0-6b1c-4b0e-9a53-5b1d3f0a7c11'
export const addonOrigin = `moz-extension://${addonHost}`

/** The browser that the set-up script found; tests that need one are skipped without it. */
export function firefoxPath(): string | null {
  const paths = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox']
  return paths.find(path => path && existsSync(path)) ?? null
}

interface Connection {
  send(method: string, parameters: object): Promise<unknown>
}

/** What WebDriver BiDi can do and Puppeteer has no words for. */
export class Commands {
  readonly #connection: Connection

  constructor(browser: Browser) {
    this.#connection = (browser as unknown as { connection: Connection }).connection
  }

  async send<Result>(method: string, parameters: object): Promise<Result> {
    const { result } = (await this.#connection.send(method, parameters)) as { result: Result }
    return result
  }

  /** Evaluates an expression in a page, a frame or the browser's own window; what it gives must be plain data. */
  async evaluate<Value>(context: string, expression: string): Promise<Value> {
    const { result, exceptionDetails } = await this.send<{
      result?: { value: string }
      exceptionDetails?: { text: string }
    }>('script.evaluate', {
      expression: `Promise.resolve(${expression}).then(value => JSON.stringify(value ?? null))`,
      awaitPromise: true,
      target: { context },
    })
    if (!result) throw new Error(`${exceptionDetails?.text} in ${expression.slice(0, 200)}`)
    return JSON.parse(result.value) as Value
  }
}

/** Evaluates an expression in the window that Firefox itself draws around the pages. */
export async function inBrowserWindow<Value>(commands: Commands, expression: string): Promise<Value> {
  const { contexts } = await commands.send<{ contexts: readonly { context: string; url: string }[] }>(
    'browsingContext.getTree',
    { 'moz:scope': 'chrome' },
  )
  const own = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')
  if (!own) throw new Error('Firefox shows no window of its own.')
  return commands.evaluate<Value>(own.context, expression)
}

/** A real Firefox, and the coach in it when there is one. */
export interface LaunchedFirefox {
  readonly browser: Browser
  readonly commands: Commands
  close(): Promise<void>
}

export interface FirefoxOptions {
  /** Folder of a built extension; null for a browser without one. */
  readonly extension: string | null
  /** "http://127.0.0.1:port" of a proxy that all requests go through. */
  readonly proxy?: string | undefined
  /** The home folder of whoever uses this browser; that of the test itself when left out. */
  readonly home?: string | undefined
}

/** Nothing but this machine can be reached, or everything goes through the proxy, this machine too. */
function network(proxy: string | undefined): Record<string, unknown> {
  if (!proxy) {
    const choose = 'h === "127.0.0.1" || h === "localhost" ? "DIRECT" : "PROXY 127.0.0.1:9"'
    return {
      'network.proxy.type': 2,
      'network.proxy.autoconfig_url': `data:text/javascript,function FindProxyForURL(u, h) { return ${choose} }`,
    }
  }
  const { hostname, port } = new URL(proxy)
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  }
}

/** Launches the browser with a fresh profile, and the extension in it the way a person loads one for a session. */
export async function launchFirefox({ extension, proxy, home }: FirefoxOptions): Promise<LaunchedFirefox> {
  const executablePath = firefoxPath()
  if (!executablePath) throw new Error('No Firefox; set FIREFOX_PATH.')
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1280, height: 800 },
    ...(home ? { env: { ...process.env, HOME: home } } : {}),
    // Without it neither the toolbar nor pages of an extension can be reached.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: addonHost }),
      // Answers the browser's own question about a site in advance. The agent's own press still has to ask it.
      'extensions.webextOptionalPermissionPrompts': false,
      ...network(proxy),
      // Thousands of drafts wait for a few frames each.
      ...(process.env.FIREFOX_FRAME_RATE ? { 'layout.frame_rate': Number(process.env.FIREFOX_FRAME_RATE) } : {}),
    },
  })
  const launched = { browser, commands: new Commands(browser), close: () => browser.close() }
  if (extension !== null) await install(launched, extension)
  return launched
}

async function install({ browser }: LaunchedFirefox, extension: string): Promise<void> {
  if (!existsSync(extension)) throw new Error(`${extension} is missing: run npm run build first.`)
  await browser.installExtension(extension)
}

/** What a page or one of its frames is now: Puppeteer knows the address of an extension's page only while it loads. */
export function realAddress(place: Pick<Page, 'evaluate'>): Promise<string> {
  return place.evaluate(() => location.href).catch(() => '')
}

/** The pages of a helpdesk of ours answer under their real address. */
export async function serveIn(page: Page, desk: ServedSite): Promise<void> {
  await desk.prepare()
  const { origin } = new URL(desk.url)
  await page.setRequestInterception(true)
  page.on('request', request => {
    // A page that was left meanwhile takes no answer any more.
    answerFrom(request, origin, desk).catch(error => {
      if (!/no such request/.test(String(error))) throw error
    })
  })
}

function answerFrom(request: HTTPRequest, origin: string, desk: ServedSite): Promise<void> {
  const url = new URL(request.url())
  if (url.origin !== origin) return request.continue()
  const answer = desk.answer(url)
  if (!answer) return request.respond({ status: 404, body: '' })
  const { contentType, headers = {}, body } = answer
  return request.respond({ status: 200, headers, contentType, body })
}
