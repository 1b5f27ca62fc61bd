import type { Input, Report } from '@/lib/analysis/report'
import { today, watchPacks } from '@/lib/browser/packs'
import { openEngine } from '@/lib/engine/client'
import { rulesAtWork } from '@/lib/packs/rules-at-work'

/** Marks replies with the rules that the panel coaches with: the same brain, asked once a reply. */
export function openMarking(signal: AbortSignal): (input: Input) => Promise<Report> {
  const engine = openEngine()
  const packsRead = watchPacks(async (shelf, managed) => engine.use(await rulesAtWork(shelf, managed, today())), signal)
  signal.addEventListener('abort', () => engine.close())
  return async ({ draft, ...ticket }) => {
    await packsRead
    const composer = engine.composer()
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
