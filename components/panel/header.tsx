import type { Situation } from '@/lib/session/situation'
import type { SessionState } from '@/lib/session/state'
import { productName } from '@/lib/strings/product-names'
import { words } from '@/lib/strings/words'
import { IconButton } from '../ui/button'
import { CoachIcon, FoldIcon, PauseIcon, SwapSidesIcon } from '../ui/icons'

export interface HeaderProps {
  readonly situation: Situation
  readonly ticket: SessionState['ticket']
  readonly onFold: () => void
  readonly onSwapSides: () => void
  readonly onPause: (isPaused: boolean) => void
}

/** The product's name and, in one line, what it makes of the reply box. */
export function Header({ situation, ticket, onFold, onSwapSides, onPause }: HeaderProps) {
  const isReading = situation.kind === 'coaching' || situation.kind === 'sending'
  return (
    <header className="header">
      <div className="header-line">
        {/* Grey where nothing is judged: the mark must not look busy over a note. */}
        <span className={isReading || situation.kind === 'pasting' ? 'header-mark' : 'header-mark header-mark-quiet'}>
          <CoachIcon />
        </span>
        <h1 className="header-title">{words('panel.title')}</h1>
        {isReading && <span className="header-reading">{readingWords(ticket)}</span>}
        {isReading && (
          <IconButton label={words('panel.pause')} onClick={() => onPause(true)}>
            <PauseIcon />
          </IconButton>
        )}
        <IconButton label={words('panel.otherSide')} onClick={onSwapSides}>
          <SwapSidesIcon />
        </IconButton>
        <IconButton label={words('panel.fold')} onClick={onFold}>
          <FoldIcon />
        </IconButton>
      </div>
      <p className="header-state">{stateOfBox(situation, ticket)}</p>
      {moreAbout(situation) && <p className="header-more">{moreAbout(situation)}</p>}
      {isReading && isExperimental(situation, ticket) && <p className="header-more">{words('panel.guessed')}</p>}
    </header>
  )
}

/** By general rules, the health line says it. */
function isExperimental(situation: Situation, ticket: SessionState['ticket']): boolean {
  const isGeneral = situation.kind === 'coaching' && situation.general !== null
  return !isGeneral && (ticket?.grade === 'C' || ticket?.grade === 'D')
}

/** In one line, what the coach makes of the reply box. */
export function stateOfBox(situation: Situation, ticket: SessionState['ticket']): string {
  switch (situation.kind) {
    case 'no-box':
      return words('situation.noBox')
    case 'paused':
      return words('situation.paused')
    case 'pasting':
      return words('situation.pasting')
    case 'cannot-read':
      return cannotReadWords(situation.host)
    case 'other-sender':
      return words('situation.otherSender')
    case 'internal-note':
      return words('situation.internalNote')
    case 'unknown-mode':
      return words('situation.unknownMode')
    case 'other-language':
      return words('situation.otherLanguage')
    case 'resting':
      return words('situation.resting')
    case 'coaching':
    case 'sending':
      return [publicReply(ticket), channelOf(ticket)].filter(Boolean).join(' · ')
  }
}

/** "reading Zendesk": which helpdesk it takes the page for. */
function readingWords(ticket: SessionState['ticket']): string {
  const product = productName(ticket?.host ?? '')
  return product ? words('situation.readingProduct', { product }) : words('situation.reading')
}

function cannotReadWords(host: string | null): string {
  const product = productName(host ?? '')
  return product ? words('situation.cannotReadProduct', { product }) : words('situation.cannotRead')
}

function publicReply(ticket: SessionState['ticket']): string {
  const customer = ticket?.customerName
  return customer ? words('panel.publicReplyTo', { customer }) : words('panel.publicReply')
}

function channelOf(ticket: SessionState['ticket']): string | null {
  const channel = ticket?.channel ?? 'unknown'
  return channel === 'unknown' ? null : words(`panel.channel.${channel}`)
}

function moreAbout(situation: Situation): string | null {
  if (situation.kind === 'no-box') return words('situation.noBoxMore')
  if (situation.kind === 'other-sender')
    return words('situation.otherSenderMore', { sender: situation.sender ?? words('situation.thisSender') })
  return situation.kind === 'resting' ? words('situation.restingMore') : null
}
