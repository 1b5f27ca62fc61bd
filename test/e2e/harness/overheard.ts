import type { BrowserContext, Frame } from '@playwright/test'

interface Ears {
  overheard?: string[]
}

/** From now on everything that reaches the coach's own pages over a port (drafts, tickets, reports) is written down. */
export async function listenIn(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (location.protocol !== 'chrome-extension:') return
    const heard: string[] = []
    ;(globalThis as Ears).overheard = heard
    const { addEventListener } = MessagePort.prototype
    MessagePort.prototype.addEventListener = function (type: string, ...rest: unknown[]) {
      const listen = addEventListener as (this: MessagePort, type: string, ...rest: unknown[]) => void
      if (type === 'message') {
        listen.call(this, type, (event: MessageEvent) => heard.push(JSON.stringify(event.data)))
      }
      listen.call(this, type, ...rest)
    }
  })
}

/** What has reached this frame, as JSON, oldest first. */
export function overheardIn(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => (globalThis as Ears).overheard ?? [])
}
