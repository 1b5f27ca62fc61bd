import '@/lib/browser/polyfill'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { createRoot } from 'react-dom/client'
import { PastePage } from '@/components/panel/paste-page'
import { after } from '@/lib/browser/after'
import { copyText } from '@/lib/browser/copy-text'
import { mutedRules, muteRule } from '@/lib/browser/settings'
import { textarea } from '@/lib/editors/textarea'
import { openEngine } from '@/lib/engine/client'
import { createPaste } from '@/lib/session/paste'

/** A place for a pasted reply where no page has the coach in it. Gone with the tab. */
async function start(): Promise<void> {
  const engine = openEngine()
  const onMute = (rule: string, isMuted: boolean) => void muteRule(rule, isMuted)
  const paste = createPaste({ engine, after, onMute })
  paste.session.setMutedRules(await mutedRules.getValue())
  mutedRules.watch(rules => paste.session.setMutedRules(rules))
  addEventListener('pagehide', () => {
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
