import type { Input, Report } from '@/lib/analysis/report'
import { today, watchPacks } from '@/lib/browser/packs'
import { openEngine } from '@/lib/engine/client'
import type { Engine } from '@/lib/engine/engine'
import { rulesAtWork } from '@/lib/packs/rules-at-work'

/** Marks replies with the rules that the panel coaches with: the same brain, opened once a reply is begun. */
export function openMarking(signal: AbortSignal): (input: Input) => Promise<Report> {
  let opened: Promise<Engine> | null = null
  return async ({ draft, ...ticket }) => {
    opened ??= open(signal)
    const composer = (await opened).composer()
    try {
      composer.ticket(ticket)
      const report = await composer.analyse(draft)
      if (!report) throw new Error('The reply was not marked: the page closes.')
      return report
    } finally {
      composer.close()
    }
  }
}

async function open(signal: AbortSignal): Promise<Engine> {
  const engine = openEngine()
  signal.addEventListener('abort', () => engine.close())
  await watchPacks(async (shelf, managed) => engine.use(await rulesAtWork(shelf, managed, today())), signal)
  return engine
}
