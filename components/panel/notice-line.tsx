import { useState } from 'react'
import type { Session } from '@/lib/session/session'
import type { Notice } from '@/lib/session/state'
import { words } from '@/lib/strings/words'
import { Button, IconButton } from '../ui/button'
import { CloseIcon, InfoIcon, WarningIcon } from '../ui/icons'
import { withCommandKey } from '../ui/keys'

export interface NoticeLineProps {
  readonly notice: Notice
  readonly session: Pick<Session, 'undoDismissal' | 'closeNotice'>
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
          <Button look="quiet" onClick={session.undoDismissal}>
            {words('notice.undo')}
          </Button>
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
    case 'dismissed':
      if (notice.scope === 'once') return words('notice.dismissedOnce')
      return words(notice.scope === 'ticket' ? 'notice.dismissedTicket' : 'notice.dismissedRule')
    case 'apply-failed':
      return notice.draft === 'changed'
        ? words('notice.changed', { keys: withCommandKey('Z') })
        : words(`notice.${notice.reason}`)
  }
}
