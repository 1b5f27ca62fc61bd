import { type ChildProcess, spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const program = '/usr/share/request-tracker5/libexec/rt-server'
const database = '/var/lib/dbconfig-common/sqlite3/request-tracker5/rtdb'

export const howToGetRequestTracker =
  'Request Tracker 5 is not installed (Debian: request-tracker5 rt5-standalone rt5-db-sqlite; .ci/run installs it)'

export function isRequestTrackerInstalled(): boolean {
  return existsSync(program) && existsSync(database)
}

/** A customer's message, which arrives by mail and becomes a ticket. */
export interface Mail {
  readonly from: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
}

export const agent = { name: 'morgan', password: 'correct horse battery', realName: 'Morgan Reed' }

export interface StoredText {
  /** "Create", "Correspond" (public) or "Comment" (private). */
  readonly type: string
  readonly contentType: string
  readonly bytes: Buffer
}

/** A real Request Tracker on its own copy of the database, gone without a trace when it stops. */
export class RequestTracker {
  readonly url: string
  readonly #folder: string
  readonly #server: ChildProcess

  private constructor(url: string, folder: string, server: ChildProcess) {
    this.url = url
    this.#folder = folder
    this.#server = server
  }

  /** `editor`: the rich text editor, or the plain field of a desk that has it switched off. */
  static async start(editor: 'rich' | 'plain' = 'rich'): Promise<RequestTracker> {
    const folder = mkdtempSync(join(tmpdir(), 'request-tracker-'))
    const port = await freePort()
    mkdirSync(join(folder, 'empty'))
    copyFileSync(database, join(folder, 'rtdb'))
    writeFileSync(join(folder, 'RT_SiteConfig.pm'), siteConfig(folder, port, editor))
    await perl(folder, 'seed.pl', [], { agents: [agent], mails: [] })
    const server = spawn(program, ['--port', String(port), '--host', '127.0.0.1'], {
      env: environment(folder),
      cwd: folder,
      stdio: 'ignore',
    })
    const url = `http://127.0.0.1:${port}`
    const tracker = new RequestTracker(url, folder, server)
    await tracker.#answers()
    return tracker
  }

  /** A new ticket of this customer; resolves to its number. */
  async receive(mail: Mail): Promise<number> {
    const [ticket] = (await perl(this.#folder, 'seed.pl', [], {
      agents: [],
      mails: [{ raw: rawMail(mail) }],
    })) as number[]
    return ticket!
  }

  /** All texts of a ticket as stored, oldest first. */
  async stored(ticket: number): Promise<readonly StoredText[]> {
    const rows = (await perl(this.#folder, 'stored.pl', [String(ticket)])) as {
      type: string
      contentType: string
      base64: string
    }[]
    return rows.map(({ base64, ...row }) => ({ ...row, bytes: Buffer.from(base64, 'base64') }))
  }

  async stop(): Promise<void> {
    const ended = new Promise(done => this.#server.once('close', done))
    if (this.#server.exitCode === null && this.#server.kill()) await ended
    rmSync(this.#folder, { recursive: true, force: true })
  }

  async #answers(): Promise<void> {
    for (let attempt = 0; attempt < 150; attempt++) {
      if (this.#server.exitCode !== null) throw new Error('Request Tracker ended before it answered.')
      const isUp = await fetch(this.url).then(
        ({ ok }) => ok,
        () => false,
      )
      if (isUp) return
      await pause(200)
    }
    throw new Error('Request Tracker did not answer within 30 seconds.')
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().on('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address ? done(address.port) : fail(new Error('no port'))))
    })
  })
}

function siteConfig(folder: string, port: number, editor: 'rich' | 'plain'): string {
  const settings = {
    rtname: 'desk.example',
    Organization: 'desk.example',
    CorrespondAddress: 'support@desk.example',
    CommentAddress: 'comment@desk.example',
    WebDomain: '127.0.0.1',
    WebPort: port,
    WebPath: '',
    DatabaseType: 'SQLite',
    DatabaseName: join(folder, 'rtdb'),
    LogToSTDERR: 'error',
    MailCommand: 'testfile',
    Timezone: 'UTC',
    MessageBoxRichText: editor === 'rich' ? 1 : 0,
  }
  const lines = Object.entries(settings).map(([name, value]) => `Set($${name}, ${JSON.stringify(value)});`)
  return `${lines.join('\n').replaceAll('@', '\\@')}\nSet($LogToSyslog, undef);\n1;\n`
}

/** An empty folder of further settings, or Debian's own would win. */
function environment(folder: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    TMPDIR: folder,
    RT_SITE_CONFIG: join(folder, 'RT_SiteConfig.pm'),
    RT_SITE_CONFIG_DIR: join(folder, 'empty'),
  }
}

function rawMail({ from, subject, text }: Mail): string {
  return [
    `From: ${from.name} <${from.address}>`,
    'To: support@desk.example',
    `Subject: ${subject}`,
    `Message-ID: <${Date.now()}.${Math.random()}@mail.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
  ].join('\n')
}

/** Runs a script of this folder with Request Tracker's library; JSON in, JSON out. */
function perl(folder: string, script: string, args: readonly string[], input?: unknown): Promise<unknown> {
  return new Promise((done, fail) => {
    const child = spawn('perl', [resolve(import.meta.dirname, script), ...args], {
      env: environment(folder),
      cwd: folder,
    })
    let output = ''
    let errors = ''
    child.stdout.on('data', chunk => {
      output += chunk
    })
    child.stderr.on('data', chunk => {
      errors += chunk
    })
    child.on('error', fail)
    child.on('close', code => (code === 0 ? done(JSON.parse(output)) : fail(new Error(`${script}: ${errors || code}`))))
    child.stdin.end(input === undefined ? '' : JSON.stringify(input))
  })
}
