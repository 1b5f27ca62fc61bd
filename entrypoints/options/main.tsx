import '@/lib/browser/polyfill'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Options } from '@/components/options/options'
import { PackShelf } from '@/components/packs/pack-shelf'
import { watchPacks } from '@/lib/browser/packs'
import { pageAddress } from '@/lib/browser/page-address'
import { forgetSender, nameSender } from '@/lib/browser/senders'
import { mutedRules, senders, wipeSettings } from '@/lib/browser/settings'
import { disableSite, enabledSites } from '@/lib/browser/sites'
import { type ReadPolicy, readPolicy } from '@/lib/packs/policy'
import { nameOfRule } from '@/lib/packs/rule-name'
import { type ShownPack, shownPacks } from '@/lib/packs/shown-pack'
import { core } from '@/lib/rules/core'
import { packClient } from './pack-client'

/** Storage and the browser's own list of sites are the truth; this page shows them and changes them. */
function LiveOptions() {
  const [rules, setRules] = useState<readonly string[]>([])
  const [addresses, setAddresses] = useState<readonly string[]>([])
  const [sites, setSites] = useState<readonly string[]>([])
  const [packs, setPacks] = useState<readonly ShownPack[]>([])
  const [policy, setPolicy] = useState<ReadPolicy | null>(null)

  useEffect(() => {
    void mutedRules.getValue().then(setRules)
    void enabledSites().then(setSites)
    void senders.getValue().then(setAddresses)
    const closing = new AbortController()
    void watchPacks(async (shelf, managed) => {
      const read = await readPolicy(managed)
      setPolicy(read)
      setPacks(shownPacks(shelf, read.policy.packs))
    }, closing.signal)
    const unwatch = [mutedRules.watch(setRules), senders.watch(setAddresses)]
    return () => {
      closing.abort()
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
      nameOfRule={rule => nameOfRule(rule, [core, ...packs.flatMap(({ pack }) => pack ?? [])])}
      packs={
        <PackShelf
          packs={packs}
          policyProblems={policy?.problems.map(({ sentence }) => sentence) ?? []}
          allowsOwnPacks={policy?.policy.allowsOwnPacks ?? true}
          client={packClient}
          onEdit={() => {}}
        />
      }
    />
  )
}

createRoot(document.querySelector('#root')!).render(<LiveOptions />)
