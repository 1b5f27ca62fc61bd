import { Menu as BaseMenu } from '@base-ui/react/menu'
import type { ReactNode } from 'react'
import './menu.css'

export interface MenuChoice {
  readonly id: string
  readonly text: string
  /** It stands there to say why it cannot be done. */
  readonly isOff?: boolean
}

export interface MenuProps {
  readonly label: ReactNode
  readonly choices: readonly MenuChoice[]
  readonly onChoose: (id: string) => void
  readonly tabIndex?: number
  readonly className?: string
}

/** A button that opens a short list of things to do. */
export function Menu({ label, choices, onChoose, tabIndex, className = '' }: MenuProps) {
  return (
    <BaseMenu.Root modal={false}>
      <BaseMenu.Trigger className={`button button-quiet ${className}`} tabIndex={tabIndex}>
        {label}
      </BaseMenu.Trigger>
      <BaseMenu.Portal>
        <BaseMenu.Positioner className="menu-place" sideOffset={4} align="end" collisionPadding={8}>
          <BaseMenu.Popup className="menu">
            {choices.map(({ id, text, isOff = false }) => (
              <BaseMenu.Item key={id} className="menu-choice" disabled={isOff} onClick={() => onChoose(id)}>
                {text}
              </BaseMenu.Item>
            ))}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  )
}
