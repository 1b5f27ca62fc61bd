import '@/lib/browser/polyfill'
import { createRoot } from 'react-dom/client'
import { Popup } from '@/components/popup/popup'
import { boxHere, boxHereSoon } from '@/lib/browser/box-here'
import { openPasteHere } from '@/lib/browser/open-paste'
import { pageAddress } from '@/lib/browser/page-address'
import { nameSender } from '@/lib/browser/senders'
import { pausedSites, pauseOn } from '@/lib/browser/settings'
import { guardOn } from '@/lib/browser/site-choices'
import { currentSite, disableSite, enableSite, watchSite } from '@/lib/browser/sites'

async function start(): Promise<void> {
  const { origin, enabled } = await currentSite()
  const box = enabled ? await boxHere() : null
  const isPaused = origin !== null && (await pausedSites.getValue()).includes(origin)
  const watch = (onChange: (isOn: boolean) => void, signal: AbortSignal) => watchSite(origin!, onChange, signal)
  createRoot(document.querySelector('#root')!).render(
    <Popup
      origin={origin}
      isEnabled={enabled}
      box={box}
      onEnable={() => enableSite(origin!)}
      onDisable={() => disableSite(origin!)}
      watch={watch}
      onLook={boxHereSoon}
      isPaused={isPaused}
      onGoOn={() => pauseOn(origin!, false)}
      onGuard={isWanted => guardOn(origin!, isWanted)}
      onNameSender={nameSender}
      onPaste={() => void openPasteHere().then(() => close())}
      practiceHref={pageAddress('practice')}
      trainingHref={pageAddress('training')}
      optionsHref={pageAddress('options')}
    />,
  )
}

void start()
