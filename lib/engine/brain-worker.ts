import { Brain } from './brain'
import type { BrainAnswer, BrainRequest } from './protocol'

/** The part of a port that a SharedWorker's client and a worker's own scope have in common. */
interface Port {
  onmessage: ((event: MessageEvent<BrainRequest>) => void) | null
  postMessage(answer: BrainAnswer): void
}

interface WorkerScope extends Port {
  onconnect?: ((event: MessageEvent) => void) | null
}

const scope = self as WorkerScope

function serve(port: Port): void {
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

// One file for both rungs: a SharedWorker is told of each panel that connects, a plain worker serves the one that made it.
if ('onconnect' in scope) scope.onconnect = event => serve(event.ports[0] as Port)
else serve(scope)
