import { createTrial, type Trial } from '@/lib/analysis/impact'
import { ImpactCount, type TriedReply } from '@/lib/packs/impact'
import type { ImpactAnswer, ImpactRequest } from '@/lib/packs/impact-work'
import { guessedColumns, type PastReply, repliesIn } from '@/lib/packs/past-replies/columns'
import { fileText } from '@/lib/packs/past-replies/file-text'
import { type ReplyTable, readReplies } from '@/lib/packs/past-replies/reply-table'

/** After so many replies the others are told how far it is, and are listened to. */
const batch = 25
/** As many rows as are shown of a table. */
const shownRows = 3

type TryRequest = Extract<ImpactRequest, { readonly type: 'try' }>

/**
 * Where past replies are read and rules are tried on them. The replies live in here, in memory, and nowhere else. `pause`
 * lets what was asked meanwhile come in.
 */
export class ImpactDesk {
  #table: ReplyTable | null = null
  #wanted: TryRequest | null = null
  readonly #answer: (answer: ImpactAnswer) => void
  readonly #pause: () => Promise<void>

  constructor(answer: (answer: ImpactAnswer) => void, pause: () => Promise<void>) {
    this.#answer = answer
    this.#pause = pause
  }

  /** Takes what was asked; resolves once it is answered. Never rejects. */
  async handle(request: ImpactRequest): Promise<void> {
    try {
      if (request.type === 'read') this.#read(request)
      if (request.type === 'stop') this.#wanted = null
      if (request.type === 'try') await this.#try(request)
    } catch {
      // No reason goes with it: an error's text can hold words of a reply.
      this.#answer({ type: 'broken' })
    }
  }

  #read({ given, name, division }: Extract<ImpactRequest, { readonly type: 'read' }>): void {
    const file = typeof given === 'string' ? { text: given, problem: null } : fileText(given, name)
    const { table, problem } = file.text === null ? { table: null, ...file } : readReplies(file.text, name, division)
    if (!table) {
      this.#answer({ type: 'refused', sentence: problem ?? '' })
      return
    }
    this.#wanted = null
    this.#table = table
    const { rows, ...rest } = table
    const guessed = guessedColumns(table.headings, rows)
    const head = { ...rest, count: rows.length, first: rows.slice(0, shownRows), guessed }
    this.#answer({ type: 'table', head })
  }

  async #try(request: TryRequest): Promise<void> {
    this.#wanted = request
    const { pack, before, only, columns, turn } = request
    const replies = repliesIn(this.#table?.rows ?? [], columns)
    const now = createTrial(pack, only)
    const earlier = before && createTrial(before, only)
    const count = new ImpactCount([...new Set([...now.rules, ...(earlier?.rules ?? [])])])
    const tell = (isStopped: boolean) =>
      this.#answer({ type: 'tried', turn, impact: count.impact, of: replies.length, isStopped, leftOut: now.leftOut })
    for (let at = 0; at < replies.length; at++) {
      if (at % batch === 0) {
        this.#answer({ type: 'under way', turn, read: at, of: replies.length })
        await this.#pause()
        if (this.#wanted !== request) return tell(true)
      }
      count.add(replies[at]!.place, triedOn(replies[at]!, now, earlier))
    }
    tell(false)
  }
}

function triedOn(reply: PastReply, now: Trial, earlier: Trial | null): TriedReply {
  const marks = now.marksIn(reply)
  return marks && { now: marks, before: earlier?.marksIn(reply) ?? [] }
}
