import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react'
import type { ChecklistRow } from '@/lib/session/advice'
import { type GuardDialog as Guard, type HoldReason, holdReasons } from '@/lib/session/guard'
import type { Session } from '@/lib/session/session'
import { words } from '@/lib/strings/words'
import { AlertDialog } from '../ui/alert-dialog'
import { Button } from '../ui/button'
import { CheckIcon, OpenIcon } from '../ui/icons'
import './guard-dialog.css'

/** A second press of Send lands on whatever has just come up under the pointer: for so long it is not taken for an answer. */
const settleMilliseconds = 400

export interface GuardDialogProps {
  readonly guard: Guard
  readonly checklist: readonly ChecklistRow[]
  readonly customer: string | null
  /** A fix is on its way into the reply box, and takes the focus there. */
  readonly isApplying: boolean
  readonly session: Pick<Session, 'apply' | 'tick' | 'showPlace' | 'backToReply' | 'sendAnyway' | 'chooseReason'>
}

/** The one stop before a reply goes: what is still open, each with its fix, and two ways on. */
export function GuardDialog({ guard, checklist, customer, isApplying, session }: GuardDialogProps) {
  const back = useRef<HTMLButtonElement>(null)
  const openedAt = useRef(0)
  const [triedEnter, setTriedEnter] = useState(false)
  const rows = guard.items.flatMap(item => checklist.find(row => row.id === item.id) ?? [])
  const isAllDone = rows.every(row => row.isDone)
  const holds = guard.items.some(item => item.guard === 'hold' && !rows.find(row => row.id === item.id)?.isDone)

  const { presses } = guard
  // biome-ignore lint/correctness/useExhaustiveDependencies: each press of Send asks anew
  useEffect(() => {
    if (isApplying) return
    openedAt.current = performance.now()
    // The press came from the page around our frame, or a fix went there: the focus is still on that side.
    window.focus()
    back.current?.focus()
  }, [presses, isApplying])

  function sendByPointerOrSpace(event: MouseEvent): void {
    // By a key nobody comes here unawares: the focus stands on the other button.
    const isByPointer = event.detail > 0
    if (isByPointer && event.timeStamp - openedAt.current < settleMilliseconds) return
    session.sendAnyway()
  }

  function refuseEnter(event: KeyboardEvent): void {
    if (event.key !== 'Enter') return
    event.preventDefault()
    setTriedEnter(true)
  }

  return (
    <AlertDialog
      isOpen
      title={customer ? words('guard.title', { customer }) : words('guard.titleUnnamed')}
      firstFocus={back}
      onEscape={session.backToReply}
    >
      {!isAllDone && <p className="guard-lead">{words('guard.lead')}</p>}
      <ul className="guard-items">
        {rows.map(row => (
          <GuardItem key={row.id} row={row} session={session} />
        ))}
      </ul>
      {isAllDone && <p className="guard-all-done">{words('guard.allDone')}</p>}
      {holds && <Reasons chosen={guard.reason} onChoose={session.chooseReason} />}
      <div className="guard-answers">
        <p className="guard-hint" role="status">
          {triedEnter && words('guard.spaceOnly')}
        </p>
        <Button
          aria-disabled={holds && guard.reason === null}
          onKeyDown={refuseEnter}
          onClick={sendByPointerOrSpace}
          className="guard-send"
        >
          {words(isAllDone ? 'guard.send' : 'guard.sendAnyway')}
        </Button>
        <Button look="primary" ref={back} onClick={session.backToReply}>
          {words('guard.back')}
        </Button>
      </div>
    </AlertDialog>
  )
}

function GuardItem({ row, session }: { readonly row: ChecklistRow; readonly session: GuardDialogProps['session'] }) {
  const { fix } = row
  return (
    <li className="guard-item">
      <span className={`line-mark ${row.isDone ? 'is-done' : 'is-open'}`}>
        {row.isDone ? <CheckIcon /> : <OpenIcon />}
      </span>
      <span className="guard-item-text">
        {row.text}
        <span className="visually-hidden"> {words(row.isDone ? 'guard.fixed' : 'guard.stillOpen')}</span>
        {fix?.kind === 'take' && <span className="guard-fix">{fix.text.trim()}</span>}
      </span>
      {fix?.kind === 'take' && <Button onClick={() => session.apply(fix.key, fix.index)}>{words('guard.add')}</Button>}
      {fix?.kind === 'show' && <Button onClick={() => session.showPlace(fix.spans)}>{words('guard.show')}</Button>}
      {row.isManual && !row.isDone && <Button onClick={() => session.tick(row.id, true)}>{words('guard.tick')}</Button>}
    </li>
  )
}

function Reasons({ chosen, onChoose }: { chosen: HoldReason | null; onChoose: (reason: HoldReason) => void }) {
  const name = useId()
  return (
    <fieldset className="guard-reasons">
      <legend>{words('guard.reason')}</legend>
      {holdReasons.map(reason => (
        <label key={reason}>
          <input type="radio" name={name} checked={chosen === reason} onChange={() => onChoose(reason)} />
          {words(`guard.reasons.${reason}`)}
        </label>
      ))}
    </fieldset>
  )
}
