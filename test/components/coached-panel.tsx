import { act, fireEvent, render } from '@testing-library/react'
import { Profiler } from 'react'
import { vi } from 'vitest'
import { Panel } from '@/components/panel/panel'
import type { PanelSize } from '@/components/panel/panel-size'
import type { ReplaceInField } from '@/components/panel/paste-box'
import type { Report } from '@/lib/analysis/report'
import type { Box, Ticket } from '@/lib/link/protocol'
import { createPaste } from '@/lib/session/paste'
import { createSession } from '@/lib/session/session'
import { createLiveTraining } from '@/lib/training/live-training'
import { afterSent, type Progress, withoutRecap } from '@/lib/training/progress'
import { fakeHands } from '../session/fakes'

const composer = 'box-1'

export interface Coached {
  readonly draft: string
  readonly report: Report
  readonly box?: Box
  readonly ticket?: Partial<Ticket>
  readonly isOpen?: boolean
  /** Training is on, with this progress so far. */
  readonly progress?: Progress
}

/** The panel over a session whose brain answers every draft with one report. */
export async function coachedPanel({ draft, report, box, ticket, isOpen = true, progress }: Coached) {
  const hands = fakeHands()
  let answer = report
  const engine = {
    rung: 'inline' as const,
    composer: () => ({ ticket() {}, analyse: () => Promise.resolve(answer), close() {} }),
    use() {},
    close() {},
  }
  const after = () => () => {}
  const session = createSession({ send: hands.send, engine, after, onMute: vi.fn(), onReason: vi.fn() })
  const openPaste = () => createPaste({ engine, after, onMute: vi.fn(), onReason: vi.fn() })
  const replaceInField = vi.fn<ReplaceInField>((field, { start, end, text }) => {
    fireEvent.change(field, { target: { value: field.value.slice(0, start) + text + field.value.slice(end) } })
    return Promise.resolve({ ok: true })
  })
  const onOpen = vi.fn<(isOpen: boolean) => void>()
  const onPause = vi.fn((isPaused: boolean) => session.setPaused(isPaused))
  const onNotReplyBox = vi.fn<(signature: string) => void>()
  const onSize = vi.fn<(size: PanelSize, height: number) => void>()
  const onCopy = vi.fn<(text: string) => Promise<boolean>>(() => Promise.resolve(true))
  const training = createLiveTraining({
    session,
    today: () => '2026-03-02',
    onSent: (sent, thresholds) => training.setProgress(afterSent(training.store.getState().progress, sent, thresholds)),
    onRecapClosed: () => training.setProgress(withoutRecap(training.store.getState().progress)),
  })
  if (progress) training.setProgress(progress)
  training.setOn(progress !== undefined)
  let drawn = 0
  const view = render(
    <Profiler id="panel" onRender={() => void drawn++}>
      <Panel
        session={session}
        openPaste={openPaste}
        replaceInField={replaceInField}
        isOpen={isOpen}
        onOpen={onOpen}
        onSwapSides={vi.fn()}
        onPause={onPause}
        onNotReplyBox={onNotReplyBox}
        onSize={onSize}
        onCopy={onCopy}
        about="Reply Coach 1.2.3"
        training={training}
        trainingHref="/training.html"
      />
    </Profiler>,
  )

  let revision = 0
  /** The agent writes this, and the brain answers with that. */
  async function write(text: string, newReport: Report): Promise<void> {
    answer = newReport
    await act(async () =>
      session.receive({
        type: 'draft',
        splice: { composer, revision: ++revision, whole: true, start: 0, end: 0, text },
      }),
    )
  }

  await act(async () => {
    session.receive({
      type: 'box',
      box: box ?? { state: 'reading', composer, host: 'zendesk', mode: 'public', missing: [] },
    })
    session.receive({
      type: 'ticket',
      ticket: {
        composer,
        host: 'practice',
        grade: 'A',
        mode: 'public',
        channel: 'email',
        subject: null,
        customerName: 'Dana',
        messages: [{ who: 'customer', text: 'I was charged twice and nobody answers!' }],
        ...ticket,
      },
    })
  })
  await write(draft, report)
  return {
    ...view,
    session,
    training,
    hands,
    onOpen,
    onSize,
    onCopy,
    onPause,
    onNotReplyBox,
    replaceInField,
    write,
    composer,
    /** How often React has drawn any of it. */
    drawn: () => drawn,
  }
}
