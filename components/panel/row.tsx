import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import type { Span } from '@/lib/text/span'
import { useRovingRow } from './roving-rows'

export interface RowProps {
  readonly rowKey: string
  readonly label: string
  readonly spans: readonly Span[]
  readonly onLight: (spans: readonly Span[]) => void
  readonly onEnter?: () => void
  readonly onDelete?: () => void
  /** Changes when a mark of this row was pressed in the reply: the row comes into view. */
  readonly shown?: object | null
  readonly className?: string
  readonly children: ReactNode
}

/** One thing the panel says. While it is pointed at or focused, its words light up in the reply. */
export function Row(props: RowProps) {
  const { rowKey, label, spans, onLight, onEnter, onDelete, shown, className = '', children } = props
  const { tabIndex, activate } = useRovingRow(rowKey)
  const row = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (shown) row.current?.scrollIntoView({ block: 'nearest' })
  }, [shown])

  function press(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget) return
    const act = event.key === 'Enter' ? onEnter : event.key === 'Delete' ? onDelete : undefined
    if (!act) return
    event.preventDefault()
    act()
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as a form
    <div
      ref={row}
      role="group"
      aria-label={label}
      data-row={rowKey}
      className={`row ${className}`}
      tabIndex={tabIndex}
      onKeyDown={press}
      onFocus={() => {
        activate()
        onLight(spans)
      }}
      onBlur={() => onLight([])}
      onMouseEnter={() => onLight(spans)}
      onMouseLeave={() => onLight([])}
    >
      {children}
    </div>
  )
}
