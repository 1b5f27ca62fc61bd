import { useState } from 'react'
import type { General, Part } from '@/lib/link/protocol'
import type { Session } from '@/lib/session/session'
import type { Situation } from '@/lib/session/situation'
import { words } from '@/lib/strings/words'
import { Button } from '../ui/button'
import { InfoIcon } from '../ui/icons'
import { missingWords } from './missing-words'

export interface HealthLineProps {
  readonly situation: Situation
  readonly session: Pick<Session, 'startPasting' | 'report'>
  /** Extension and browser by their versions: the head of a report. */
  readonly about: string
  readonly onCopy: (text: string) => Promise<boolean>
  /** The box with this signature is no reply box. */
  readonly onNotReplyBox: (signature: string) => void
}

/** How well this page is read, and what to do about it. Quiet: writing and sending work all the same. */
export function HealthLine({ situation, session, about, onCopy, onNotReplyBox }: HealthLineProps) {
  const sentence = sentenceFor(situation)
  if (!sentence) return null
  const general = generalIn(situation)
  const isUnjudged = situation.kind === 'cannot-read' || situation.kind === 'unknown-mode'
  return (
    <section className="health" aria-label={words('health.heading')}>
      <p className="health-sentence">
        <span className="health-mark">
          <InfoIcon />
        </span>
        <span>{sentence}</span>
      </p>
      <div className="health-actions">
        {isUnjudged && <Button onClick={session.startPasting}>{words('health.paste')}</Button>}
        {general && (
          <Button look={isUnjudged ? 'plain' : 'quiet'} onClick={() => onNotReplyBox(general.signature)}>
            {words('health.notReplyBox')}
          </Button>
        )}
        <CopyReport session={session} about={about} onCopy={onCopy} />
      </div>
    </section>
  )
}

function sentenceFor(situation: Situation): string | null {
  switch (situation.kind) {
    case 'cannot-read':
      return situation.host === null
        ? words('health.unknownSite')
        : words('health.unread', { missing: missingWords(situation.missing) })
    case 'unknown-mode':
      return situation.general ? generalUnsure(situation.missing) : unsure(situation.missing)
    case 'coaching':
      return [generalSentence(situation.general), ...situation.missing.map(sentenceForPart)].filter(Boolean).join(' ')
    default:
      return null
  }
}

function unsure(missing: readonly Part[]): string {
  return words(missing.includes('mode') ? 'health.mode' : 'health.unsure')
}

function generalUnsure(missing: readonly Part[]): string {
  const why = words(missing.includes('send') ? 'health.noSendNear' : 'health.unsure')
  return `${words('health.general')} ${why}`
}

function generalSentence(general: General | null): string | null {
  return general && words(general.isGuarded ? 'health.general' : 'health.generalUnguarded')
}

function generalIn(situation: Situation): General | null {
  return situation.kind === 'coaching' || situation.kind === 'unknown-mode' ? situation.general : null
}

function sentenceForPart(part: Part): string {
  if (part === 'send') return words('health.send')
  if (part === 'customer') return words('health.customer')
  return words('health.unread', { missing: missingWords([part]) })
}

type CopyState = 'ready' | 'copied' | 'failed'

/** The report is shown once it is copied: nobody should have to pass on what they have not seen. */
function CopyReport({ session, about, onCopy }: Pick<HealthLineProps, 'session' | 'about' | 'onCopy'>) {
  const [report, setReport] = useState<string | null>(null)
  const [state, setState] = useState<CopyState>('ready')

  async function copy(): Promise<void> {
    const page = await session.report()
    const whole = page === null ? null : `${about}\n${page}`
    setReport(whole)
    setState(whole !== null && (await onCopy(whole)) ? 'copied' : 'failed')
  }

  return (
    <>
      <Button look="quiet" onClick={copy}>
        {words('health.copyReport')}
      </Button>
      <p className="health-copied" role="status">
        {state === 'copied' && words('health.copied')}
        {state === 'failed' && words(report === null ? 'health.noReport' : 'health.notCopied')}
      </p>
      {report !== null && (
        <details className="health-report">
          <summary>{words('health.showReport')}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
          <pre tabIndex={0}>{report}</pre>
        </details>
      )}
    </>
  )
}
