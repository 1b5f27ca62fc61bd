import { test as base } from '@playwright/test'
import { type EditorKind, RequestTracker } from './server'

interface OfWorker {
  /** The Request Tracker with this editor, started when it is first asked for. */
  readonly requestTracker: (editor?: EditorKind) => Promise<RequestTracker>
}

/**
 * One Request Tracker for all the files that a worker of the test runner goes through: it takes long to start and
 * to draw each kind of page for the first time. Every test receives tickets of its own, so none meets another's.
 */
export const withRequestTracker = base.extend<object, OfWorker>({
  requestTracker: [
    async ({}, use) => {
      const started = new Map<EditorKind, Promise<RequestTracker>>()
      await use((editor = 'rich') => {
        const tracker = started.get(editor) ?? RequestTracker.start(editor)
        started.set(editor, tracker)
        return tracker
      })
      for (const tracker of started.values()) await (await tracker).stop()
    },
    { scope: 'worker' },
  ],
})
