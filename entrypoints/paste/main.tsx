import '@/lib/browser/polyfill'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { createRoot } from 'react-dom/client'
import { PastePage } from '@/components/panel/paste-page'
import { after } from '@/lib/browser/after'
import { copyText } from '@/lib/browser/copy-text'
import { today, watchPacks } from '@/lib/browser/packs'
import { countReason, mutedRules, muteRule } from '@/lib/browser/settings'
import { textarea } from '@/lib/editors/textarea'
import { openEngine } from '@/lib/engine/client'
import { rulesAtWork } from '@/lib/packs/rules-at-work'
import { createPaste } from '@/lib/session/paste'

/** A place for a pasted reply where no page has the coach in it. Gone with the tab. */
async function start(): Promise<void> {
  const closing = new AbortController()
  const engine = openEngine({ onLocks: locks => paste.session.setLocks(locks) })
  const onMute = (rule: string, isMuted: boolean) => void muteRule(rule, isMuted)
  const onReason = (rule: string, reason: string) => void countReason(rule, reason)
  const paste = createPaste({ engine, after, onMute, onReason })
  paste.session.setMutedRules(await mutedRules.getValue())
  mutedRules.watch(rules => paste.session.setMutedRules(rules))
  void watchPacks(
    async (shelf, managed, paused) => engine.use(await rulesAtWork(shelf, managed, today(), paused)),
    closing.signal,
  )
  addEventListener('pagehide', () => {
    closing.abort()
    paste.close()
    engine.close()
  })

  createRoot(document.querySelector('#root')!).render(
    <CSPProvider disableStyleElements>
      <PastePage paste={paste} replace={textarea.replace} onCopy={copyText} />
    </CSPProvider>,
  )
}

void start()
