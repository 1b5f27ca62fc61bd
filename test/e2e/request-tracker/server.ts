import { type ChildProcess, spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'

const program = '/usr/share/request-tracker5/libexec/rt-server'
const freshDatabase = '/var/lib/dbconfig-common/sqlite3/request-tracker5/rtdb'

export const howToGetRequestTracker =
  'Request Tracker 5 is not installed (Debian: request-tracker5 rt5-standalone rt5-db-sqlite; .ci/run installs it)'

export function isRequestTrackerInstalled(): boolean {
  return existsSync(program) && existsSync(freshDatabase)
}

/** A customer's message, which arrives by mail and becomes a ticket. */
export interface Mail {
  readonly from: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
}

export const agent = { name: 'morgan', password: 'correct horse battery', realName: 'Morgan Reed' }

/** The rich text editor, or the plain field of a desk that has it switched off. */
export type EditorKind = 'rich' | 'plain'

interface StoredRow {
  readonly type: string
  readonly contentType: string
  readonly base64: string
}

export interface StoredText {
  /** "Create", "Correspond" (public) or "Comment" (private). */
  readonly type: string
  readonly contentType: string
  readonly bytes: Buffer
}

/** A real Request Tracker on its own copy of the database, gone without a trace when it stops. */
export class RequestTracker {
  readonly url: string
  readonly editor: EditorKind
  readonly #folder: string
  readonly #server: ChildProcess
  readonly #database: Database
  #session: Promise<string> | undefined

  private constructor(url: string, editor: EditorKind, folder: string, server: ChildProcess, database: Database) {
    this.url = url
    this.editor = editor
    this.#folder = folder
    this.#server = server
    this.#database = database
  }

  static async start(editor: EditorKind = 'rich'): Promise<RequestTracker> {
    const folder = mkdtempSync(join(tmpdir(), 'request-tracker-'))
    const port = await freePort()
    mkdirSync(join(folder, 'empty'))
    copyFileSync(freshDatabase, join(folder, 'rtdb'))
    writeFileSync(join(folder, 'RT_SiteConfig.pm'), siteConfig(folder, port, editor))
    const database = new Database(folder)
    await database.ask({ do: 'agent', ...agent })
    const server = spawn(program, ['--port', String(port), '--host', '127.0.0.1'], {
      env: environment(folder),
      cwd: folder,
      stdio: 'ignore',
    })
    const tracker = new RequestTracker(`http://127.0.0.1:${port}`, editor, folder, server, database)
    await tracker.#answers()
    return tracker
  }

  /** A new ticket of this customer; resolves to its number. */
  receive(mail: Mail): Promise<number> {
    return this.#database.ask<number>({ do: 'mail', raw: rawMail(mail) })
  }

  /** All texts of a ticket as stored, oldest first. */
  async stored(ticket: number): Promise<readonly StoredText[]> {
    const rows = await this.#database.ask<StoredRow[]>({ do: 'stored', ticket })
    return rows.map(({ base64, ...row }) => ({ ...row, bytes: Buffer.from(base64, 'base64') }))
  }

  /** The cookie of an agent who has logged in, "name=value", by Request Tracker's own form. The same each time. */
  session(): Promise<string> {
    this.#session ??= logIn(this.url)
    return this.#session
  }

  async stop(): Promise<void> {
    const ended = new Promise(done => this.#server.once('close', done))
    if (this.#server.exitCode === null && this.#server.kill()) await ended
    await this.#database.close()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  async #answers(): Promise<void> {
    for (let attempt = 0; attempt < 600; attempt++) {
      if (this.#server.exitCode !== null) throw new Error('Request Tracker ended before it answered.')
      const isUp = await fetch(this.url).then(
        ({ ok }) => ok,
        () => false,
      )
      if (isUp) return
      await pause(200)
    }
    throw new Error('Request Tracker did not answer within two minutes.')
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

function siteConfig(folder: string, port: number, editor: EditorKind): string {
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

async function logIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/NoAuth/Login.html`, {
    method: 'POST',
    body: new URLSearchParams({ user: agent.name, pass: agent.password, next: 'home' }),
    redirect: 'manual',
  })
  const cookie = answer.headers.getSetCookie().find(line => line.startsWith('RT_SID'))
  if (!cookie || answer.status !== 302) throw new Error(`Request Tracker did not log the agent in (${answer.status}).`)
  return cookie.split(';')[0]!
}

/** One process with Request Tracker's library, which answers line by line (database.pl). */
class Database {
  readonly #process: ChildProcess
  readonly #answers: AsyncIterator<string>
  #last: Promise<unknown> = Promise.resolve()
  #errors = ''

  constructor(folder: string) {
    this.#process = spawn('perl', [resolve(import.meta.dirname, 'database.pl')], {
      env: environment(folder),
      cwd: folder,
    })
    this.#process.stderr?.on('data', chunk => {
      this.#errors += chunk
    })
    this.#answers = createInterface({ input: this.#process.stdout! })[Symbol.asyncIterator]()
  }

  /** One request at a time; the answers come in the same order. */
  ask<Answer>(request: object): Promise<Answer> {
    const answered = this.#last.then(async () => {
      this.#process.stdin?.write(`${JSON.stringify(request)}\n`)
      const { value } = await this.#answers.next()
      const { answer, error } = JSON.parse(value ?? JSON.stringify({ error: 'it ended' })) as {
        answer: Answer
        error?: string
      }
      if (error !== undefined) throw new Error(`database.pl: ${error} ${this.#errors}`)
      return answer
    })
    this.#last = answered.catch(() => {})
    return answered
  }

  async close(): Promise<void> {
    const ended = new Promise(done => this.#process.once('close', done))
    if (this.#process.exitCode !== null) return
    this.#process.stdin?.end()
    await ended
  }
}
