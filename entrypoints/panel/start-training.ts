import { today, watchPacks } from '@/lib/browser/packs'
import { trainingOn, trainingProgress } from '@/lib/browser/settings'
import { rulesAtWork } from '@/lib/packs/rules-at-work'
import type { Session } from '@/lib/session/session'
import { createLiveTraining, type LiveTraining } from '@/lib/training/live-training'
import { afterSent, type Progress, readProgress, withoutRecap } from '@/lib/training/progress'
import { thresholdsAtWork } from '@/lib/training/thresholds'

/** Training for the reply in this panel, with what is kept of it on this machine. Never the reason that a panel is not there. */
export function startTraining(session: Session, signal: AbortSignal): LiveTraining {
  function keep(progress: Progress): void {
    training.setProgress(progress)
    // Asked for at once: the page may be on its way out with the reply.
    void trainingProgress.setValue(progress)
  }

  const training = createLiveTraining({
    session,
    today,
    onSent: (sent, thresholds) => keep(afterSent(training.store.getState().progress, sent, thresholds)),
    onRecapClosed: () => keep(withoutRecap(training.store.getState().progress)),
  })
  const unwatch = [
    trainingOn.watch(isOn => training.setOn(isOn)),
    trainingProgress.watch(kept => training.setProgress(readProgress(kept))),
  ]
  signal.addEventListener('abort', () => {
    for (const stop of unwatch) stop()
    training.close()
  })
  // Where nothing can be read, nothing is trained; coaching goes on.
  void load(training, signal).catch(() => {})
  return training
}

async function load(training: LiveTraining, signal: AbortSignal): Promise<void> {
  training.setProgress(readProgress(await trainingProgress.getValue()))
  training.setOn(await trainingOn.getValue())
  await watchPacks(async (shelf, managed) => {
    training.setThresholds(await thresholdsAtWork(await rulesAtWork(shelf, managed, today())))
  }, signal)
}
