import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { PackProblem } from '@/lib/packs/problem'
import { words } from '@/lib/strings/words'
import { Button } from '../../ui/button'
import { ProblemList, problemsUnder } from './part'

export interface PartListProps<Entry> {
  readonly entries: readonly Entry[]
  /** Where an entry stands in the pack's text: "exemplars.2". */
  readonly placeOf: (entry: Entry, at: number) => string
  readonly problems: readonly PackProblem[]
  readonly titleOf: (entry: Entry, at: number) => string
  readonly form: (entry: Entry, at: number) => ReactNode
  readonly onTakeOut: (at: number) => void
}

/** Entries folded to their titles, one open at a time; one that was just added stands open. */
export function PartList<Entry>({ entries, placeOf, problems, titleOf, form, onTakeOut }: PartListProps<Entry>) {
  const [open, setOpen] = useState<number | null>(null)
  const shown = useRef(entries.length)
  useEffect(() => {
    if (entries.length > shown.current) setOpen(entries.length - 1)
    shown.current = entries.length
  }, [entries.length])

  return (
    <ol className="studio-list">
      {entries.map((entry, at) => {
        const own = problemsUnder(problems, placeOf(entry, at))
        const title = titleOf(entry, at)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry's name changes while it is being written.
          <li key={at}>
            <details open={open === at} onToggle={event => event.currentTarget.open && setOpen(at)}>
              <summary>
                {title}
                {own.length > 0 && <span className="studio-count">{words('studio.toMend', own.length)}</span>}
              </summary>
              {open === at && (
                <>
                  {form(entry, at)}
                  <ProblemList problems={own} />
                  <Button
                    look="quiet"
                    aria-label={words('studio.takeOutNamed', { title })}
                    onClick={() => onTakeOut(at)}
                  >
                    {words('studio.takeOut')}
                  </Button>
                </>
              )}
            </details>
          </li>
        )
      })}
    </ol>
  )
}
