import { Brain } from './brain'
import type { BrainAnswer, BrainRequest } from './protocol'

/** The part of a port that a SharedWorker's client and a worker's own scope have in common. */
export interface BrainPort {
  onmessage: ((event: MessageEvent<BrainRequest>) => void) | null
  postMessage(answer: BrainAnswer): void
}

/** Serves the panel at the other end with a brain of its own. */
export function serveBrain(port: BrainPort): void {
  const brain = new Brain({ tell: answer => port.postMessage(answer) })
  port.onmessage = ({ data }) => {
    if (data.type === 'alive') forgetOnceFree(data.lock, brain)
    const answer = brain.handle(data)
    if (answer) port.postMessage(answer)
  }
  port.postMessage({ type: 'ready' })
}

/** A panel holds its lock until its page is gone, however it went; the lock coming free is the only sure sign of that. */
function forgetOnceFree(lock: string, brain: Brain): void {
  navigator.locks.request(lock, () => brain.forgetEverything()).catch(() => brain.forgetEverything())
}
