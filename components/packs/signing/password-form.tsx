import { useId, useState } from 'react'
import { words } from '@/lib/strings/words'
import { Button } from '../../ui/button'

export interface PasswordFormProps {
  readonly label: string
  readonly action: string
  /** A new password is written twice: nobody can tell it again. */
  readonly isNew: boolean
  /** null when it was done, or a sentence that says why not. */
  readonly onGiven: (password: string) => Promise<string | null>
}

/** Asks for the password of a key, an old one or a new one. It is kept nowhere. */
export function PasswordForm({ label, action, isNew, onGiven }: PasswordFormProps) {
  const id = useId()
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [said, setSaid] = useState('')

  async function give(): Promise<void> {
    if (isNew && password !== again) return setSaid(words('signing.notTheSame'))
    setSaid(words('signing.working'))
    const problem = await onGiven(password)
    setSaid(problem ?? '')
    if (problem === null) setPassword('')
    if (problem === null) setAgain('')
  }

  return (
    <form
      className="pack-way"
      onSubmit={event => {
        event.preventDefault()
        void give()
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="password"
        autoComplete={isNew ? 'new-password' : 'current-password'}
        value={password}
        aria-describedby={`${id}-said`}
        onChange={event => setPassword(event.target.value)}
      />
      {isNew && (
        <>
          <label htmlFor={`${id}-again`}>{words('signing.again')}</label>
          <input
            id={`${id}-again`}
            type="password"
            autoComplete="new-password"
            value={again}
            onChange={event => setAgain(event.target.value)}
          />
        </>
      )}
      <Button type="submit">{action}</Button>
      <span id={`${id}-said`} role="status">
        {said}
      </span>
    </form>
  )
}
