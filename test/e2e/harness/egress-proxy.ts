import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request that left the browser, as the network saw it. */
export interface Departure {
  readonly method: string
  /** "http://host/path", or "host:443" for a tunnel. */
  readonly url: string
  readonly body: string
}

/** Addresses that Chromium itself talks to, with or without an extension. */
const browsersOwn = /(^|\.)(googleapis\.com|google\.com|gstatic\.com|gvt1\.com|googleusercontent\.com)$/

/**
 * A proxy that writes down whatever leaves the browser, from pages, workers and the service worker alike. It passes
 * requests on to this machine only; every other address is written down and refused.
 */
export class EgressProxy {
  readonly departures: Departure[] = []
  readonly #server: Server

  private constructor(server: Server) {
    this.#server = server
  }

  static async start(): Promise<EgressProxy> {
    const server = createServer()
    const proxy = new EgressProxy(server)
    server.on('request', (incoming, answer) => proxy.#pass(incoming, answer))
    server.on('connect', (incoming, socket) => {
      proxy.departures.push({ method: 'CONNECT', url: incoming.url ?? '', body: '' })
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    })
    server.on('upgrade', (incoming, socket) => {
      proxy.departures.push({ method: 'UPGRADE', url: incoming.url ?? '', body: '' })
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    })
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    return proxy
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** All but what the browser does by itself. */
  get notBrowsersOwn(): readonly Departure[] {
    return this.departures.filter(({ url }) => !browsersOwn.test(hostOf(url)))
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise(done => this.#server.close(done))
  }

  #pass(incoming: IncomingMessage, answer: ServerResponse): void {
    const url = incoming.url ?? ''
    const chunks: Buffer[] = []
    incoming.on('data', chunk => chunks.push(chunk))
    incoming.on('end', () => {
      const body = Buffer.concat(chunks)
      this.departures.push({ method: incoming.method ?? '', url, body: body.toString() })
      if (hostOf(url) !== '127.0.0.1') {
        answer.writeHead(502).end()
        return
      }
      const onward = request(url, { method: incoming.method, headers: incoming.headers }, response => {
        answer.writeHead(response.statusCode ?? 502, response.headers)
        response.pipe(answer)
      })
      onward.on('error', () => answer.writeHead(502).end())
      onward.end(body)
    })
  }
}

function hostOf(url: string): string {
  return new URL(/^\w+:\/\//.test(url) ? url : `tunnel://${url}`).hostname
}
