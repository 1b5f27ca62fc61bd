import { type ReactNode, useId, useState } from 'react'
import { words } from '@/lib/strings/words'
import { Button } from '../ui/button'
import './options.css'

type NameSender = (written: string) => Promise<'named' | 'known' | 'no-address'>

export interface OptionsProps {
  /** Full names of rules the agent switched off for themselves. */
  readonly mutedRules: readonly string[]
  readonly onUnmute: (rule: string) => void
  /** Match patterns of the sites that are on. */
  readonly sites: readonly string[]
  readonly onRemoveSite: (site: string) => void
  /** Addresses whose mail is coached where private mail lives too. */
  readonly senders: readonly string[]
  readonly onNameSender: NameSender
  readonly onForgetSender: (sender: string) => void
  /** How many boxes of a site are for no reply, by what the agent said there. */
  readonly notReplyBoxes: Readonly<Record<string, number>>
  readonly onOwnBoxesAgain: (site: string) => void
  /** Sites read by general rules, on which sends are checked. */
  readonly guardedSites: readonly string[]
  readonly onUnguard: (site: string) => void
  readonly onWipe: () => Promise<void>
  readonly practiceHref: string
  /** The packs, with the ways to bring one. */
  readonly packs: ReactNode
  /** The switch for training on live tickets. */
  readonly training?: ReactNode
  /** What was dismissed, and why. */
  readonly dismissals: ReactNode
  /** A rule as people call it: its message, where its pack is known. */
  readonly nameOfRule: (rule: string) => string
}

/** What the agent switched on and off, and what the extension sees and keeps. */
export function Options({ mutedRules, onUnmute, sites, onRemoveSite, onWipe, practiceHref, ...props }: OptionsProps) {
  return (
    <main className="options">
      <h1>{words('options.title')}</h1>
      <Part heading={words('options.sites')}>
        <Switchable
          names={sites}
          nameFor={hostOf}
          none={words('options.sitesNone')}
          action={words('options.removeSite')}
          onPress={onRemoveSite}
        />
        <p>
          <a href={practiceHref}>{words('options.practice')}</a>
        </p>
      </Part>
      <Part heading={words('options.senders')}>
        <p className="options-more">{words('options.sendersMore')}</p>
        <Switchable
          names={props.senders}
          nameFor={sender => sender}
          none={words('options.sendersNone')}
          action={words('options.removeSender')}
          onPress={props.onForgetSender}
        />
        <AddSender onNameSender={props.onNameSender} />
      </Part>
      <OtherSites {...props} />
      {props.training && <Part heading={words('training.title')}>{props.training}</Part>}
      <Part heading={words('options.packs')}>{props.packs}</Part>
      <Part heading={words('options.muted')}>
        <Switchable
          names={mutedRules}
          nameFor={props.nameOfRule}
          none={words('options.mutedNone')}
          action={words('options.unmute')}
          onPress={onUnmute}
        />
      </Part>
      <Part heading={words('options.dismissals')}>{props.dismissals}</Part>
      <Part heading={words('options.seesTitle')}>
        <ul className="options-facts">
          <li>{words('options.sees')}</li>
          <li>{words('options.sends')}</li>
          <li>{words('options.keeps')}</li>
          <li>{words('options.forgets')}</li>
        </ul>
        <Wipe onWipe={onWipe} />
      </Part>
    </main>
  )
}

/** What was decided on sites that no adapter knows. */
function OtherSites({
  notReplyBoxes,
  onOwnBoxesAgain,
  guardedSites,
  onUnguard,
}: Pick<OptionsProps, 'notReplyBoxes' | 'onOwnBoxesAgain' | 'guardedSites' | 'onUnguard'>) {
  return (
    <Part heading={words('options.otherSites')}>
      <p className="options-more">{words('options.otherSitesMore')}</p>
      <h3>{words('options.guarded')}</h3>
      <Switchable
        names={guardedSites}
        nameFor={site => site}
        none={words('options.guardedNone')}
        action={words('options.unguard')}
        onPress={onUnguard}
      />
      <h3>{words('options.notReplyBoxes')}</h3>
      <Switchable
        names={Object.keys(notReplyBoxes)}
        nameFor={site => `${site} · ${words('options.boxes', notReplyBoxes[site] ?? 0)}`}
        none={words('options.notReplyBoxesNone')}
        action={words('options.ownAgain')}
        onPress={onOwnBoxesAgain}
      />
    </Part>
  )
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}

interface SwitchableProps {
  readonly names: readonly string[]
  readonly nameFor: (name: string) => string
  readonly none: string
  readonly action: string
  readonly onPress: (name: string) => void
}

function Switchable({ names, nameFor, none, action, onPress }: SwitchableProps) {
  if (names.length === 0) return <p className="options-none">{none}</p>
  return (
    <ul className="options-list">
      {names.map(name => (
        <li key={name}>
          <span>{nameFor(name)}</span>
          <Button aria-label={`${action}: ${nameFor(name)}`} onClick={() => onPress(name)}>
            {action}
          </Button>
        </li>
      ))}
    </ul>
  )
}

const outcomes = {
  named: 'options.senderAdded',
  known: 'options.senderKnown',
  'no-address': 'options.senderWrong',
} as const

function AddSender({ onNameSender }: { readonly onNameSender: NameSender }) {
  const id = useId()
  const [written, setWritten] = useState('')
  const [outcome, setOutcome] = useState<{ readonly isWrong: boolean; readonly sentence: string } | null>(null)

  async function add(): Promise<void> {
    const address = written.trim()
    const result = address === '' ? 'no-address' : await onNameSender(address)
    const isWrong = result === 'no-address'
    const sentence = address === '' ? words('options.senderBlank') : words(outcomes[result], { address })
    setOutcome({ isWrong, sentence })
    if (!isWrong) setWritten('')
  }

  return (
    <form
      className="options-add"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void add()
      }}
    >
      <label htmlFor={id}>{words('options.senderField')}</label>
      <input
        id={id}
        type="email"
        autoComplete="email"
        value={written}
        aria-invalid={outcome?.isWrong ?? false}
        aria-describedby={`${id}-outcome`}
        onChange={event => setWritten(event.target.value)}
      />
      <Button type="submit">{words('options.addSender')}</Button>
      <span id={`${id}-outcome`} role="status">
        {outcome?.sentence}
      </span>
    </form>
  )
}

function Wipe({ onWipe }: Pick<OptionsProps, 'onWipe'>) {
  const [isWiped, setWiped] = useState(false)
  return (
    <p className="options-wipe">
      <Button onClick={() => onWipe().then(() => setWiped(true))}>{words('options.wipe')}</Button>
      <span role="status">{words(isWiped ? 'options.wiped' : 'options.wipeMore')}</span>
    </p>
  )
}

/** "https://acme.example" of "https://acme.example/*". */
function hostOf(pattern: string): string {
  return pattern.replace(/\/\*$/, '')
}
