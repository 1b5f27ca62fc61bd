import type { ImpactAnswer, ImpactRequest } from '@/lib/packs/impact-work'
import { workerNames } from './worker-names'

/** Opens a worker that reads past replies and tries rules on them. Closing it forgets the replies. */
export function openImpact(onAnswer: (answer: ImpactAnswer) => void): {
  readonly send: (request: ImpactRequest) => void
  readonly close: () => void
} {
  const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), {
    type: 'module',
    name: workerNames.impact,
  })
  worker.addEventListener('message', ({ data }: MessageEvent<ImpactAnswer>) => onAnswer(data))
  worker.addEventListener('error', () => onAnswer({ type: 'broken' }))
  return { send: request => worker.postMessage(request), close: () => worker.terminate() }
}
