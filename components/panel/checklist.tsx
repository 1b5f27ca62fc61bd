import { memo, useId } from 'react'
import type { Advice, ChecklistRow } from '@/lib/session/advice'
import type { Session } from '@/lib/session/session'
import { words } from '@/lib/strings/words'
import { Button } from '../ui/button'
import { CheckIcon, OpenIcon } from '../ui/icons'
import { missingWords } from './missing-words'
import { useRovingRow } from './roving-rows'
import { Row } from './row'
import { Section } from './section'
import { useWithheld } from './training/withheld'

export interface ChecklistProps {
  readonly advice: Pick<Advice, 'checklist' | 'doneCount' | 'isClear' | 'isReady' | 'isBlank' | 'missing'>
  readonly session: Pick<Session, 'apply' | 'tick' | 'light' | 'showPlace'>
  readonly isUnfolded: boolean
  readonly onUnfold: (isUnfolded: boolean) => void
}

export const rowKeyOfItem = (item: Pick<ChecklistRow, 'id'>) => `item ${item.id}`

/** What a reply should have before it goes. Folds to one line when everything is there, and before a word is. */
export function Checklist({ advice, session, isUnfolded, onUnfold }: ChecklistProps) {
  const { checklist, doneCount, isClear, isReady, isBlank } = advice
  const listId = useId()
  if (checklist.length === 0) return null
  const canFold = isClear || isBlank
  const isFolded = canFold && !isUnfolded
  return (
    <Section
      heading={words('checklist.heading')}
      aside={words('checklist.progress', { done: doneCount, all: checklist.length })}
    >
      {canFold && (
        <p className="ready">
          {isReady && (
            <span className="line-mark is-done">
              <CheckIcon />
            </span>
          )}
          {foldedWords(advice)}
          <Button
            look="quiet"
            className="line-action"
            aria-expanded={isUnfolded}
            aria-controls={listId}
            onClick={() => onUnfold(!isUnfolded)}
          >
            {words(isUnfolded ? 'checklist.fold' : 'checklist.unfold')}
          </Button>
        </p>
      )}
      {!isFolded && (
        <ul id={listId}>
          {checklist.map(item => (
            <li key={item.id}>
              {item.isManual ? <Manual item={item} session={session} /> : <Automatic item={item} session={session} />}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** Never "ready" while something was not found: nobody has looked there. */
function foldedWords({ isReady, isClear, missing }: ChecklistProps['advice']): string {
  if (isReady) return words('panel.ready')
  return isClear ? words('checklist.partly', { missing: missingWords(missing) }) : words('checklist.blank')
}

interface ItemProps {
  readonly item: ChecklistRow
  readonly session: ChecklistProps['session']
}

const Automatic = memo(function Automatic({ item, session }: ItemProps) {
  const { tabIndex } = useRovingRow(rowKeyOfItem(item))
  const { isWithheld } = useWithheld(item.fix?.kind === 'take' ? item.fix.key : null)
  const fix = isWithheld ? null : item.fix

  function mend(): void {
    if (fix?.kind === 'take') session.apply(fix.key, fix.index)
    if (fix?.kind === 'show') session.showPlace(fix.spans)
  }

  return (
    <Row
      rowKey={rowKeyOfItem(item)}
      label={`${item.text}: ${words(item.isDone ? 'checklist.done' : 'checklist.open')}`}
      spans={item.spans}
      onLight={session.light}
      onEnter={mend}
      className="line"
    >
      <span className={`line-mark ${item.isDone ? 'is-done' : 'is-open'}`}>
        {item.isDone ? <CheckIcon /> : <OpenIcon />}
      </span>
      <span className="line-text">{item.text}</span>
      {item.quote && <q className="line-quote">{item.quote}</q>}
      {fix && (
        <Button
          look="quiet"
          className="line-action"
          tabIndex={tabIndex}
          title={fix.kind === 'take' ? fix.text : undefined}
          onClick={mend}
        >
          {words(fix.kind === 'take' ? 'checklist.add' : 'checklist.show')}
        </Button>
      )}
    </Row>
  )
})

const Manual = memo(function Manual({ item, session }: ItemProps) {
  const { tabIndex } = useRovingRow(rowKeyOfItem(item))
  const id = useId()
  return (
    <Row
      rowKey={rowKeyOfItem(item)}
      label={`${item.text}: ${words(item.isDone ? 'checklist.done' : 'checklist.open')}`}
      spans={[]}
      onLight={session.light}
      onEnter={() => session.tick(item.id, !item.isDone)}
      className="line"
    >
      <input
        id={id}
        type="checkbox"
        className="line-box"
        tabIndex={tabIndex}
        checked={item.isDone}
        onChange={event => session.tick(item.id, event.target.checked)}
      />
      <label htmlFor={id} className="line-text">
        {item.text}
      </label>
      {item.isDone && <span className="line-quote">{words('checklist.yourWord')}</span>}
    </Row>
  )
})
