import type { RungName } from './engine'
import type { BrainAnswer, BrainRequest } from './protocol'
import { workerNames } from './worker-names'

interface Listener {
  readonly onAnswer: (answer: BrainAnswer) => void
  readonly onBroken: () => void
}

interface Connection {
  send(request: BrainRequest): void
  close(): void
}

/** One way to reach a brain. `connect` never throws: what cannot be had is reported as broken. */
export interface Rung {
  readonly name: RungName
  connect(listener: Listener): Connection
}

const unreachable: Connection = { send: () => {}, close: () => {} }

/** Tells later, so that the caller holds the connection before it hears that it is broken. */
function broken({ onBroken }: Listener): Connection {
  queueMicrotask(onBroken)
  return unreachable
}

const shared: Rung = {
  name: 'shared',
  connect(listener) {
    try {
      const worker = new SharedWorker(new URL('./engine-worker.ts', import.meta.url), {
        type: 'module',
        name: workerNames.brain,
      })
      worker.addEventListener('error', listener.onBroken)
      worker.port.addEventListener('message', ({ data }) => listener.onAnswer(data))
      worker.port.start()
      const life = new AbortController()
      holdLock(life.signal, lock => worker.port.postMessage({ type: 'alive', lock } satisfies BrainRequest))
      return {
        send: request => worker.port.postMessage(request),
        close: () => {
          life.abort()
          worker.port.close()
        },
      }
    } catch {
      return broken(listener)
    }
  },
}

/**
 * Holds a lock for as long as this page lives and the signal is not aborted; `tell` hears its name once it is held.
 * Where there are no locks the panel's own goodbye has to do.
 */
function holdLock(signal: AbortSignal, tell: (lock: string) => void): void {
  const lock = `reply-coach panel ${crypto.getRandomValues(new Uint32Array(4)).join('-')}`
  const untilAborted = () => {
    tell(lock)
    return new Promise<void>(release => signal.addEventListener('abort', () => release(), { once: true }))
  }
  // Where a frame may hold no locks it can reach no SharedWorker either, so there is nothing to be told.
  navigator.locks?.request(lock, untilAborted).catch(() => {})
}

const dedicated: Rung = {
  name: 'dedicated',
  connect(listener) {
    try {
      const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), {
        type: 'module',
        name: workerNames.brain,
      })
      worker.addEventListener('error', listener.onBroken)
      worker.addEventListener('message', ({ data }) => listener.onAnswer(data))
      return { send: request => worker.postMessage(request), close: () => worker.terminate() }
    } catch {
      return broken(listener)
    }
  },
}

const inline: Rung = {
  name: 'inline',
  connect({ onAnswer, onBroken }) {
    // Loaded only when no worker can be had: the panel itself stays free of the language library.
    const brain = import('./brain').then(module => new module.Brain({ tell: onAnswer }))
    brain.then(() => onAnswer({ type: 'ready' }), onBroken)
    return {
      send: request =>
        void brain.then(loaded => {
          const answer = loaded.handle(request)
          if (answer) onAnswer(answer)
        }, onBroken),
      close: () => {},
    }
  },
}

/** From the best rung to the last resort. */
export const ladder: readonly Rung[] = [shared, dedicated, inline]
