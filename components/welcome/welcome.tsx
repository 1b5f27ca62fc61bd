import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { words } from '@/lib/strings/words'
import { Button } from '../ui/button'
import { CoachIcon } from '../ui/icons'
import './welcome.css'

/** How it went: on at this site, no by the agent, or nothing that is an address. */
export type SwitchedOn = { readonly kind: 'on' | 'refused'; readonly site: string } | { readonly kind: 'no-address' }

export interface WelcomeProps {
  /** Asks the browser for the site of this address, and for no other. Called straight from a press. */
  readonly onSwitchOn: (written: string) => Promise<SwitchedOn>
  readonly practiceHref: string
  readonly optionsHref: string
  /** The switch for training on live tickets. */
  readonly training?: ReactNode
}

const helpdesks = ['zendesk', 'gmail', 'requestTracker', 'other'] as const
type Helpdesk = (typeof helpdesks)[number]

const gmailAddress = 'https://mail.google.com'

/** The first minute: pick the helpdesk, practise on one ticket, done. */
export function Welcome({ onSwitchOn, practiceHref, optionsHref, training }: WelcomeProps) {
  return (
    <main className="welcome">
      <header>
        <h1>
          <span className="welcome-mark">
            <CoachIcon size={20} />
          </span>
          {words('welcome.title')}
        </h1>
        <p>{words('welcome.about')}</p>
      </header>
      <PickHelpdesk onSwitchOn={onSwitchOn} />
      <section aria-labelledby="practise">
        <h2 id="practise">{words('welcome.practise')}</h2>
        <p>{words('welcome.practiseMore')}</p>
        <p>
          <a href={practiceHref}>{words('welcome.toPractice')}</a>
        </p>
      </section>
      {training && (
        <section aria-labelledby="train">
          <h2 id="train">{words('welcome.train')}</h2>
          {training}
        </section>
      )}
      <footer>
        <p>
          {words('welcome.promise')} <a href={optionsHref}>{words('welcome.sees')}</a>
        </p>
      </footer>
    </main>
  )
}

function PickHelpdesk({ onSwitchOn }: Pick<WelcomeProps, 'onSwitchOn'>) {
  const id = useId()
  const [helpdesk, setHelpdesk] = useState<Helpdesk>('zendesk')
  const [address, setAddress] = useState('')
  const [outcome, setOutcome] = useState<SwitchedOn | null>(null)
  const isGmail = helpdesk === 'gmail'

  function choose(chosen: Helpdesk): void {
    setHelpdesk(chosen)
    setOutcome(null)
  }

  function switchOn(event: FormEvent): void {
    event.preventDefault()
    // Nothing may come before it: the browser asks only while a press is being answered.
    void onSwitchOn(isGmail ? gmailAddress : address).then(setOutcome)
  }

  return (
    <section aria-labelledby={`${id}-pick`}>
      <h2 id={`${id}-pick`}>{words('welcome.pick')}</h2>
      <form noValidate onSubmit={switchOn}>
        <fieldset className="welcome-choices">
          <legend className="visually-hidden">{words('welcome.pick')}</legend>
          {helpdesks.map(name => (
            <label key={name}>
              <input type="radio" name={id} checked={helpdesk === name} onChange={() => choose(name)} />
              {words(`welcome.helpdesk.${name}`)}
            </label>
          ))}
        </fieldset>
        {!isGmail && (
          <label className="welcome-address">
            {words('welcome.address')}
            <input
              type="url"
              value={address}
              placeholder={helpdesk === 'zendesk' ? 'https://acme.zendesk.com' : 'https://support.acme.example'}
              aria-invalid={outcome?.kind === 'no-address'}
              aria-describedby={`${id}-outcome`}
              onChange={event => setAddress(event.target.value)}
            />
          </label>
        )}
        <p className="welcome-more">{words(moreAbout[helpdesk])}</p>
        <div className="welcome-done">
          <Button type="submit" look="primary">
            {words('welcome.switchOn')}
          </Button>
          <p id={`${id}-outcome`} role="status">
            {outcome && sentenceFor(outcome, isGmail)}
          </p>
        </div>
      </form>
    </section>
  )
}

const moreAbout = {
  zendesk: 'welcome.oneSite',
  requestTracker: 'welcome.oneSite',
  gmail: 'welcome.gmailMore',
  other: 'welcome.otherMore',
} as const

function sentenceFor(outcome: SwitchedOn, isGmail: boolean): string {
  if (outcome.kind === 'no-address') return words('welcome.noAddress')
  const { site } = outcome
  if (outcome.kind === 'refused') return words('welcome.refused', { site })
  return words(isGmail ? 'welcome.onGmail' : 'welcome.on', { site })
}
