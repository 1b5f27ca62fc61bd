import { useState } from 'react'
import { named } from './broken'

export type Status = 'Open' | 'Pending' | 'Solved'

const statuses: readonly Status[] = ['Open', 'Pending', 'Solved']

export interface SubmitButtonProps {
  readonly status: Status
  readonly onSubmit: (status: Status) => void
}

/** "Submit as Open", and a menu beside it to submit with another status. The menu closes when the focus leaves it. */
export function SubmitButton({ status, onSubmit }: SubmitButtonProps) {
  const [isOpen, setOpen] = useState(false)

  function choose(next: Status): void {
    setOpen(false)
    onSubmit(next)
  }

  return (
    <fieldset
      className="submit"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false)
      }}
    >
      <button type="button" data-test-id={named('submit_button-button')} onClick={() => onSubmit(status)}>
        Submit as <strong>{status}</strong>
      </button>
      <button
        type="button"
        data-test-id={named('submit_button-menu-button')}
        aria-label="Submit as another status"
        aria-haspopup="true"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        ⌄
      </button>
      {isOpen && (
        <div role="menu" className="menu">
          {statuses.map(next => (
            <button
              type="button"
              role="menuitem"
              key={next}
              data-test-id={named(`submit_button-menu-${next.toLowerCase()}`)}
              onClick={() => choose(next)}
            >
              Submit as <strong>{next}</strong>
            </button>
          ))}
        </div>
      )}
    </fieldset>
  )
}
