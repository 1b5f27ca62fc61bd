import type { ImpactAnswer, ImpactRequest } from '@/lib/packs/impact-work'
import { ImpactDesk } from './impact-desk'

interface WorkerScope {
  onmessage: ((event: MessageEvent<ImpactRequest>) => void) | null
  postMessage(answer: ImpactAnswer): void
}

const scope = self as WorkerScope

const desk = new ImpactDesk(
  answer => scope.postMessage(answer),
  // A message that waits is handed over before the timer is.
  () => new Promise(resume => setTimeout(resume, 0)),
)

scope.onmessage = ({ data }) => void desk.handle(data)
