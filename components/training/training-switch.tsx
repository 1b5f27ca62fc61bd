import { words } from '@/lib/strings/words'
import './training-switch.css'

export interface TrainingSwitchProps {
  readonly isOn: boolean
  readonly onSwitch: (isOn: boolean) => void
  /** Where lessons and progress stand; left out on that page itself. */
  readonly href?: string
}

/** Training on live tickets, on or off; and what it does. */
export function TrainingSwitch({ isOn, onSwitch, href }: TrainingSwitchProps) {
  return (
    <div className="training-switch">
      <label>
        <input type="checkbox" checked={isOn} onChange={event => onSwitch(event.target.checked)} />
        {words('training.switchOn')}
      </label>
      <p>{words('training.switchMore')}</p>
      {href !== undefined && (
        <p>
          <a href={href}>{words('training.open')}</a>
        </p>
      )}
      <p className="visually-hidden" role="status">
        {words(isOn ? 'training.isOn' : 'training.isOff')}
      </p>
    </div>
  )
}
