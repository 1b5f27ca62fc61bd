import '@/lib/browser/polyfill'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { TrainingSwitch } from '@/components/training/training-switch'
import { type SwitchedOn, Welcome } from '@/components/welcome/welcome'
import { pageAddress } from '@/lib/browser/page-address'
import { trainingOn } from '@/lib/browser/settings'
import { enableSite, siteWritten } from '@/lib/browser/sites'

async function switchOn(written: string): Promise<SwitchedOn> {
  const site = siteWritten(written)
  if (site === null) return { kind: 'no-address' }
  const isOn = await enableSite(site)
  return { kind: isOn ? 'on' : 'refused', site: new URL(site).host }
}

function LiveWelcome() {
  const [isTraining, setTraining] = useState(false)
  useEffect(() => {
    void trainingOn.getValue().then(setTraining)
    return trainingOn.watch(setTraining)
  }, [])
  return (
    <Welcome
      onSwitchOn={switchOn}
      practiceHref={pageAddress('practice')}
      optionsHref={pageAddress('options')}
      training={
        <TrainingSwitch
          isOn={isTraining}
          onSwitch={isOn => void trainingOn.setValue(isOn)}
          href={pageAddress('training')}
        />
      }
    />
  )
}

createRoot(document.querySelector('#root')!).render(<LiveWelcome />)
