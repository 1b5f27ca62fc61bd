import { type BrainPort, serveBrain } from './serve-brain'
import { type ImpactPort, serveImpact } from './serve-impact'
import { workerNames } from './worker-names'

/** A SharedWorker is told of each panel that connects; a plain worker serves the page that made it. */
type WorkerScope =
  | { onconnect: ((event: MessageEvent) => void) | null }
  | (ImpactPort & { readonly name: typeof workerNames.impact })
  | (BrainPort & { readonly name: typeof workerNames.brain })

// One script for every worker, so that the engine is packed once.
const scope = self as WorkerScope

if ('onconnect' in scope) scope.onconnect = event => serveBrain(event.ports[0] as BrainPort)
else if (scope.name === workerNames.impact) serveImpact(scope)
else serveBrain(scope)
