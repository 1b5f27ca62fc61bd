import type { Seam } from '@/lib/hands/attempt'
import { startCoach } from '@/lib/hands/coach'
import { ownParts } from '@/lib/hands/own-parts'
import { practice } from '@/lib/hosts/practice'

// The hands as the practice desk starts them, with a panel that the test plays.

const running = new AbortController()

/** Starts the coach; every seam named in `broken` throws each time it is used. */
export function start(broken: readonly Seam[] = [], claim: 'granted' | 'refused' | 'never' = 'granted'): void {
  startCoach({
    view: window,
    hosts: [practice],
    panel: {
      url: 'http://panel.example/panel.html',
      origin: 'http://panel.example',
      claimNonce: () =>
        claim === 'granted'
          ? Promise.resolve()
          : claim === 'refused'
            ? Promise.reject(new Error())
            : new Promise(() => {}),
    },
    bring: ownParts,
    signal: running.signal,
    fault(seam) {
      if (broken.includes(seam)) throw new Error(`broken on purpose: ${seam}`)
    },
  })
}

export function stop(): void {
  running.abort()
}
