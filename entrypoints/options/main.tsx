import '@/lib/browser/polyfill'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Options } from '@/components/options/options'
import { Dismissals } from '@/components/packs/dismissals'
import { PackShelf } from '@/components/packs/pack-shelf'
import { PausedRules } from '@/components/packs/paused-rules'
import { Studio } from '@/components/packs/studio/studio'
import { TrainingSwitch } from '@/components/training/training-switch'
import { today, watchPacks } from '@/lib/browser/packs'
import { pageAddress } from '@/lib/browser/page-address'
import { saveText } from '@/lib/browser/save-text'
import { forgetSender, nameSender } from '@/lib/browser/senders'
import {
  dismissReasons,
  guardedSites,
  mutedRules,
  notReplyBoxes,
  packDraft,
  resumeRule,
  senders,
  trainingOn,
  wipeSettings,
} from '@/lib/browser/settings'
import { guardOn, ownBoxesAgain } from '@/lib/browser/site-choices'
import { disableSite, enabledSites } from '@/lib/browser/sites'
import type { Pack } from '@/lib/packs/pack'
import { blankPack, copyOf } from '@/lib/packs/pack-draft'
import type { PausedRules as Paused } from '@/lib/packs/paused-rules'
import { type ReadPolicy, readPolicy } from '@/lib/packs/policy'
import { nameOfRule } from '@/lib/packs/rule-name'
import { type ShownPack, shownPacks } from '@/lib/packs/shown-pack'
import { core } from '@/lib/rules/core'
import { impactClient } from './impact-client'
import { signingClient, useOwnSignature } from './own-signature'
import { packClient } from './pack-client'
import { studioClient } from './studio-client'

/** Storage and the browser's own list of sites are the truth; this page shows them and changes them. */
function LiveOptions() {
  const [rules, setRules] = useState<readonly string[]>([])
  const [addresses, setAddresses] = useState<readonly string[]>([])
  const [sites, setSites] = useState<readonly string[]>([])
  const [packs, setPacks] = useState<readonly ShownPack[]>([])
  const [made, setMade] = useState<Pack | null>(null)
  const [policy, setPolicy] = useState<ReadPolicy | null>(null)
  const [boxes, setBoxes] = useState<Readonly<Record<string, readonly string[]>>>({})
  const [isTraining, setTraining] = useState(false)
  const [dismissed, setDismissed] = useState(dismissReasons.fallback)
  const [guarded, setGuarded] = useState<readonly string[]>([])
  const [paused, setPaused] = useState<Paused>({})
  const signature = useOwnSignature()

  useEffect(() => {
    void mutedRules.getValue().then(setRules)
    void trainingOn.getValue().then(setTraining)
    void enabledSites().then(setSites)
    void senders.getValue().then(setAddresses)
    const closing = new AbortController()
    void watchPacks(async (shelf, managed, nowPaused) => {
      setPaused(nowPaused)
      const read = await readPolicy(managed)
      setPolicy(read)
      setPacks(shownPacks(shelf, read.policy.packs))
    }, closing.signal)
    void notReplyBoxes.getValue().then(setBoxes)
    void guardedSites.getValue().then(setGuarded)
    void dismissReasons.getValue().then(setDismissed)
    const unwatch = [
      mutedRules.watch(setRules),
      trainingOn.watch(setTraining),
      senders.watch(setAddresses),
      notReplyBoxes.watch(setBoxes),
      guardedSites.watch(setGuarded),
      dismissReasons.watch(setDismissed),
    ]
    return () => {
      closing.abort()
      for (const stop of unwatch) stop()
    }
  }, [])

  /** Made here, or signed with the lead's own key wherever it was made. */
  function isOwn({ origin, pinnedKey }: ShownPack): boolean {
    return origin.kind === 'studio' || (signature !== null && pinnedKey === signature.key)
  }

  async function openStudio(id: string | null): Promise<void> {
    const shown = packs.find(pack => pack.id === id)
    if (!shown?.pack) setMade((await packDraft.getValue()) ?? blankPack())
    else setMade(isOwn(shown) ? shown.pack : copyOf(shown.pack))
  }

  const named = (rule: string) => nameOfRule(rule, [core, ...packs.flatMap(({ pack }) => pack ?? [])])

  if (made) {
    return (
      <main className="options">
        <Studio pack={made} client={studioClient} impact={impactClient} onClose={() => setMade(null)} />
      </main>
    )
  }
  return (
    <Options
      mutedRules={rules}
      onUnmute={rule => void mutedRules.setValue(rules.filter(other => other !== rule))}
      sites={sites}
      onRemoveSite={site => void disableSite(site).then(enabledSites).then(setSites)}
      senders={addresses}
      onNameSender={nameSender}
      onForgetSender={sender => void forgetSender(sender)}
      notReplyBoxes={Object.fromEntries(Object.entries(boxes).map(([site, { length }]) => [site, length]))}
      onOwnBoxesAgain={site => void ownBoxesAgain(site)}
      guardedSites={guarded}
      onUnguard={site => void guardOn(site, false)}
      onWipe={wipeSettings}
      practiceHref={pageAddress('practice')}
      nameOfRule={named}
      training={
        <TrainingSwitch
          isOn={isTraining}
          onSwitch={isOn => void trainingOn.setValue(isOn)}
          href={pageAddress('training')}
        />
      }
      dismissals={
        <Dismissals
          counts={dismissed}
          today={today()}
          nameOfRule={named}
          onSave={text => saveText('dismissals.csv', text)}
          onForget={() => void dismissReasons.removeValue()}
        />
      }
      packs={
        <>
          <PausedRules paused={paused} nameOfRule={named} onResume={rule => void resumeRule(rule)} />
          <PackShelf
            packs={packs}
            policyProblems={policy?.problems.map(({ sentence }) => sentence) ?? []}
            allowsOwnPacks={policy?.policy.allowsOwnPacks ?? true}
            client={packClient}
            signature={signature}
            signing={signingClient}
            onEdit={id => void openStudio(id)}
          />
        </>
      }
    />
  )
}

createRoot(document.querySelector('#root')!).render(<LiveOptions />)
