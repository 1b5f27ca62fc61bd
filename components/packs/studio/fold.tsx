import { type ReactNode, useState } from 'react'

export interface FoldProps {
  readonly summary: ReactNode
  readonly className?: string
  readonly children: ReactNode
}

/** Something folded to its name. What is inside is made once it is opened: a large pack has thousands of fields. */
export function Fold({ summary, className, children }: FoldProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={className} open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children}
    </details>
  )
}
