import '@/lib/browser/polyfill'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { after } from '@/lib/browser/after'
import { sendMessage } from '@/lib/browser/messages'
import { today, watchPacks } from '@/lib/browser/packs'
import { countReason, mutedRules, muteRule, pausedSites, pauseRules } from '@/lib/browser/settings'
import { openEngine } from '@/lib/engine/client'
import type { FoundSlow } from '@/lib/engine/protocol'
import { acceptPort } from '@/lib/link/hand-over-port'
import { openFaceLink } from '@/lib/link/open-link'
import type { PausedRules } from '@/lib/packs/paused-rules'
import { rulesAtWork } from '@/lib/packs/rules-at-work'
import { createPaste, type Paste } from '@/lib/session/paste'
import { createSession } from '@/lib/session/session'
import { DockedPanel } from './docked-panel'
import { startTraining } from './start-training'

/** Ties the hands' port, the brain and the face together; one session for as long as the frame lives. */
async function start(): Promise<void> {
  const closing = new AbortController()
  addEventListener('pagehide', () => closing.abort(), { once: true })
  // A page that the agent left and came back to has this frame in it as it was left, closed: it starts anew.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload())

  // The brain starts while the port is still on its way: both take a moment.
  const engine = openEngine({
    onLocks: locks => session.setLocks(locks),
    onSlowRules: rules => {
      for (const { message, pack } of rules) session.tellPaused(message, pack.title)
      void pauseRules(pausedToday(rules))
    },
  })
  const { port, site } = await acceptPort(window, nonce => sendMessage('redeemPanel', nonce), closing.signal)

  const link = openFaceLink(port, message => session.receive(message), closing.signal)
  const onMute = (rule: string, isMuted: boolean) => void muteRule(rule, isMuted)
  const onReason = (rule: string, reason: string) => void countReason(rule, reason)
  const session = createSession({ send: link.send, engine, after, onMute, onReason })
  session.setMutedRules(await mutedRules.getValue())
  void watchPacks(
    async (shelf, managed, paused) => engine.use(await rulesAtWork(shelf, managed, today(), paused)),
    closing.signal,
  )
  const training = startTraining(session, closing.signal)
  const pauseHere = (sites: readonly string[]) => session.setPaused(sites.includes(site))
  pauseHere(await pausedSites.getValue())
  const unwatch = [mutedRules.watch(rules => session.setMutedRules(rules)), pausedSites.watch(pauseHere)]
  closing.signal.addEventListener('abort', () => {
    for (const stop of unwatch) stop()
    session.close()
    engine.close()
  })

  function openPaste(): Paste {
    const paste = createPaste({ engine, after, onMute, onReason })
    paste.session.setMutedRules(session.store.getState().mutedRules)
    paste.session.setLocks(session.store.getState().locks)
    return paste
  }

  createRoot(document.querySelector('#root')!).render(
    <StrictMode>
      <DockedPanel
        session={session}
        training={training}
        openPaste={openPaste}
        site={site}
        onSize={size => link.send({ type: 'size', ...size })}
      />
    </StrictMode>,
  )
  link.send({ type: 'ready' })
}

/** Rules that were found slow, as they are kept. */
function pausedToday(rules: readonly FoundSlow[]): PausedRules {
  const kept = rules.map(({ rule, milliseconds, usual, pack }) => {
    return [rule, { version: pack.version, milliseconds, usual, since: today() }] as const
  })
  return Object.fromEntries(kept)
}

void start()
