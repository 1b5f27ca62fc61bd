import '@/lib/browser/polyfill'
import { useEffect, useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { TrainingClient } from '@/components/training/training-client'
import { TrainingPage } from '@/components/training/training-page'
import { today, watchPacks } from '@/lib/browser/packs'
import { pageAddress } from '@/lib/browser/page-address'
import { saveText } from '@/lib/browser/save-text'
import { eraseTraining, trainingOn, trainingProgress } from '@/lib/browser/settings'
import { openEngine } from '@/lib/engine/client'
import type { Engine } from '@/lib/engine/engine'
import type { Pack } from '@/lib/packs/pack'
import { nameOfRule } from '@/lib/packs/rule-name'
import { rulesAtWork } from '@/lib/packs/rules-at-work'
import { core } from '@/lib/rules/core'
import { knownPacks } from '@/lib/training/known-packs'
import { inputOf } from '@/lib/training/lesson'
import { afterLesson, noProgress, type Progress, readProgress } from '@/lib/training/progress'
import { type Thresholds, thresholdsAtWork, usualThresholds } from '@/lib/training/thresholds'

/** Storage is the truth; this page shows it and changes it. */
function LiveTrainingPage({ engine, signal }: { readonly engine: Engine; readonly signal: AbortSignal }) {
  const [isOn, setOn] = useState(false)
  const [progress, setProgress] = useState<Progress>(noProgress)
  const [thresholds, setThresholds] = useState<Thresholds>(usualThresholds)
  const [packs, setPacks] = useState<readonly Pack[]>([])

  useEffect(() => {
    const show = (kept: unknown) => setProgress(readProgress(kept))
    void trainingOn.getValue().then(setOn)
    void trainingProgress.getValue().then(show)
    const unwatch = [trainingOn.watch(setOn), trainingProgress.watch(show)]
    return () => {
      for (const stop of unwatch) stop()
    }
  }, [])

  useEffect(() => {
    void watchPacks(async (shelf, managed) => {
      const rules = await rulesAtWork(shelf, managed, today())
      engine.use(rules)
      setThresholds(await thresholdsAtWork(rules))
      setPacks(await knownPacks(shelf, rules))
    }, signal)
  }, [engine, signal])

  const client = useMemo(() => clientOver(engine), [engine])
  return (
    <TrainingPage
      isOn={isOn}
      progress={progress}
      thresholds={thresholds}
      today={today()}
      client={client}
      practiceHref={pageAddress('practice')}
      nameOfRule={rule => nameOfRule(rule, [core, ...packs])}
    />
  )
}

function clientOver(engine: Engine): TrainingClient {
  return {
    async read(exercise, draft) {
      const composer = engine.composer()
      try {
        const { draft: _draft, ...ticket } = inputOf(exercise, draft)
        composer.ticket(ticket)
        const report = await composer.analyse(draft)
        if (!report) throw new Error('The answer was overtaken by another one.')
        return report
      } finally {
        composer.close()
      }
    },
    lessonDone(skill, wentWell) {
      void trainingProgress.getValue().then(kept => {
        return trainingProgress.setValue(afterLesson(readProgress(kept), skill, today(), wentWell))
      })
    },
    switchOn: isOn => void trainingOn.setValue(isOn),
    erase: () => void eraseTraining(),
    save: saveText,
  }
}

const closing = new AbortController()
const engine = openEngine()
addEventListener(
  'pagehide',
  () => {
    closing.abort()
    engine.close()
  },
  { once: true },
)
createRoot(document.querySelector('#root')!).render(<LiveTrainingPage engine={engine} signal={closing.signal} />)
