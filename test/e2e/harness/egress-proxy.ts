import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'

/** One request that left the browser, as the network saw it. */
export interface Departure {
  readonly method: string
  /** "http://host/path", or "host:443" for a tunnel. */
  readonly url: string
  readonly body: string
}

/** Addresses that Chromium and Firefox themselves talk to, with or without an extension. */
const browsersOwn =
  /(^|\.)(googleapis\.com|google\.com|gstatic\.com|gvt1\.com|googleusercontent\.com|mozilla\.(com|net|org)|firefox\.com)$/

const refusal = 'HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n'

/**
 * A proxy that writes down whatever leaves the browser, from pages, workers and the service worker alike. It passes
 * requests on to this machine only, byte for byte; every other address is written down and refused.
 */
export class EgressProxy {
  readonly departures: Departure[] = []
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  readonly #added: string

  private constructor(added: string) {
    this.#added = added
    this.#server = createServer(browser => this.#serve(browser))
  }

  /** `added`: a header line that every answer gets on its way back. */
  static async start(added = ''): Promise<EgressProxy> {
    const proxy = new EgressProxy(added)
    await new Promise<void>(done => proxy.#server.listen(0, '127.0.0.1', done))
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
    for (const socket of this.#sockets) socket.destroy()
    await new Promise(done => this.#server.close(done))
  }

  /** One request a connection: the answer closes it. */
  #serve(browser: Socket): void {
    this.#keep(browser)
    let heard: Buffer = Buffer.alloc(0)
    const listen = (chunk: Buffer) => {
      heard = Buffer.concat([heard, chunk])
      const request = wholeRequest(heard)
      if (!request) return
      browser.off('data', listen)
      this.#answer(request, browser)
    }
    browser.on('data', listen)
  }

  #answer({ method, url, head, body }: Request, browser: Socket): void {
    this.departures.push({ method, url, body: body.toString() })
    if (method === 'CONNECT' || hostOf(url) !== '127.0.0.1') {
      browser.end(refusal)
      return
    }
    const { port, pathname, search } = new URL(url)
    const desk = this.#keep(connect(Number(port || 80), '127.0.0.1'))
    const lines = head.split('\r\n').slice(1)
    const kept = lines.filter(line => !/^(proxy-)?connection:/i.test(line))
    desk.write(`${[`${method} ${pathname}${search} HTTP/1.1`, ...kept, 'Connection: close'].join('\r\n')}\r\n\r\n`)
    desk.write(body)
    desk.once('data', (first: Buffer) => {
      const end = first.indexOf('\r\n') + 2
      browser.write(first.subarray(0, end))
      if (this.#added) browser.write(`${this.#added}\r\n`)
      browser.write(first.subarray(end))
      desk.pipe(browser)
    })
    desk.once('end', () => browser.end())
  }

  #keep(socket: Socket): Socket {
    this.#sockets.add(socket)
    socket.on('close', () => this.#sockets.delete(socket))
    // A page that is left breaks off what it was loading.
    socket.on('error', () => socket.destroy())
    return socket
  }
}

interface Request {
  readonly method: string
  readonly url: string
  readonly head: string
  readonly body: Buffer
}

/** The request in these bytes, or null while some of it is still to come. */
function wholeRequest(bytes: Buffer): Request | null {
  const headEnd = bytes.indexOf('\r\n\r\n')
  if (headEnd < 0) return null
  const head = bytes.subarray(0, headEnd).toString('latin1')
  const body = bytes.subarray(headEnd + 4)
  const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0)
  if (body.length < length) return null
  const [method = '', url = ''] = head.split(' ', 2)
  return { method, url, head, body }
}

function hostOf(url: string): string {
  return new URL(/^\w+:\/\//.test(url) ? url : `tunnel://${url}`).hostname
}
