import { CSPProvider } from '@base-ui/react/csp-provider'
import { useCallback, useEffect, useState } from 'react'
import { Panel } from '@/components/panel/panel'
import type { PanelSize } from '@/components/panel/panel-size'
import { HideWhenBroken } from '@/components/ui/hide-when-broken'
import { aboutHere } from '@/lib/browser/about'
import { copyText } from '@/lib/browser/copy-text'
import { pageAddress } from '@/lib/browser/page-address'
import { panelOpen, panelSide, pauseOn } from '@/lib/browser/settings'
import { disownBox } from '@/lib/browser/site-choices'
import { textarea } from '@/lib/editors/textarea'
import type { FaceToHands } from '@/lib/link/protocol'
import type { Paste } from '@/lib/session/paste'
import type { Session } from '@/lib/session/session'
import type { LiveTraining } from '@/lib/training/live-training'

type Side = 'left' | 'right'

export interface DockedPanelProps {
  readonly session: Session
  readonly training: LiveTraining
  readonly openPaste: () => Paste
  /** Origin of the page around; the panel's place is remembered for it. */
  readonly site: string
  readonly onSize: (size: Omit<Extract<FaceToHands, { type: 'size' }>, 'type'>) => void
}

/** The panel at its side of the page, as the agent left it on this site. */
export function DockedPanel({ session, training, openPaste, site, onSize }: DockedPanelProps) {
  const [side, setSide] = useState<Side>('right')
  const [isOpen, setOpen] = useState(true)

  useEffect(() => {
    void panelSide.getValue().then(sides => setSide(sides[site] ?? 'right'))
    void panelOpen.getValue().then(opens => setOpen(opens[site] ?? true))
  }, [site])

  const open = useCallback(
    (wanted: boolean) => {
      setOpen(wanted)
      void panelOpen.getValue().then(opens => panelOpen.setValue({ ...opens, [site]: wanted }))
    },
    [site],
  )

  const size = useCallback(
    (wanted: PanelSize, height: number) => onSize({ size: wanted, side, height }),
    [onSize, side],
  )

  function swapSides(): void {
    const wanted = side === 'right' ? 'left' : 'right'
    setSide(wanted)
    void panelSide.getValue().then(sides => panelSide.setValue({ ...sides, [site]: wanted }))
  }

  return (
    // Our pages allow no inline style elements; what the library would add by them, our own style sheets hold.
    <CSPProvider disableStyleElements>
      <HideWhenBroken onBroken={() => size('hidden', 0)}>
        <Panel
          session={session}
          openPaste={openPaste}
          replaceInField={textarea.replace}
          isOpen={isOpen}
          onOpen={open}
          onSwapSides={swapSides}
          onPause={isPaused => void pauseOn(site, isPaused)}
          onNotReplyBox={signature => void disownBox(site, signature)}
          onSize={size}
          onCopy={copyText}
          about={aboutHere()}
          training={training}
          trainingHref={pageAddress('training')}
        />
      </HideWhenBroken>
    </CSPProvider>
  )
}
