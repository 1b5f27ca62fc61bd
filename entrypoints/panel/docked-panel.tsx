import { CSPProvider } from '@base-ui/react/csp-provider'
import { useCallback, useEffect, useState } from 'react'
import { Panel } from '@/components/panel/panel'
import type { PanelSize } from '@/components/panel/panel-size'
import { HideWhenBroken } from '@/components/ui/hide-when-broken'
import { panelOpen, panelSide } from '@/lib/browser/settings'
import type { FaceToHands } from '@/lib/link/protocol'
import type { Session } from '@/lib/session/session'
import { copyText } from './copy-text'

type Side = 'left' | 'right'

export interface DockedPanelProps {
  readonly session: Session
  /** Origin of the page around; the panel's place is remembered for it. */
  readonly site: string
  readonly onSize: (size: Omit<Extract<FaceToHands, { type: 'size' }>, 'type'>) => void
}

/** The panel at its side of the page, as the agent left it on this site. */
export function DockedPanel({ session, site, onSize }: DockedPanelProps) {
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
          isOpen={isOpen}
          onOpen={open}
          onSwapSides={swapSides}
          onSize={size}
          onCopy={copyText}
        />
      </HideWhenBroken>
    </CSPProvider>
  )
}
