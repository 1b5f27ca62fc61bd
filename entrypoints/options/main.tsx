import '@/lib/browser/polyfill'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Options } from '@/components/options/options'
import { pageAddress } from '@/lib/browser/page-address'
import { forgetSender, nameSender } from '@/lib/browser/senders'
import { mutedRules, senders, wipeSettings } from '@/lib/browser/settings'
import { disableSite, enabledSites } from '@/lib/browser/sites'

/** Storage and the browser's own list of sites are the truth; this page shows them and changes them. */
function LiveOptions() {
  const [rules, setRules] = useState<readonly string[]>([])
  const [addresses, setAddresses] = useState<readonly string[]>([])
  const [sites, setSites] = useState<readonly string[]>([])

  useEffect(() => {
    void mutedRules.getValue().then(setRules)
    void enabledSites().then(setSites)
    void senders.getValue().then(setAddresses)
    const unwatch = [mutedRules.watch(setRules), senders.watch(setAddresses)]
    return () => {
      for (const stop of unwatch) stop()
    }
  }, [])

  return (
    <Options
      mutedRules={rules}
      onUnmute={rule => void mutedRules.setValue(rules.filter(other => other !== rule))}
      sites={sites}
      onRemoveSite={site => void disableSite(site).then(enabledSites).then(setSites)}
      senders={addresses}
      onNameSender={nameSender}
      onForgetSender={sender => void forgetSender(sender)}
      onWipe={wipeSettings}
      practiceHref={pageAddress('practice')}
    />
  )
}

createRoot(document.querySelector('#root')!).render(<LiveOptions />)
