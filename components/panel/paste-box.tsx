import { useEffect, useId, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { ApplyOutcome } from '@/lib/link/protocol'
import type { Paste, PasteEdit } from '@/lib/session/paste'
import { words } from '@/lib/strings/words'
import { Button } from '../ui/button'
import { Coaching } from './coaching'
import { NoticeLine } from './notice-line'
import { useAdvice } from './use-advice'

/** Changes the words in a field as if they were typed, so that one undo takes it back. */
export type ReplaceInField = (field: HTMLTextAreaElement, edit: PasteEdit) => Promise<ApplyOutcome>

export interface PasteBoxProps {
  readonly paste: Paste
  readonly replace: ReplaceInField
  readonly onCopy: (text: string) => Promise<boolean>
  /** Absent where there is nothing to go back to. */
  readonly onBack?: () => void
  /** Counts how often the agent asked to be brought here. */
  readonly entered: number
}

/** A place for a reply whose own box cannot be read: pasted in, coached, and copied out again. */
export function PasteBox({ paste, replace, onCopy, onBack, entered }: PasteBoxProps) {
  const { session } = paste
  const { draft, ticket, notice } = useStore(session.store)
  const advice = useAdvice(session)
  const reply = useRef<HTMLTextAreaElement>(null)
  const rows = useRef<HTMLDivElement>(null)
  const customerId = useId()
  const [copied, setCopied] = useState<{ readonly text: string; readonly isCopied: boolean } | null>(null)
  const text = draft?.text ?? ''

  useEffect(() => {
    const field = reply.current!
    paste.attach({
      replace: edit => replace(field, edit),
      focus: () => field.focus(),
      select: ([start, end]) => field.setSelectionRange(start, end),
    })
    return () => paste.attach(null)
  }, [paste, replace])

  // The agent pressed something that leads here: to open it, or the shortcut.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time it is counted up
  useEffect(() => reply.current?.focus(), [entered])

  return (
    <>
      {notice && <NoticeLine notice={notice} session={session} onCopy={onCopy} />}
      <div className="paste">
        <label htmlFor={`${customerId}-reply`} className="paste-label">
          {words('paste.reply')}
        </label>
        <textarea
          ref={reply}
          id={`${customerId}-reply`}
          className="paste-field"
          rows={5}
          defaultValue={text}
          onChange={event => paste.write(event.target.value)}
        />
        <label htmlFor={customerId} className="paste-label">
          {words('paste.customer')}
        </label>
        <textarea
          id={customerId}
          className="paste-field"
          rows={3}
          defaultValue={ticket?.messages[0]?.text ?? ''}
          aria-describedby={`${customerId}-hint`}
          onChange={event => paste.hear(event.target.value)}
        />
        <p id={`${customerId}-hint`} className="paste-hint">
          {words(ticket?.messages.length ? 'paste.notKept' : 'paste.customerHint')}
        </p>
        <div className="paste-actions">
          <Button
            look="primary"
            disabled={text.trim() === ''}
            onClick={async () => setCopied({ text, isCopied: await onCopy(text) })}
          >
            {words('paste.copy')}
          </Button>
          {onBack && (
            <Button look="quiet" onClick={onBack}>
              {words('paste.back')}
            </Button>
          )}
          <span className="paste-copied" role="status">
            {copied?.text === text && words(copied.isCopied ? 'paste.copied' : 'paste.notCopied')}
          </span>
        </div>
      </div>
      {advice && <Coaching session={session} advice={advice} rows={rows} />}
    </>
  )
}
