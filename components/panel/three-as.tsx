import { memo, useId, useState } from 'react'
import type { ThreeAsRow } from '@/lib/session/advice'
import type { Session } from '@/lib/session/session'
import { words } from '@/lib/strings/words'
import { Button } from '../ui/button'
import { CheckIcon, OpenIcon, PlusIcon } from '../ui/icons'
import { MarkedText } from '../ui/marked-text'
import { useRovingRow } from './roving-rows'
import { Row } from './row'
import { Section } from './section'
import { slotMarks } from './slot-marks'
import { useWithheld } from './training/withheld'

export interface ThreeAsProps {
  readonly rows: readonly ThreeAsRow[]
  readonly session: Pick<Session, 'apply' | 'light'>
}

/** Acknowledge, align, assure: the words that do each, or lines to add. */
export function ThreeAs({ rows, session }: ThreeAsProps) {
  return (
    <Section heading={words('threeAs.heading')}>
      {rows.map(row =>
        row.isPresent ? (
          <Present key={row.name} row={row} session={session} />
        ) : (
          <Missing key={row.name} row={row} session={session} />
        ),
      )}
    </Section>
  )
}

export const rowKeyOfA = (row: ThreeAsRow) => `a ${row.name}`

interface RowOfA {
  readonly row: ThreeAsRow
  readonly session: ThreeAsProps['session']
}

const Present = memo(function Present({ row, session }: RowOfA) {
  const name = words(`threeAs.${row.name}`)
  return (
    <Row
      rowKey={rowKeyOfA(row)}
      label={`${name}: ${words('threeAs.present')}`}
      spans={row.spans}
      onLight={session.light}
      className="line"
    >
      <span className="line-mark is-done">
        <CheckIcon />
      </span>
      <span className="line-name">{name}</span>
      <q className="line-quote" title={row.quote ?? undefined}>
        {row.quote}
      </q>
    </Row>
  )
})

const Missing = memo(function Missing({ row, session }: RowOfA) {
  const [isOpen, setOpen] = useState(false)
  const { tabIndex } = useRovingRow(rowKeyOfA(row))
  const listId = useId()
  const name = words(`threeAs.${row.name}`)
  const { key } = row
  const { isWithheld, show } = useWithheld(key)
  const hasLines = key !== null && row.starters.length > 0
  const canOpen = hasLines && !isWithheld

  function add(index: number): void {
    if (key === null) return
    setOpen(false)
    session.apply(key, index)
  }

  return (
    <>
      <Row
        rowKey={rowKeyOfA(row)}
        label={`${name}: ${words('threeAs.missing')}`}
        spans={[]}
        onLight={session.light}
        onEnter={() => (canOpen ? add(0) : show())}
        className="line"
      >
        <span className="line-mark is-open">
          <OpenIcon />
        </span>
        <span className="line-name">{name}</span>
        {canOpen ? (
          <Button
            look="quiet"
            className="line-action"
            tabIndex={tabIndex}
            aria-expanded={isOpen}
            aria-controls={listId}
            onClick={() => setOpen(!isOpen)}
          >
            {!isOpen && <PlusIcon />}
            {words(isOpen ? 'threeAs.hideLines' : 'threeAs.addLine')}
          </Button>
        ) : hasLines ? (
          <Button look="quiet" className="line-action" tabIndex={tabIndex} onClick={show}>
            {words('training.showLines')}
          </Button>
        ) : (
          <span className="line-quote">{row.message}</span>
        )}
      </Row>
      {isOpen && canOpen && (
        <ul id={listId} className="starters" aria-label={words('threeAs.starters', { name })}>
          {row.starters.map((starter, index) => (
            <li key={starter.text}>
              <button type="button" className="starter" onClick={() => add(index)}>
                <PlusIcon />
                <span>
                  <MarkedText text={starter.text.trim()} marks={slotMarks(starter)} />
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
})
