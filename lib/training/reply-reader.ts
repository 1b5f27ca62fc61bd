import type { Report } from '@/lib/analysis/report'
import { feltBy } from './felt'
import type { Attempt } from './practice-run'
import { readSkills } from './read-skills'

/** Whoever analyses: only the newest draft is answered, older ones resolve to null. */
export interface Analyser {
  readonly analyse: (draft: string) => Promise<Report | null>
  readonly close: () => void
}

/** Reads one reply while it is written, so that its marks are there when it is sent. */
export interface ReplyReader {
  /** Reads ahead; the newest text wins. Settles once it was read or overtaken, and never rejects. */
  readonly follow: (text: string) => Promise<void>
  /** The marks of exactly this text: at once where it was read already. Rejects where it could not be read. */
  readonly mark: (text: string) => Attempt | Promise<Attempt>
  /** What was read was read by other rules: nothing of it is a mark any more. */
  readonly forget: () => void
  /** Stops reading ahead; a mark that is being waited for still comes. */
  readonly close: () => void
}

/** What a reply shows by its Report. Pure. */
export function attemptOf(text: string, report: Report): Attempt {
  return { text, report, readings: readSkills(text, report), felt: feltBy(report) }
}

export function createReplyReader({ analyse, close }: Analyser): ReplyReader {
  let newest: Attempt | null = null
  let underWay: { readonly text: string; readonly attempt: Promise<Attempt | null> } | null = null
  /** A mark is waited for: nothing may overtake it. */
  let isMarking = false
  let isClosed = false
  let turns = 0
  /** Readings up to this turn are of an older text, or by other rules, than what is known by now. */
  let past = 0

  function read(text: string): Promise<Attempt | null> {
    if (underWay?.text === text) return underWay.attempt
    const attempt = readNow(text)
    underWay = { text, attempt }
    const over = () => {
      if (underWay?.attempt === attempt) underWay = null
    }
    attempt.then(over, over)
    return attempt
  }

  async function readNow(text: string): Promise<Attempt | null> {
    const turn = ++turns
    const report = await analyse(text)
    if (!report) return null
    const attempt = attemptOf(text, report)
    if (turn > past) {
      past = turn
      newest = attempt
    }
    return attempt
  }

  async function markNow(text: string): Promise<Attempt> {
    isMarking = true
    try {
      const attempt = await read(text)
      if (!attempt) throw new Error('The reply was not marked: the page closes.')
      return attempt
    } finally {
      isMarking = false
      if (isClosed) close()
    }
  }

  return {
    async follow(text) {
      if (isMarking || isClosed || newest?.text === text) return
      // What cannot be read ahead is read when it is sent, and told then.
      await read(text).catch(() => null)
    },
    mark: text => (newest?.text === text ? newest : markNow(text)),
    forget() {
      past = turns
      newest = null
      underWay = null
    },
    close() {
      isClosed = true
      if (!isMarking) close()
    },
  }
}
