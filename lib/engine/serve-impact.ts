import type { ImpactAnswer, ImpactRequest } from '@/lib/packs/impact-work'
import { ImpactDesk } from './impact-desk'

/** The part of a worker's own scope that trying rules on past replies needs. */
export interface ImpactPort {
  onmessage: ((event: MessageEvent<ImpactRequest>) => void) | null
  postMessage(answer: ImpactAnswer): void
}

/** Serves the page that made this worker with a desk for past replies. */
export function serveImpact(port: ImpactPort): void {
  const desk = new ImpactDesk(
    answer => port.postMessage(answer),
    // A message that waits is handed over before the timer is.
    () => new Promise(resume => setTimeout(resume, 0)),
  )
  port.onmessage = ({ data }) => void desk.handle(data)
}
