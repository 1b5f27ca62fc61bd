import { useState } from 'react'
import { type DismissReason, dismissReasons } from '@/lib/session/dismissal'
import type { Session } from '@/lib/session/session'
import type { Notice } from '@/lib/session/state'
import { words } from '@/lib/strings/words'
import { Button, IconButton } from '../ui/button'
import { ChevronDownIcon, CloseIcon, InfoIcon, WarningIcon } from '../ui/icons'
import { withCommandKey } from '../ui/keys'
import { Menu } from '../ui/menu'

export interface NoticeLineProps {
  readonly notice: Notice
  readonly session: Pick<Session, 'undoDismissal' | 'sayWhy' | 'closeNotice'>
  readonly onCopy: (text: string) => Promise<boolean>
}

/** What just happened, and the one thing to do about it. */
export function NoticeLine({ notice, session, onCopy }: NoticeLineProps) {
  const isTrouble = notice.kind === 'apply-failed'
  return (
    <div className={`notice${isTrouble ? ' notice-trouble' : ''}`} role={isTrouble ? 'alert' : 'status'}>
      <span className="notice-mark">{isTrouble ? <WarningIcon /> : <InfoIcon />}</span>
      <div className="notice-said">
        <span className="notice-text">{sentenceFor(notice)}</span>
        {notice.kind === 'dismissed' && (
          <span className="notice-answers">
            <Button look="quiet" onClick={session.undoDismissal}>
              {words('notice.undo')}
            </Button>
            <Reason notice={notice} onSay={session.sayWhy} />
          </span>
        )}
        {notice.kind === 'apply-failed' && notice.reason !== 'moved' && (
          <CopyButton text={notice.text} onCopy={onCopy} />
        )}
      </div>
      <IconButton label={words('notice.close')} onClick={session.closeNotice}>
        <CloseIcon />
      </IconButton>
    </div>
  )
}

/** One of five choices and never a text: counted by rule, so that a lead can mend the rule. */
function Reason({
  notice,
  onSay,
}: {
  notice: Extract<Notice, { kind: 'dismissed' }>
  onSay: (reason: DismissReason) => void
}) {
  if (notice.reason) return <span className="notice-thanks">{words('notice.reasonKept')}</span>
  return (
    <Menu
      choices={dismissReasons.map(reason => ({ id: reason, text: words(`notice.reason.${reason}`) }))}
      onChoose={id => onSay(id as DismissReason)}
      label={
        <>
          {words('notice.sayWhy')}
          <ChevronDownIcon size={12} />
        </>
      }
    />
  )
}

function CopyButton({ text, onCopy }: { readonly text: string; readonly onCopy: NoticeLineProps['onCopy'] }) {
  const [isCopied, setCopied] = useState(false)
  return (
    <Button look="quiet" onClick={async () => setCopied(await onCopy(text))}>
      {words(isCopied ? 'notice.copied' : 'notice.copy')}
    </Button>
  )
}

function sentenceFor(notice: Notice): string {
  switch (notice.kind) {
    case 'press-again':
      return words('notice.pressAgain')
    case 'rule-paused':
      return words('notice.rulePaused', { message: notice.message, pack: notice.pack })
    case 'dismissed':
      if (notice.scope === 'once') return words('notice.dismissedOnce')
      return words(notice.scope === 'ticket' ? 'notice.dismissedTicket' : 'notice.dismissedRule')
    case 'apply-failed':
      return notice.draft === 'changed'
        ? words('notice.changed', { keys: withCommandKey('Z') })
        : words(`notice.${notice.reason}`)
  }
}
