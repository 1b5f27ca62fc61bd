import type { Input } from '@/lib/analysis/report'
import { today, watchPacks } from '@/lib/browser/packs'
import { openEngine } from '@/lib/engine/client'
import type { ComposerEngine, Engine } from '@/lib/engine/engine'
import { rulesAtWork } from '@/lib/packs/rules-at-work'
import { createReplyReader, type ReplyReader } from '@/lib/training/reply-reader'

/** Reads replies with the rules that the panel coaches with: the same brain, opened once a reply is begun. */
export function openMarking(signal: AbortSignal): (ticket: Omit<Input, 'draft'>) => ReplyReader {
  const readers = new Set<ReplyReader>()
  let opened: Promise<Engine> | null = null

  async function open(): Promise<Engine> {
    const engine = openEngine()
    // What was asked for before the first rules are known is read by them.
    let isFirst = true
    signal.addEventListener('abort', () => engine.close())
    await watchPacks(async (shelf, managed) => {
      engine.use(await rulesAtWork(shelf, managed, today()))
      if (!isFirst) for (const reader of readers) reader.forget()
      isFirst = false
    }, signal)
    return engine
  }

  return ticket => {
    opened ??= open()
    let isClosed = false
    const composer = opened.then(engine => composerOn(engine, ticket))
    const reader = createReplyReader({
      analyse: async draft => (isClosed ? null : (await composer).analyse(draft)),
      close: () => {
        isClosed = true
        readers.delete(reader)
        composer.then(it => it.close()).catch(() => {})
      },
    })
    readers.add(reader)
    return reader
  }
}

function composerOn(engine: Engine, ticket: Omit<Input, 'draft'>): ComposerEngine {
  const composer = engine.composer()
  composer.ticket(ticket)
  return composer
}
