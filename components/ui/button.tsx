import type { ComponentProps } from 'react'
import './button.css'

export interface ButtonProps extends ComponentProps<'button'> {
  /** `primary`: the one thing to do here. `plain`: beside it. `quiet`: words that can be pressed. */
  readonly look?: 'primary' | 'plain' | 'quiet'
}

export function Button({ look = 'plain', className = '', ...rest }: ButtonProps) {
  return <button type="button" className={`button button-${look} ${className}`} {...rest} />
}

export interface IconButtonProps extends ComponentProps<'button'> {
  /** What it does, for those who cannot see the icon. */
  readonly label: string
}

export function IconButton({ label, className = '', ...rest }: IconButtonProps) {
  return <button type="button" className={`icon-button ${className}`} aria-label={label} title={label} {...rest} />
}
