import { useEffect, useState } from 'react'
import type { Box } from '@/lib/link/protocol'
import { productName } from '@/lib/strings/product-names'
import { words } from '@/lib/strings/words'
import { missingWords } from '../panel/missing-words'
import { Button } from '../ui/button'
import { CoachIcon } from '../ui/icons'
import './popup.css'

export interface PopupProps {
  /** null: a page where no extension may run. */
  readonly origin: string | null
  readonly isEnabled: boolean
  /** What the coach makes of the reply box in this tab; null when it does not answer. */
  readonly box: Box | null
  /** Whether the agent said yes to the browser's question. */
  readonly onEnable: () => Promise<boolean>
  readonly onDisable: () => Promise<void>
  /** Tells of this site being switched on or off by whatever way, until the signal. */
  readonly watch: (onChange: (isOn: boolean) => void, signal: AbortSignal) => void
  /** Asks once more what the coach makes of the reply box: it may just have been started. */
  readonly onLook: () => Promise<Box | null>
  /** The agent wants quiet on this site. */
  readonly isPaused: boolean
  readonly onGoOn: () => Promise<void>
  /** The agent wants sends checked on a site that is read by general rules, or not any more. */
  readonly onGuard: (isWanted: boolean) => Promise<void>
  readonly onNameSender: (sender: string) => Promise<unknown>
  /** A place to paste a reply into: in the panel of this tab, or in a tab of its own. */
  readonly onPaste: () => void
  readonly practiceHref: string
  readonly trainingHref: string
  readonly optionsHref: string
}

/** The button in the toolbar: this site on or off, and what the coach makes of it. */
export function Popup(props: PopupProps) {
  return (
    <main className="popup">
      <h1 className="popup-title">
        <span className="popup-mark">
          <CoachIcon />
        </span>
        {words('popup.title')}
      </h1>
      {props.origin === null ? <p>{words('popup.noSite')}</p> : <SiteSwitch {...props} origin={props.origin} />}
      <nav className="popup-links">
        <button type="button" onClick={props.onPaste}>
          {words('popup.paste')}
        </button>
        <a href={props.practiceHref} target="_blank" rel="noreferrer">
          {words('popup.practice')}
        </a>
        <a href={props.trainingHref} target="_blank" rel="noreferrer">
          {words('popup.training')}
        </a>
        <a href={props.optionsHref} target="_blank" rel="noreferrer">
          {words('popup.options')}
        </a>
      </nav>
    </main>
  )
}

function SiteSwitch({ origin, onEnable, onDisable, watch, ...props }: PopupProps & { readonly origin: string }) {
  const [isOn, setOn] = useState(props.isEnabled)
  const [isRefused, setRefused] = useState(false)
  const [isPaused, setPaused] = useState(props.isPaused)

  useEffect(() => {
    const closing = new AbortController()
    watch(setOn, closing.signal)
    return () => closing.abort()
  }, [watch])

  async function enable(): Promise<void> {
    const isGranted = await onEnable()
    setOn(isGranted)
    setRefused(!isGranted)
  }

  async function disable(): Promise<void> {
    await onDisable()
    setOn(false)
  }

  return (
    <section className="popup-site" aria-label={words('popup.thisSite')}>
      <p className="popup-origin">{new URL(origin).host}</p>
      <p className={isOn ? 'popup-state popup-state-on' : 'popup-state'}>{words(isOn ? 'popup.on' : 'popup.off')}</p>
      {isOn &&
        (isPaused ? <Paused onGoOn={() => props.onGoOn().then(() => setPaused(false))} /> : <BoxState {...props} />)}
      {isOn ? (
        <Button onClick={disable}>{words('popup.switchOff')}</Button>
      ) : (
        <>
          <Button look="primary" onClick={enable}>
            {words('popup.switchOn')}
          </Button>
          <p className="popup-soft">{words(isRefused ? 'popup.refused' : 'popup.offMore')}</p>
        </>
      )}
    </section>
  )
}

function Paused({ onGoOn }: { readonly onGoOn: () => void }) {
  return (
    <>
      <p className="popup-soft">{words('popup.paused')}</p>
      <Button look="primary" onClick={onGoOn}>
        {words('popup.goOn')}
      </Button>
    </>
  )
}

/** What the coach makes of the reply box; and where it may not read, the one press that lets it. */
function BoxState({
  isEnabled,
  box,
  onLook,
  onNameSender,
  onGuard,
}: Pick<PopupProps, 'isEnabled' | 'box' | 'onLook' | 'onNameSender' | 'onGuard'>) {
  // A page that does not answer at once may be about to: it is asked for a while before that is said.
  const [seen, setSeen] = useState<Box | null | undefined>(isEnabled && box !== null ? box : undefined)
  const [named, setNamed] = useState<string | null>(null)
  const isWaiting = seen === undefined

  useEffect(() => {
    if (isWaiting) void onLook().then(setSeen)
  }, [isWaiting, onLook])

  if (named) {
    return (
      <p className="popup-soft" role="status">
        {words('popup.senderNamed', { sender: named })}
      </p>
    )
  }
  if (seen === undefined) return null
  const sender = seen?.state === 'other-sender' ? seen.sender : null
  return (
    <>
      <p className="popup-soft">{stateOf(seen)}</p>
      {seen?.state === 'reading' && seen.general && (
        <GuardSwitch isGuarded={seen.general.isGuarded} onGuard={onGuard} />
      )}
      {sender && (
        <Button look="primary" onClick={() => onNameSender(sender).then(() => setNamed(sender))}>
          {words('popup.coachSender', { sender })}
        </Button>
      )}
    </>
  )
}

/** On a page read by general rules nothing is checked before a send, unless the agent asks for it. */
function GuardSwitch({ isGuarded, onGuard }: Pick<PopupProps, 'onGuard'> & { readonly isGuarded: boolean }) {
  const [isOn, setOn] = useState(isGuarded)
  const turn = (wanted: boolean) => void onGuard(wanted).then(() => setOn(wanted))
  return (
    <>
      <p className="popup-soft">{words('popup.boxGeneral')}</p>
      <label className="popup-check">
        <input type="checkbox" checked={isOn} onChange={event => turn(event.target.checked)} />
        {words('popup.guard')}
      </label>
    </>
  )
}

function stateOf(box: Box | null): string {
  if (box === null) return words('popup.boxSilent')
  if (box.state === 'none') return words('popup.boxNone')
  if (box.state === 'unreadable') {
    const missing = missingWords(box.missing)
    if (box.host === null) return words('popup.boxUnknownSite')
    const product = productName(box.host)
    return product
      ? words('popup.boxUnreadableProduct', { product, missing })
      : words('popup.boxUnreadable', { missing })
  }
  if (box.state === 'other-sender') {
    return box.sender ? words('popup.boxOtherSender', { sender: box.sender }) : words('popup.boxUnknownSender')
  }
  return readingState(box)
}

function readingState({ host, mode, missing }: Extract<Box, { state: 'reading' }>): string {
  const product = productName(host)
  if (mode === 'internal') return product ? words('popup.boxInternalProduct', { product }) : words('popup.boxInternal')
  if (mode === 'unknown') return product ? words('popup.boxUnknownProduct', { product }) : words('popup.boxUnknown')
  if (missing.length === 0) return product ? words('popup.boxReadingProduct', { product }) : words('popup.boxReading')
  const named = missingWords(missing)
  return product
    ? words('popup.boxPartlyProduct', { product, missing: named })
    : words('popup.boxPartly', { missing: named })
}
