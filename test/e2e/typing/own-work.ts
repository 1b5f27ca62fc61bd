import type { LaunchedBrowser } from '../harness/browser'

/** What the coach itself does in the page's thread, as the browser's trace has it. */
export interface OwnWork {
  /** Milliseconds of the processor's time in each task of the page in which code of ours ran. */
  readonly tasks: readonly number[]
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds. */
  readonly ts: number
  readonly dur?: number
  /** The thread's own time, which does not grow when others use the machine. */
  readonly tdur?: number
  readonly args: { readonly data?: { readonly url?: string } }
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline']
const ownScript = /^chrome-extension:.*\/content-scripts\//

/**
 * The work of the content script while `typing` goes on. Tracing costs time of its own, so no other figure is taken
 * meanwhile.
 */
export async function ownWorkDuring({ cdp }: LaunchedBrowser, typing: () => Promise<void>): Promise<OwnWork> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]))
  cdp.on('Tracing.dataCollected', collect)
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
  })
  await typing()
  const isComplete = new Promise(resolve => cdp.once('Tracing.tracingComplete', resolve))
  await cdp.send('Tracing.end')
  await isComplete
  cdp.off('Tracing.dataCollected', collect)
  return { tasks: ownTasks(events) }
}

/** Our calls, the outermost of each, summed up by the task they ran in. */
function ownTasks(events: readonly TraceEvent[]): readonly number[] {
  const complete = events.filter(({ ph }) => ph === 'X').toSorted((a, b) => a.ts - b.ts)
  const threads = new Map<string, TraceEvent[]>()
  for (const event of complete) {
    const thread = `${event.pid} ${event.tid}`
    const events = threads.get(thread)
    if (events) events.push(event)
    else threads.set(thread, [event])
  }
  return [...threads.values()].flatMap(ownTasksOfThread)
}

function ownTasksOfThread(events: readonly TraceEvent[]): readonly number[] {
  const sums: number[] = []
  let taskEnds = Number.NEGATIVE_INFINITY
  let callEnds = Number.NEGATIVE_INFINITY
  let hasSum = false
  for (const { name, ts, dur = 0, tdur = dur, args } of events) {
    if (name === 'RunTask' && ts >= taskEnds) {
      taskEnds = ts + dur
      hasSum = false
    }
    if (name !== 'FunctionCall' || ts < callEnds || !ownScript.test(args.data?.url ?? '')) continue
    callEnds = ts + dur
    const isInTask = ts < taskEnds && hasSum
    if (isInTask) sums[sums.length - 1]! += tdur / 1000
    else sums.push(tdur / 1000)
    hasSum = true
  }
  return sums
}
